import type { AttemptLog } from "../../attempt/log.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import { csvOf } from "./csv.ts";
import type { DecisionRow } from "./decision-rows.ts";

/** The words that a file of decisions is written with. */
export interface RowWords {
  /** The language of these words. */
  language: string;
  /** The text of the case under a key, without marks of emphasis; empty where there is none. */
  say: (key: string) => string;
}

/** The decisions of an attempt as CSV, one row a review; the columns are listed in docs/exports.md. */
export function decisionsCsv(
  rows: readonly DecisionRow[],
  { id, scenario, mode }: AttemptLog,
  { dimensions }: Rubric,
  words: RowWords,
): string {
  const head = [
    "attempt",
    "case",
    "version",
    "mode",
    "language",
    "number",
    "stage",
    "stage_title",
    "step",
    "role",
    "kind",
    "time",
    "question",
    "choice",
    "choice_text",
    "asked",
    "sound",
    "critical",
    "repaired_by",
    ...dimensions.flatMap((one) => [`${one.id}_criteria`, `${one.id}_won`, `${one.id}_possible`]),
  ];
  const lines = rows.map(({ review, at, marks, critical }) => [
    id,
    scenario.id,
    scenario.version,
    mode,
    words.language,
    review.number,
    review.stage,
    words.say(`stage.${review.stage}.title`),
    review.step,
    review.role,
    review.segment?.what ?? "decision",
    at,
    words.say(review.askKey),
    review.chosen?.id ?? null,
    review.chosen ? words.say(review.chosen.key) : null,
    review.segment?.asked ?? null,
    review.segment?.sound ?? null,
    critical.map(({ criterion }) => criterion).join(" "),
    critical.flatMap(({ repairedBy }) => repairedBy ?? []).join(" "),
    ...dimensions.flatMap(({ id: dimension }) => {
      const mark = marks.find((one) => one.dimension === dimension);
      return mark ? [mark.criteria.join(" "), rounded(mark.won), rounded(mark.possible)] : [null, null, null];
    }),
  ]);
  return csvOf([head, ...lines]);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
