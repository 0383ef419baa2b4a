import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import type { Act, Program } from "../program/program.ts";
import { type Configuration, openActs, takeAct } from "../program/step.ts";

/** One act in a configuration: where it leads and what it gives scoring to look at. */
export interface Expansion {
  act: Act;
  to: Configuration;
  opportunities: readonly Opportunity[];
}

/** Every act open in a configuration but those named in `without` (as `type id`), with what follows: the same guards and effects as in play. */
export function expand(program: Program, configuration: Configuration, without?: ReadonlySet<string>): Expansion[] {
  const acts = openActs(program, configuration);
  const wanted = without ? acts.filter(({ type, id }) => !without.has(`${type} ${id}`)) : acts;
  return wanted.map((act) => ({
    act,
    to: takeAct(program, configuration, act)!,
    opportunities: opportunitiesOf(program, configuration, act),
  }));
}
