import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { caseIds, isCaseFolder, readFolder, readRubric } from "../build/case-folder.ts";
import { sentencesOn, sortProblems, tellProblems } from "../build/tell-problems.ts";
import type { Words } from "../build/words.ts";
import { type FiledProblem, type MadeCase, type ReadCase, readCase } from "../core/authoring/read-case.ts";
import { nearest } from "../core/scenario/checks/suggest.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import type { Answer, Call } from "./command.ts";
import { paint } from "./paint.ts";

/** Exit statuses of every command, for scripts. */
export const EXIT = { clean: 0, problems: 1, wrongUse: 2 } as const;

/** The folder of the project: its cases, rubric and words. */
export const projectRoot = resolve(import.meta.dirname, "../..");

/** The folder from which paths in a call are read. npm runs scripts in the folder of the project, wherever they were called. */
export const root =
  process.env["npm_lifecycle_event"] === "scenario" ? (process.env["INIT_CWD"] ?? process.cwd()) : process.cwd();

let known: Rubric | undefined;

/** The criteria that cases are scored by. Throws `UnreadableRubric`, which is told as its problems: no command has an answer without them. */
export function theRubric(): Rubric {
  return (known ??= readRubric(projectRoot));
}

/** Thrown when the call itself was wrong: `key` is under `wrong` in `command-line.json`. Told with the usage; ends with status 2. */
export class WrongUse extends Error {
  readonly key: string;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(key: string, details: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.details = details;
  }
}

/** Thrown when problems of a case stand in the way of what was asked. Told as these problems; ends with status 1. */
export class CaseStopped extends Error {
  readonly problems: readonly FiledProblem[];

  constructor(problems: readonly FiledProblem[]) {
    super("problems of the case stand in the way");
    this.problems = problems;
  }
}

/** The folder that a word means: a shipped case by its id, or any folder or scenario file by its path. Throws `WrongUse` for neither. */
export function folderMeant(word: string): string {
  const path = basename(word) === "scenario.yaml" ? dirname(word) : word;
  for (const folder of [join(projectRoot, "scenarios", path), resolve(root, path)])
    if (isCaseFolder(folder)) return folder;
  throw noCase(word);
}

/** Why a word names no case, with the name that it is nearest to: a case, or what stands in the folder that it points to. */
export function noCase(word: string): WrongUse {
  const path = resolve(root, word);
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  const beside = existsSync(folder) ? readdirSync(folder).map((name) => join(relative(root, folder), name)) : [];
  const ids = caseIds(projectRoot);
  return new WrongUse("no-case", {
    word,
    nearest: nearest(word, [...ids, ...beside]),
    cases: ids.join(", ") || "–",
  });
}

/** A case without errors. Throws `CaseStopped` when it has some. */
export function madeCase({ words: [word] }: Pick<Call, "words">): ReadCase & { made: MadeCase } {
  const read = readCase(readFolder(root, folderMeant(word!)), theRubric());
  if (!read.made) throw new CaseStopped(read.problems);
  return { ...read, made: read.made };
}

/** A problem as `--json` gives it. */
export function problemData(filed: FiledProblem, words: Words): Record<string, unknown> {
  const { file, problem } = filed;
  const { name, severity, path, place, details } = problem;
  return { file, ...place, severity, name, path, details, ...sentencesOn(filed, words) };
}

/** An answer that consists of problems: not clean when one of them is an error or a warning. */
export function problemsAnswer(problems: readonly FiledProblem[], say: Words, data: object = {}, all = false): Answer {
  const clean = problems.every(({ problem }) => problem.severity === "advice");
  return {
    status: clean ? EXIT.clean : EXIT.problems,
    data: { ...data, problems: sortProblems(problems).map((one) => problemData(one, say)) },
    text: () => tellProblems(root, problems, say, paint, all),
  };
}

/** The whole number that an option gives, or `otherwise`. Throws `WrongUse` for anything else. */
export function numberGiven({ options }: Call, name: string, otherwise: number, least = 0, most = 999_999_999): number {
  const given = options[name];
  if (given === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1;
  if (number < least || number > most) throw new WrongUse("no-number", { option: name, given, least, most });
  return number;
}
