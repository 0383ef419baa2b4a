import { join } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { writeWhole } from "../build/write-whole.ts";
import { nameLines, type NamedLines } from "../core/authoring/name-lines.ts";
import { type CaseSource, LINE_IDS_FILE, readCase } from "../core/authoring/read-case.ts";
import { EXIT, folderMeant, problemsAnswer, root, theRubric } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `ids <case>`: names new lines and keeps the names of old ones, in `line-ids.json` beside the case. */
export const ids: Command = { usage: "<case>", run };

function run({ words, language }: Call): Answer {
  const folder = folderMeant(words[0]!);
  const source = readFolder(root, folder);
  const named = writeLineIds(folder, source);
  if (!named) return problemsAnswer(readCase(source, theRubric()).problems, language);
  const { lines, fresh } = named;
  return {
    status: EXIT.clean,
    data: { case: source.name, lines, new: fresh },
    text: () => language.say("command-line:commands.ids.named", { case: source.name, lines, count: fresh }),
  };
}

/** Brings `line-ids.json` of a folder up to date where its lines can be named, and leaves a right file alone. */
export function writeLineIds(folder: string, source: CaseSource): NamedLines | undefined {
  const named = nameLines(source, theRubric());
  if (named && named.content !== source.files.get(LINE_IDS_FILE))
    writeWhole(join(folder, LINE_IDS_FILE), named.content);
  return named;
}
