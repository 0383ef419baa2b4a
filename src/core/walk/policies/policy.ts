import { hashNumber } from "../../hash.ts";
import type { Act, Program } from "../../program/program.ts";
import { type Configuration, isClosing, openActs } from "../../program/step.ts";
import type { Rubric } from "../../scoring/rubric.ts";

export type Pick = <T>(items: readonly T[]) => T;

/** Everything that a simulated player may look at before acting. */
export interface Situation {
  /** Seated for those who play. */
  program: Program;
  rubric: Rubric;
  now: Configuration;
  /** What is open here, breaks aside: nobody simulated needs one. */
  acts: readonly Act[];
  /** Questions and moves of the interview or examination under way. */
  done: readonly Act[];
  /** Draws where a player has no preference. */
  pick: Pick;
}

/** What a simulated player does in a situation: one of its acts. */
export type Policy = (situation: Situation) => Act;

/** Draws by a seed: always the same for the same one. */
export function pickWith(seed: string): Pick {
  let drawn = 0;
  return (items) => items[hashNumber(`${seed} ${drawn++}`) % items.length]!;
}

/** What a policy does next. Where colleagues act there is nothing to decide. */
export function nextAct(policy: Policy, situation: Omit<Situation, "acts">): Act {
  const { program, now } = situation;
  const acts = openActs(program, now).filter(({ type }) => type !== "interruption.called");
  return program.steps[now.step]!.told ? acts[0]! : policy({ ...situation, acts });
}

/** Questions and moves of the interview under way, after one more act. */
export function doneAfter(done: readonly Act[], act: Act): readonly Act[] {
  if (isClosing(act)) return [];
  return act.type === "question.asked" || act.type === "move.made" ? [...done, act] : done;
}

/** Whether somebody asks questions here, and closes when done. */
export function isQuestioning({ program, now }: Situation): boolean {
  const { interview, actors, part } = program.steps[now.step]!;
  return interview !== undefined && part === undefined && (!interview.court || actors?.by === true);
}
