import { type Allowance, allowanceProblems, allowancesIn, reasonFor } from "../scenario/allowances.ts";
import type { AllowedProblem, CaseSource, FiledProblem, ReadCase } from "./read-case.ts";

/** The answers for problems in every YAML file of a case. */
export function allowancesOf({ folder, files }: CaseSource): ReadCase["allowances"] {
  const found = new Map<string, readonly Allowance[]>();
  for (const [name, text] of files) if (name.endsWith(".yaml")) found.set(`${folder}/${name}`, allowancesIn(text));
  return found;
}

/**
 * Sets aside the problems that their author has answered for, and adds what is wrong with the answers themselves. An answer is told to be
 * needless only if all problems of its name are known by now, which `judged` says.
 */
export function answeredFor(
  found: readonly FiledProblem[],
  allowances: ReadCase["allowances"],
  judged: (name: string) => boolean,
): { problems: FiledProblem[]; allowed: AllowedProblem[] } {
  const problems: FiledProblem[] = [];
  const allowed: AllowedProblem[] = [];
  for (const one of found) {
    const reason = reasonFor(one.problem, allowances.get(one.file) ?? []);
    if (reason === undefined) problems.push(one);
    else allowed.push({ ...one, reason });
  }
  for (const [file, answers] of allowances) {
    const here = found.flatMap((one) => (one.file === file ? [one.problem] : []));
    for (const problem of allowanceProblems(answers, here, judged)) problems.push({ file, problem });
  }
  return { problems, allowed };
}
