import { caseFolders, readFolder } from "../build/case-folder.ts";
import { tellProblems } from "../build/tell-problems.ts";
import { readCase } from "../core/authoring/read-case.ts";
import { EXIT, folderMeant, print, root, rubric, WrongUse } from "./call.ts";

/** `check [case …]`: every problem of some cases and their translations, with place and fix; without names, of all shipped cases. */
export function check(words: readonly string[]): number {
  const folders = words.length > 0 ? words.map(folderMeant) : caseFolders(root);
  if (folders.length === 0) throw new WrongUse("scenarios/ holds no case.");
  const read = folders.map((folder) => readCase(readFolder(root, folder), rubric));
  for (const { id, problems } of read)
    print(problems.length === 0 ? `${id}: no problems` : tellProblems(root, problems));
  return read.every(({ made }) => made) ? EXIT.clean : EXIT.problems;
}
