import { opportunityOf, type Opportunity } from "../attempt/opportunity.ts";
import type { Act, Program } from "../program/program.ts";
import { type Configuration, openActs, takeAct } from "../program/step.ts";

/** One act in a configuration: where it leads and what it gives scoring to look at. */
export interface Expansion {
  act: Act;
  to: Configuration;
  opportunity: Opportunity | null;
}

/** Every act open in a configuration, with what follows: the same guards and effects as in play. */
export function expand(program: Program, configuration: Configuration): Expansion[] {
  return openActs(program, configuration).map((act) => ({
    act,
    to: takeAct(program, configuration, act)!,
    opportunity: opportunityOf(program, configuration, act),
  }));
}
