import { advice, type Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { isMarked, marksOf } from "./trade-off.ts";

/** With fewer opportunities the debrief prints “not enough decisions to judge” (scoring.md section 2). */
const LEAST = 3;
/** A short case is about one thing, and may leave dimensions out. */
const LEAST_MOMENTS = 10;

/**
 * Every dimension of the rubric has opportunities enough to be judged, if a learner met them all. How many lie on a single path the walk
 * tells.
 */
export const checkOpportunities: Check = (scenario, { criteria, dimensions }) => {
  const moments = scoredMoments(scenario);
  if (moments.length < LEAST_MOMENTS) return [];
  const dimensionOf = new Map(criteria.map(({ id, dimension }) => [id, dimension]));
  return dimensions.flatMap((dimension): Problem[] => {
    const count = moments.filter((marked) => marked.some((id) => dimensionOf.get(id) === dimension)).length;
    return count < LEAST ? [advice("few-opportunities", ["stages"], { dimension, count, least: LEAST })] : [];
  });
};

/** What each moment that asks something is scored by. */
function scoredMoments(scenario: Scenario): string[][] {
  return standingSteps(scenario).flatMap(({ step: { choices, interview, examination, sheet } }) => {
    if (choices) return isMarked(choices) ? [choices.flatMap((choice) => [...marksOf(choice).keys()])] : [];
    if (examination) return [Object.values(examination.scores)];
    const scores = interview?.scores ?? sheet?.scores;
    return scores === undefined ? [] : [[scores]];
  });
}
