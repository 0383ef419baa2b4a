import { atomsOf, readCondition } from "../condition.ts";
import { advice, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { conditionsIn } from "./written.ts";

/** Something depends on every exhibit: a condition, a question that shows it, or a finding that it may prove. */
export const checkExhibitsAsked: Check = (scenario) => {
  const asked = new Set<string>();
  const proved = new Set<string>();
  for (const { text } of conditionsIn(scenario)) {
    const reading = readCondition(text);
    if (reading.ok) for (const { fact } of atomsOf(reading.value)) asked.add(fact);
  }
  for (const { step } of standingSteps(scenario)) {
    for (const { phrasings } of (step.interview ?? step.examination)?.topics ?? [])
      for (const { shows } of phrasings) if (shows !== undefined) asked.add(shows);
    for (const { proves } of step.sheet?.items ?? []) if (proves !== undefined) proved.add(proves);
  }
  return Object.entries(scenario.exhibits ?? {}).flatMap(([exhibit, { supports }]): Problem[] =>
    asked.has(exhibit) || supports.some((element) => proved.has(element))
      ? []
      : [advice("exhibit-never-asked", ["exhibits", exhibit], { exhibit, supports: supports.join(", ") })],
  );
};
