import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import type { Act, Arrow, Program } from "../program/program.ts";
import {
  type Configuration,
  follow,
  holds,
  interrupted,
  isCallable,
  isClosing,
  mayInterrupt,
} from "../program/step.ts";

/** One act in a configuration: where it leads and what it gives scoring to look at. */
export interface Expansion {
  act: Act;
  to: Configuration;
  opportunities: readonly Opportunity[];
}

const NONE: readonly Opportunity[] = [];

/** Every act open in a configuration but the arrows in `without`, with what follows: the same guards and effects as in play. */
export function expand(program: Program, configuration: Configuration, without?: ReadonlySet<Arrow>): Expansion[] {
  const { arrows } = program.steps[configuration.step]!;
  const all: Expansion[] = [];
  for (const arrow of arrows) {
    if (without?.has(arrow) || !holds(arrow.when, configuration.facts)) continue;
    const { act } = arrow;
    const scores = act.type === "choice.made" || isClosing(act);
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
