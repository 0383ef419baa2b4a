import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { caseFolders, isCaseFolder, readFolder } from "../build/case-folder.ts";
import { type FiledProblem, isCaseFile, type ReadCase, readCase, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { folderMeant, noCase, problemData, problemsAnswer, projectRoot, root, rubric, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { writeLineIds } from "./ids.ts";

/** `check [case …]`: every problem of some cases and their translations, with place and fix; without names, of all shipped cases. */
export const check: Command = { usage: "[case …]", options: { fix: {} }, run };

function run({ words, options, language }: Call): Answer {
  const wanted =
    words.length > 0 ? words.flatMap(meant) : caseFolders(projectRoot).map((one) => whole(join(projectRoot, one)));
  if (options["fix"])
    for (const folder of new Set(wanted.map((one) => one.folder))) writeLineIds(folder, readFolder(root, folder));
  const cases = new Map<string, ReadCase>();
  const told = wanted.map(({ folder, files }) => {
    const read = cases.get(folder) ?? readCase(readFolder(root, folder), rubric);
    cases.set(folder, read);
    const isWanted = ({ file }: FiledProblem): boolean => !files || files.includes(basename(file));
    return { ...read, problems: read.problems.filter(isWanted), allowed: read.allowed.filter(isWanted) };
  });
  const allowed = [...new Set(told.flatMap((read) => read.allowed))];
  const answer = problemsAnswer([...new Set(told.flatMap(({ problems }) => problems))], language, {
    cases: [...cases.values()].map(({ id, folder, made }) => ({ id, folder, playable: made !== undefined })),
    allowed: allowed.map((one) => ({ ...problemData(one, language), reason: one.reason })),
  });
  const clean = [...cases.values()].filter(({ problems }) => problems.length === 0);
  return {
    ...answer,
    text: () =>
      [
        ...clean.map(({ id }) => language.say("command-line:no-problems", { case: id })),
        answer.text(),
        ...(allowed.length > 0 ? [language.say("command-line:allowed", { count: allowed.length })] : []),
      ].join("\n"),
  };
}

/** A case that is to be checked, and the names of the files whose problems are wanted, when not all are. */
interface Wanted {
  folder: string;
  files?: readonly string[];
}

function whole(folder: string): Wanted {
  return { folder };
}

/** The cases that a word means: an id, a case's folder or scenario file, a folder of cases, or a translation. */
function meant(word: string): Wanted[] {
  const path = resolve(root, word);
  if (existsSync(path) && statSync(path).isDirectory() && !isCaseFolder(path)) {
    const folders = readdirSync(path)
      .map((name) => join(path, name))
      .filter(isCaseFolder)
      .sort();
    if (folders.length === 0) throw new WrongUse("no-case-inside", { word });
    return folders.map(whole);
  }
  const name = basename(path);
  const isTranslation = isCaseFile(name) && name.endsWith(".yaml") && name !== SCENARIO_FILE;
  if (!isTranslation) return [whole(folderMeant(word))];
  if (!existsSync(path) || !isCaseFolder(dirname(path))) throw noCase(word);
  return [{ folder: dirname(path), files: [SCENARIO_FILE, name] }];
}
