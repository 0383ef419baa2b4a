import { error, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

/** What is asked beside the case can be answered: a vignette has a sound way, and an expert's reasoning stands at a decision. */
export const checkAskedBeside: Check = (scenario) => {
  const problems: Problem[] = [];
  if (scenario.vignette?.options.every(({ sound }) => sound !== true))
    problems.push(error("vignette-without-sound", ["vignette", "options"]));
  for (const { step, path } of standingSteps(scenario))
    if (step.expert !== undefined && step.choices === undefined)
      problems.push(error("expert-without-decision", [...path, "expert"], { step: step.step }));
  return problems;
};
