import { type Problem, warning } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { reachedSteps } from "./reached-steps.ts";
import type { Check } from "./surroundings.ts";

/** Some way leads to every step, whatever the facts. Whether its conditions can hold is for a walk to say. */
export const checkStepsReached: Check = (scenario) => {
  const reached = reachedSteps(scenario);
  return standingSteps(scenario).flatMap(({ step, path }): Problem[] =>
    reached.has(step.step) ? [] : [warning("step-not-reached", [...path, "step"], { step: step.step })],
  );
};
