import type { Moment } from "../../attempt/replay.ts";
import type { Program } from "../../program/program.ts";
import { isClosing, takeAct } from "../../program/step.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import { judging } from "../policies/judging.ts";
import { doneAfter, nextAct, pickWith } from "../policies/policy.ts";
import { toldAct, type ToldAct } from "../told-act.ts";

/** This decision and the learner's next two. */
const DECISIONS = 3;
/** A path that is longer has run into a circle, which the walk would have refused. */
const MOST_ACTS = 5000;

/**
 * A short exemplary continuation from the decision at `moments[at]`: there and at the learner's next two decisions the choice with the
 * greatest marks, as the walk's expert plays. Told are what is chosen, also in an interruption, and that an interview, an examination or a
 * sheet in between is done; not each question.
 */
export function exemplaryFrom(program: Program, rubric: Rubric, moments: readonly Moment[], at: number): ToldAct[] {
  const policy = judging("expert");
  const pick = pickWith("exemplary");
  const told: ToldAct[] = [];
  let now = moments[at]!.before;
  let done = moments.slice(0, at).reduce<ReturnType<typeof doneAfter>>((all, { event }) => doneAfter(all, event), []);
  for (let acts = 0, decided = 0; acts < MOST_ACTS && decided < DECISIONS; acts++) {
    const { ending, inInterruption } = program.steps[now.step]!;
    if (ending !== undefined) break;
    const act = nextAct(policy, { program, rubric, now, done, pick });
    if (act.type === "choice.made" || isClosing(act)) told.push(toldAct(program, now.step, act)!);
    if (act.type === "choice.made" && (acts === 0 || !inInterruption)) decided++;
    done = doneAfter(done, act);
    now = takeAct(program, now, act)!;
  }
  return told;
}
