import type { Problem } from "../scenario/problem.ts";
import { standingSteps } from "../scenario/standing-steps.ts";
import { type FiledProblem, type ReadCase, SCENARIO_FILE } from "./read-case.ts";

/** What a walk found, with the place of the step or ending that each problem names. */
export function placeWalkProblems({ id, folder, made }: ReadCase, problems: readonly Problem[]): FiledProblem[] {
  if (!made) throw new Error(`${id} was not compiled, so it was not walked`);
  const { scenario, placeOf } = made;
  const steps = new Map(standingSteps(scenario).map(({ step, path }) => [step.step, [...path, "step"]]));
  return problems.map((problem) => {
    const { step, ending } = problem.details;
    const at = scenario.endings.findIndex((one) => one.ending === ending);
    const path =
      problem.path.length > 0
        ? problem.path
        : (steps.get(String(step)) ?? (at >= 0 ? ["endings", at, "ending"] : problem.path));
    const place = placeOf(path);
    return { file: `${folder}/${SCENARIO_FILE}`, problem: place ? { ...problem, path, place } : problem };
  });
}
