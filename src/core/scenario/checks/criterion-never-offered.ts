import { type Problem, warning } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { nearest } from "./suggest.ts";
import type { Check } from "./surroundings.ts";

/** Every criterion that a case announces as an objective can be shown in it. */
export const checkObjectives: Check = (scenario, { criteria }) => {
  const offered = criteriaOffered(scenario);
  // A case that scores nothing yet has only been begun.
  if (offered.size === 0) return [];
  return scenario.objectives.flatMap((criterion, i): Problem[] => {
    // An unknown criterion is an error of its own.
    if (offered.has(criterion) || !criteria.some(({ id }) => id === criterion)) return [];
    return [warning("criterion-never-offered", ["objectives", i], { criterion, nearest: nearest(criterion, offered) })];
  });
};

/** The criteria that a choice marks, or that an interview, an examination or a sheet scores. */
function criteriaOffered(scenario: Scenario): Set<string> {
  return new Set(
    standingSteps(scenario).flatMap(({ step }) => [
      ...(step.choices ?? []).flatMap(({ marks }) => Object.keys(marks ?? {})),
      ...[step.interview?.scores, step.sheet?.scores].filter((one) => one !== undefined),
      ...Object.values(step.examination?.scores ?? {}),
    ]),
  );
}
