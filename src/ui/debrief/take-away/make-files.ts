import { decisionRows } from "../../../core/debrief/export/decision-rows.ts";
import { decisionsCsv, type RowWords } from "../../../core/debrief/export/decisions-csv.ts";
import { statementsOf } from "../../../core/debrief/export/statements.ts";
import type { Program } from "../../../core/program/program.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import type { DebriefPartProps } from "../debrief-part.ts";

/** The decisions of an attempt as the text of a CSV file, in the words on the screen. */
export function makeDecisions(program: Program, { log, told, rubric, words }: DebriefPartProps): string {
  return decisionsCsv(decisionRows(program, log, told, rubric), log, rubric, plainWords(words));
}

/** The attempt as the text of a file of xAPI statements; `mail` only if it was typed in. */
export function makeStatements(
  program: Program,
  { log, told, rubric, words }: DebriefPartProps,
  mail: string | undefined,
): string {
  const rows = decisionRows(program, log, told, rubric);
  const parts = { log, told, rows, words: plainWords(words) };
  return JSON.stringify(statementsOf(mail === undefined ? parts : { ...parts, mail }), null, 2);
}

function plainWords({ language, has, say }: SaidWords): RowWords {
  return { language, say: (key) => (has(key) ? say(key).replace(/\*([^*\n]+)\*/g, "$1") : "") };
}
