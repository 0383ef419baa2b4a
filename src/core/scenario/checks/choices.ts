import { error, warning, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

/** A decision always has something open, and a choice that is no critical failure beside one that is (scoring.md section 3). */
export const checkChoices: Check = (scenario) => {
  const problems: Problem[] = [];
  for (const { step, path } of standingSteps(scenario)) {
    const choices = step.choices ?? [];
    choices.forEach(({ critical }, i) => {
      if (critical !== undefined && choices.every((other) => other.critical === critical))
        problems.push(
          error("unavoidable-failure", [...path, "choices", i, "critical"], { criterion: critical, step: step.step }),
        );
    });
    if (choices.length > 0 && choices.every(({ when }) => when !== undefined))
      problems.push(warning("perhaps-nothing-open", path, { step: step.step }));
  }
  return problems;
};
