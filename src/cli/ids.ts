import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { LINE_IDS_FILE, lineIdsOf, readCase, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { surroundingsOf } from "../core/authoring/surroundings-of.ts";
import { checkLines } from "../core/scenario/checks/lines.ts";
import { parseScenario } from "../core/scenario/parse.ts";
import { assignLineIds } from "../core/scenario/texts.ts";
import { EXIT, folderMeant, problemsAnswer, root, rubric } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

/** `ids <case>`: names new lines and keeps the names of old ones, in `line-ids.json` beside the case. */
export const ids: Command = { usage: "<case>", run };

function run({ words, language }: Call): Answer {
  const folder = folderMeant(words[0]!);
  const source = readFolder(root, folder);
  const parsed = parseScenario(source.files.get(SCENARIO_FILE) ?? "");
  const kept = lineIdsOf(source);
  // A line without a speaker has no words to name.
  const namable = parsed.ok && checkLines(parsed.scenario, surroundingsOf(rubric)).length === 0;
  if (!namable || !kept.ok) return problemsAnswer(readCase(source, rubric).problems, language);
  const previous = kept.lineIds;
  const named = assignLineIds(parsed.scenario, previous);
  const lines = Object.entries(named).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join(folder, LINE_IDS_FILE), `{\n${lines.join(",\n")}\n}\n`);
  const fresh = Object.keys(named).filter((key) => !(key in previous)).length;
  return {
    status: EXIT.clean,
    data: { case: source.name, lines: lines.length, new: fresh },
    text: () =>
      language.say("command-line:commands.ids.named", { case: source.name, lines: lines.length, count: fresh }),
  };
}
