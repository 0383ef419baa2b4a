import { type Problem, warning } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { type PossibleValues, possibleValues } from "./possible-values.ts";
import type { Check } from "./surroundings.ts";

/** Every exhibit can come into the file. */
export const checkExhibitsHeld: Check = (scenario) =>
  exhibitsNeverHeld(scenario, possibleValues(scenario)).map((exhibit): Problem =>
    warning("exhibit-never-held", ["exhibits", exhibit], {
      exhibit,
      start: scenario.exhibits![exhibit]!.start ?? "unseen",
    }),
  );

/** The exhibits that nothing ever secures. */
export function exhibitsNeverHeld(scenario: Scenario, possible: PossibleValues): string[] {
  return Object.keys(scenario.exhibits ?? {}).filter((id) => !possible.get(id)!.includes("held"));
}
