import { type Problem, warning } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { worthOf } from "./option-sets.ts";
import type { Check } from "./surroundings.ts";

/** Each choice that falls short of the best has an honest institutional motive, so that no learner meets a cartoon villain (scoring.md section 6.1). */
export const checkMotives: Check = (scenario) =>
  standingSteps(scenario).flatMap(({ step, path }) => {
    const choices = step.choices ?? [];
    const most = Math.max(...choices.map(worthOf));
    return choices.flatMap((choice, i): Problem[] =>
      choice.motive === undefined && worthOf(choice) < most
        ? [warning("motive-missing", [...path, "choices", i, "choice"], { choice: choice.choice, step: step.step })]
        : [],
    );
  });
