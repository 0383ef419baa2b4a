import type { TFunction } from "i18next";
import { csvOf } from "../../core/debrief/export/csv.ts";
import type { GroupDebrief } from "../../core/debrief/group-debrief.ts";

/** The counts of a group debrief for a spreadsheet: what was counted, its id, its words, how many, of how many. No letters and no names. */
export function countsCsv(told: GroupDebrief, say: (key: string) => string, t: TFunction<"group">): string {
  const rows: (string | number)[][] = [
    ["what", "id", "text", "count", "of"],
    ...told.decisions.flatMap(({ step, met, answers }) =>
      answers.map(({ choice, key, by }) => ["decision", `${step}.${choice}`, say(key), by.length, met]),
    ),
    ...told.endings.map(({ ending, titleKey, by }) => [
      "ending",
      ending,
      say(titleKey),
      by.length,
      told.endings.reduce((sum, one) => sum + one.by.length, 0),
    ]),
    ...told.criteria.map(({ criterion, met, offered }) => [
      "criterion-met",
      criterion,
      t(`rubric:criteria.${criterion}.name`),
      met,
      offered,
    ]),
    ...told.failures.map(({ criterion, attempts }) => [
      "critical-failure",
      criterion,
      t(`rubric:criteria.${criterion}.name`),
      attempts,
      told.endings.reduce((sum, one) => sum + one.by.length, 0),
    ]),
    ...told.exhibits.flatMap(({ exhibit, found, lost, notLookedFor }) => {
      const all = found + lost + notLookedFor;
      const name = say(`exhibit.${exhibit}.name`);
      return [
        ["exhibit-found", exhibit, name, found, all],
        ["exhibit-lost", exhibit, name, lost, all],
        ["exhibit-not-looked-for", exhibit, name, notLookedFor, all],
      ];
    }),
  ];
  return csvOf(rows);
}
