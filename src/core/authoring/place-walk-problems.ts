import type { Problem } from "../scenario/problem.ts";
import { toldByWalk } from "../scenario/problem-names.ts";
import { standingSteps } from "../scenario/standing-steps.ts";
import { answeredFor } from "./answered-for.ts";
import { type AllowedProblem, type FiledProblem, type ReadCase, SCENARIO_FILE } from "./read-case.ts";

/**
 * What a walk found beyond what reading the case told already, with the place of the step or ending that each problem names; and, apart
 * from it, what the author has answered for.
 */
export function placeWalkProblems(
  read: ReadCase,
  problems: readonly Problem[],
): { problems: FiledProblem[]; allowed: AllowedProblem[] } {
  const { id, folder, made, allowances } = read;
  if (!made) throw new Error(`${id} was not compiled, so it was not walked`);
  const { scenario, placeOf } = made;
  const steps = new Map(standingSteps(scenario).map(({ step, path }) => [step.step, [...path, "step"]]));
  const placed = problems.map((problem): FiledProblem => {
    const { step, ending } = problem.details;
    const at = scenario.endings.findIndex((one) => one.ending === ending);
    const path =
      problem.path.length > 0
        ? problem.path
        : (steps.get(String(step)) ?? (at >= 0 ? ["endings", at, "ending"] : problem.path));
    const place = placeOf(path);
    return { file: `${folder}/${SCENARIO_FILE}`, problem: place ? { ...problem, path, place } : problem };
  });
  const toldBefore = new Set([...read.problems, ...read.allowed].map(marked));
  const fresh = placed.filter((one) => !toldBefore.has(marked(one)));
  // An answer may be for what reading found, so it is needless only if neither reading nor the walk has such a problem.
  const answered = answeredFor([...read.problems, ...read.allowed, ...fresh], allowances, toldByWalk);
  const isFresh = (one: FiledProblem): boolean => !toldBefore.has(marked(one));
  return { problems: answered.problems.filter(isFresh), allowed: answered.allowed.filter(isFresh) };
}

/** Tells one problem from another by what and where it is. */
function marked({ file, problem: { name, place } }: FiledProblem): string {
  return `${file} ${name} ${place?.line}:${place?.column}`;
}
