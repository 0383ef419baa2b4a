import type { Path, Problem } from "../scenario/problem.ts";
import { toldByWalk } from "../scenario/problem-names.ts";
import type { Scenario } from "../scenario/schema.ts";
import { answeredFor } from "./answered-for.ts";
import { pathOfWalked } from "./path-of-walked.ts";
import { type AllowedProblem, type FiledProblem, type ReadCase, SCENARIO_FILE } from "./read-case.ts";

/**
 * What a walk found beyond what reading the case told already, with the place of what each problem names; and, apart
 * from it, what the author has answered for.
 */
export function placeWalkProblems(
  read: ReadCase,
  problems: readonly Problem[],
): { problems: FiledProblem[]; allowed: AllowedProblem[] } {
  const { id, folder, made, allowances } = read;
  if (!made) throw new Error(`${id} was not compiled, so it was not walked`);
  const { placeOf } = made;
  const placed = problems.flatMap((problem): FiledProblem[] => {
    const path = problem.path.length > 0 ? problem.path : pathOfWalked(made, problem);
    if (isToldByCondition(read, problem, path)) return [];
    const place = placeOf(path);
    return [{ file: `${folder}/${SCENARIO_FILE}`, problem: place ? { ...problem, path, place } : problem }];
  });
  const toldBefore = new Set([...read.problems, ...read.allowed].map(marked));
  const fresh = placed.filter((one) => !toldBefore.has(marked(one)));
  // An answer may be for what reading found, so it is needless only if neither reading nor the walk has such a problem.
  const answered = answeredFor([...read.problems, ...read.allowed, ...fresh], allowances, toldByWalk);
  const isFresh = (one: FiledProblem): boolean => !toldBefore.has(marked(one));
  return { problems: answered.problems.filter(isFresh), allowed: answered.allowed.filter(isFresh) };
}

/** Problems of reading that say why something is never open: what it asks for is never so. */
const NEVER_SO: readonly string[] = [
  "exhibit-never-held",
  "fact-never-set",
  "guard-never-true",
  "perishes-too-soon",
  "value-never-set",
];

/** Whether reading has told already why something is never open. */
function isToldByCondition({ problems, allowed, made }: ReadCase, { name }: Problem, path: Path): boolean {
  if (!NEVER_OPEN.includes(name)) return false;
  const parent = path.slice(0, -1);
  const item = OWN_PLACE.includes(name) ? path : parent;
  const asked = conditionAt(made!.scenario, item);
  return [...problems, ...allowed].some(({ problem }) => {
    if (!NEVER_SO.includes(problem.name)) return false;
    const named = problem.details["fact"] ?? problem.details["exhibit"];
    const isOfItem = item.every((key, i) => problem.path[i] === key);
    return isOfItem || (named !== undefined && asked.includes(String(named)));
  });
}

const NEVER_OPEN: readonly string[] = [
  "choice-never-open",
  "exhibit-never-found",
  "interruption-never-begun",
  "line-never-shown",
  "perishing-unavoidable",
  "return-never-shown",
  "way-never-taken",
];

/** Those whose place is the thing itself, not its name in it. */
const OWN_PLACE: readonly string[] = [
  "exhibit-never-found",
  "interruption-never-begun",
  "line-never-shown",
  "perishing-unavoidable",
];

/** The words of the condition that stands at a place of a scenario. */
function conditionAt(scenario: Scenario, path: Path): string[] {
  const item = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], scenario);
  const when = (item as { when?: unknown } | undefined)?.when;
  return typeof when === "string" ? when.split(/[\s()]+/) : [];
}

/** Tells one problem from another by what and where it is. */
function marked({ file, problem: { name, place } }: FiledProblem): string {
  return `${file} ${name} ${place?.line}:${place?.column}`;
}
