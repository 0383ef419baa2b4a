import type { Program } from "../program/program.ts";
import type { Configuration } from "../program/step.ts";
import { MEASURE_STATUSES, type Measure } from "../scenario/vocabulary.ts";

/** How the protective measures for one person stand. */
export interface MeasuresView {
  person: string;
  measures: readonly { measure: Measure; status: Exclude<(typeof MEASURE_STATUSES)[number], "none"> }[];
}

/** Measures asked for, granted or refused so far, by person in the order of the case; nobody for whom nothing was asked. */
export function measuresOf(program: Program, { facts }: Configuration): MeasuresView[] {
  const persons = [...new Set(program.measures.map(({ person }) => person))];
  return persons.flatMap((person): MeasuresView[] => {
    const measures = program.measures.flatMap(({ person: of, measure, fact }) => {
      const status = MEASURE_STATUSES[facts[fact]!]!;
      return of !== person || status === "none" ? [] : [{ measure, status }];
    });
    return measures.length === 0 ? [] : [{ person, measures }];
  });
}
