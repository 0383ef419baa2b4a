import { criticalsOf } from "../facts.ts";
import { type Problem, warning } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { nearest } from "./suggest.ts";
import type { Check } from "./surroundings.ts";

/** A choice repairs only what something in the case can be a critical failure of (scoring.md section 3). */
export const checkRepairs: Check = (scenario, { criteria }) => {
  const standing = standingSteps(scenario);
  const critical = new Set(
    standing.flatMap(({ step }) => [
      ...(step.choices ?? []).flatMap((choice) => choice.critical ?? []),
      ...criticalsOf(step),
    ]),
  );
  return standing.flatMap(({ step, path }) =>
    (step.choices ?? []).flatMap(({ choice, repairs }, c) =>
      (repairs ?? []).flatMap((criterion, r): Problem[] =>
        critical.has(criterion) || !criteria.some(({ id }) => id === criterion)
          ? []
          : [
              warning("repair-without-failure", [...path, "choices", c, "repairs", r], {
                choice,
                criterion,
                nearest: nearest(criterion, critical),
              }),
            ],
      ),
    ),
  );
};
