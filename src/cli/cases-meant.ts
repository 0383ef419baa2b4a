import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { caseFolders, isCaseFolder } from "../build/case-folder.ts";
import { isCaseFile, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { folderMeant, noCase, projectRoot, root, WrongUse } from "./call.ts";

/** A case that was named, and the names of those of its files that are wanted, when not all are. */
export interface Wanted {
  folder: string;
  files?: readonly string[];
}

function whole(folder: string): Wanted {
  return { folder };
}

/** The cases that some words mean; without a word, all of scenarios/. */
export function casesMeant(words: readonly string[]): Wanted[] {
  return words.length > 0 ? words.flatMap(meant) : caseFolders(projectRoot).map((one) => whole(join(projectRoot, one)));
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
