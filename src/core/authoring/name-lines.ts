import { checkLines } from "../scenario/checks/lines.ts";
import { parseScenario } from "../scenario/parse.ts";
import { assignLineIds } from "../scenario/texts.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { type CaseSource, lineIdsOf, SCENARIO_FILE } from "./read-case.ts";
import { surroundingsOf } from "./surroundings-of.ts";

/** What `line-ids.json` of a case should hold. */
export interface NamedLines {
  content: string;
  lines: number;
  /** Lines that had no name before. */
  fresh: number;
}

/** Names the new lines of a case and keeps the names of old ones; nothing while the old names or the lines cannot be read. */
export function nameLines(source: CaseSource, rubric: Rubric): NamedLines | undefined {
  const parsed = parseScenario(source.files.get(SCENARIO_FILE) ?? "");
  const kept = lineIdsOf(source);
  if (!kept.ok || !parsed.ok || checkLines(parsed.scenario, surroundingsOf(rubric)).length > 0) return undefined;
  const previous = kept.lineIds;
  const named = assignLineIds(parsed.scenario, previous);
  const lines = Object.entries(named).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return {
    content: `{\n${lines.join(",\n")}\n}\n`,
    lines: lines.length,
    fresh: Object.keys(named).filter((key) => !Object.hasOwn(previous, key)).length,
  };
}
