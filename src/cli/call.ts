import { resolve } from "node:path";
import { caseIds, isCaseFolder, readFolder, readRubric } from "../build/case-folder.ts";
import { tellProblems } from "../build/tell-problems.ts";
import { type MadeCase, type ReadCase, readCase } from "../core/authoring/read-case.ts";

/** Exit statuses of every command, for scripts. */
export const EXIT = { clean: 0, problems: 1, wrongUse: 2 } as const;

/** The folder in which the command was given. */
export const root = process.cwd();

/** The criteria that cases are scored by. */
export const rubric = readRubric(root);

/** Prints one answer on the standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Thrown when the call itself was wrong; the command line tells it with the usage and ends with status 2. */
export class WrongUse extends Error {}

/** The folder that a word means: a shipped case by its id, or any folder or scenario file by its path. Throws `WrongUse` for neither. */
export function folderMeant(word: string | undefined): string {
  if (word === undefined)
    throw new WrongUse("Which case? Name one of scenarios/, or a folder that holds a scenario.yaml.");
  const path = word.endsWith("scenario.yaml") ? resolve(word, "..") : word;
  for (const folder of [`scenarios/${path}`, path]) if (isCaseFolder(resolve(root, folder))) return folder;
  throw new WrongUse(
    `There is no case “${word}”: neither scenarios/${path}/scenario.yaml nor ${path}/scenario.yaml exists. Cases here: ${caseIds(root).join(", ") || "none"}.`,
  );
}

/** A case without errors. Prints its problems and ends with status 1 when it has some. */
export function madeCase(word: string | undefined): ReadCase & { made: MadeCase } {
  const read = readCase(readFolder(root, folderMeant(word)), rubric);
  if (read.made) return { ...read, made: read.made };
  print(tellProblems(root, read.problems));
  process.exit(EXIT.problems);
}
