import { advice, type Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { momentsAfter } from "./decisions-between.ts";
import type { Check } from "./surroundings.ts";

/** So many choices of a case come back late. */
const LEAST_LATE = 3;
/** Late is after this many further moments. */
const LATE_AFTER = 3;
/** A short case has no room for it. */
const LEAST_MOMENTS = 10;

/**
 * At least three choices come back three or more moments later (scoring.md section 6.4), so that a learner cannot judge a choice by
 * what follows at once. What comes back in the scene of its choice is not late.
 */
export const checkDelayed: Check = (scenario) => {
  const asking = standingSteps(scenario).filter(
    ({ step }) => (step.choices ?? step.interview ?? step.examination ?? step.sheet) !== undefined,
  );
  if (asking.length < LEAST_MOMENTS) return [];
  const count = lateReturns(scenario);
  const path = scenario.returns ? ["returns"] : ["stages"];
  return count < LEAST_LATE
    ? [advice("few-delayed-consequences", path, { count, least: LEAST_LATE, after: LATE_AFTER })]
    : ([] as Problem[]);
};

function lateReturns(scenario: Scenario): number {
  const after = momentsAfter(scenario);
  const scenes = new Map(standingSteps(scenario).map(({ step, scene }) => [step.step, scene?.scene]));
  return (scenario.returns ?? []).filter(({ of, at }) =>
    of.some((act) => {
      const from = act.split(".")[0]!;
      const scene = scenes.get(from);
      return (after(from).get(at) ?? 0) >= LATE_AFTER && (scene === undefined || scene !== scenes.get(at));
    }),
  ).length;
}
