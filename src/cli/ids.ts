import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../build/case-folder.ts";
import { LINE_IDS_FILE, lineIdsOf, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import { surroundingsOf } from "../core/authoring/surroundings-of.ts";
import { checkLines } from "../core/scenario/checks/lines.ts";
import { parseScenario } from "../core/scenario/parse.ts";
import { assignLineIds } from "../core/scenario/texts.ts";
import { check } from "./check.ts";
import { EXIT, folderMeant, print, root, rubric } from "./call.ts";

/** `ids <case>`: names new lines and keeps the names of old ones, in `line-ids.json` beside the case. */
export function writeIds([word]: readonly string[]): number {
  const folder = folderMeant(word);
  const source = readFolder(root, folder);
  const parsed = parseScenario(source.files.get(SCENARIO_FILE)!);
  // A line without a speaker has no words to name.
  const namable = parsed.ok && checkLines(parsed.scenario, surroundingsOf(rubric)).length === 0;
  if (!namable) return check([folder]);
  const previous = lineIdsOf(source);
  const ids = assignLineIds(parsed.scenario, previous);
  const lines = Object.entries(ids).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join(root, folder, LINE_IDS_FILE), `{\n${lines.join(",\n")}\n}\n`);
  const fresh = Object.keys(ids).filter((key) => !(key in previous)).length;
  print(`${source.name}: ${lines.length} lines, ${fresh} new`);
  return EXIT.clean;
}
