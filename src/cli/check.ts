import { basename } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { apartFromMissing } from "../core/authoring/begun-translations.ts";
import { languagesNotWhole } from "../core/authoring/languages-not-whole.ts";
import { type FiledProblem, type ReadCase, readCase } from "../core/authoring/read-case.ts";
import { problemData, problemsAnswer, root, theRubric } from "./call.ts";
import { casesMeant } from "./cases-meant.ts";
import type { Answer, Call, Command } from "./command.ts";
import { writeLineIds } from "./ids.ts";

/** `check [case …]`: every problem of some cases and their translations, with place and fix; without names, of all shipped cases. */
export const check: Command = { usage: "[case …]", options: { fix: {}, all: {} }, run };

function run({ words, options, language }: Call): Answer {
  const wanted = casesMeant(words);
  if (options["fix"])
    for (const folder of new Set(wanted.map((one) => one.folder))) writeLineIds(folder, readFolder(root, folder));
  const cases = new Map<string, ReadCase>();
  const told = wanted.map(({ folder, files }) => {
    const read = cases.get(folder) ?? readWhole(folder);
    cases.set(folder, read);
    const isWanted = ({ file }: FiledProblem): boolean => !files || files.includes(basename(file));
    return { ...read, problems: read.problems.filter(isWanted), allowed: read.allowed.filter(isWanted) };
  });
  const allowed = [...new Set(told.flatMap((read) => read.allowed))];
  const data = {
    cases: [...cases.values()].map(({ id, folder, made }) => ({ id, folder, playable: made !== undefined })),
    allowed: allowed.map((one) => ({ ...problemData(one, language), reason: one.reason })),
  };
  const problems = [...new Set(told.flatMap((read) => read.problems))];
  const answer = problemsAnswer(problems, language, data, options["all"] !== undefined);
  const clean = [...cases.values()].filter((read) => apartFromMissing(read.problems).own.length === 0);
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

/** A case as it is read, and what translations that are not whole mean for play. */
function readWhole(folder: string): ReadCase {
  const read = readCase(readFolder(root, folder), theRubric());
  return { ...read, problems: [...read.problems, ...languagesNotWhole(read, theRubric())] };
}
