import { type Problem, warning } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { isMarked } from "./trade-off.ts";
import type { Check } from "./surroundings.ts";

/** The choices of a scored decision do not all lean to one side: then there would be nothing to weigh (scoring.md sections 6.2 and 6.10). */
export const checkOneSided: Check = (scenario) =>
  standingSteps(scenario).flatMap(({ step, path }): Problem[] => {
    const choices = step.choices ?? [];
    const leanings = new Set(choices.map(({ leaning }) => leaning));
    return leanings.size === 1 && isMarked(choices)
      ? [warning("one-sided-decision", path, { step: step.step, leaning: [...leanings][0]! })]
      : [];
  });
