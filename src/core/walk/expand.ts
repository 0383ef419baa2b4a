import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import type { Act, Program } from "../program/program.ts";
import {
  type Configuration,
  follow,
  holds,
  interrupted,
  isCallable,
  isClosing,
  mayInterrupt,
} from "../program/step.ts";
import type { Seen } from "./seen.ts";

/** One act in a configuration: where it leads and what it gives scoring to look at. */
export interface Expansion {
  act: Act;
  to: Configuration;
  opportunities: readonly Opportunity[];
}

const NONE: readonly Opportunity[] = [];

/** Every act open in a configuration, with what follows: the same guards and effects as in play. Notes the arrows in `seen`. */
export function expand(program: Program, configuration: Configuration, seen: Seen | null): Expansion[] {
  const { arrows } = program.steps[configuration.step]!;
  const all: Expansion[] = [];
  for (const arrow of arrows) {
    if (!holds(arrow.when, configuration.facts)) continue;
    const { act } = arrow;
    const scores = act.type === "choice.made" || isClosing(act);
    seen?.note(program, configuration, arrow);
    all.push({
      act,
      to: follow(program, configuration, arrow),
      opportunities: scores ? opportunitiesOf(program, configuration, act) : NONE,
    });
  }
  program.interruptions.forEach(({ id }, index) => {
    if (isCallable(program, index) && mayInterrupt(program, configuration, index))
      all.push({
        act: { type: "interruption.called", id },
        to: interrupted(program, configuration, index),
        opportunities: NONE,
      });
  });
  return all;
}

/** Whether a learner does something here: not mere continuing, nor what a colleague does by the table. */
export function isLearners({ type }: Act): boolean {
  return type !== "step.continued" && type !== "table.followed";
}
