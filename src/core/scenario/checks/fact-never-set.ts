import { atomsOf, readCondition } from "../condition.ts";
import { type Problem, warning } from "../problem.ts";
import { possibleValues } from "./possible-values.ts";
import type { Check } from "./surroundings.ts";
import { conditionsIn } from "./written.ts";

/** Something changes every declared fact that a condition asks, unless the attempt's seed varies it. */
export const checkFactsSet: Check = (scenario) => {
  const possible = possibleValues(scenario);
  const asked = new Set(
    conditionsIn(scenario).flatMap(({ text }) => {
      const reading = readCondition(text);
      return reading.ok ? atomsOf(reading.value).map(({ fact }) => fact) : [];
    }),
  );
  return Object.keys(scenario.facts ?? {}).flatMap((fact): Problem[] => {
    const values = possible.get(fact)!;
    return asked.has(fact) && values.length === 1
      ? [warning("fact-never-set", ["facts", fact], { fact, value: values[0]! })]
      : [];
  });
};
