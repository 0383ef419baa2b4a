import { type AttemptLog, seatsOf } from "../../attempt/log.ts";
import { opportunitiesOf } from "../../attempt/opportunity.ts";
import { replay } from "../../attempt/replay.ts";
import type { Program } from "../../program/program.ts";
import { seated } from "../../program/seated.ts";
import { contributionsOf } from "../../scoring/contributions.ts";
import type { Dimension, Rubric } from "../../scoring/rubric.ts";
import type { Debrief, Review } from "../debrief-types.ts";

/** What one decision added to one dimension. */
export interface RowMark {
  dimension: Dimension;
  /** Criteria marked, or foreclosed. */
  criteria: readonly string[];
  won: number;
  possible: number;
}

/** One scored decision, interview, examination or sheet, ready to be written into a file. */
export interface DecisionRow {
  review: Review;
  /** The clock of the device when it was answered, as the log has it. */
  at: string;
  /** The ids of all choices of the decision, open then or not, so that every attempt describes it alike; empty for a segment. */
  choices: readonly string[];
  marks: readonly RowMark[];
  /** Criteria that failed critically here, with the number of the review that repaired each, or null. */
  critical: readonly { criterion: string; repairedBy: number | null }[];
}

/** One row for each review of a debrief, in its order, with what it won of what was possible in each dimension. */
export function decisionRows(unseated: Program, log: AttemptLog, told: Debrief, rubric: Rubric): DecisionRow[] {
  const program = seated(unseated, seatsOf(log));
  const past = replay(program, log);
  if (!past.ok) throw new Error(`an attempt that does not replay has no decisions to write: ${past.reason}`);
  const opportunities = past.moments.flatMap(({ before, event }) => opportunitiesOf(program, before, event));
  return told.reviews.map((review, place) => {
    const opportunity = opportunities[place]!;
    const added = contributionsOf(rubric, opportunity);
    const dimensions = [...new Set(added.map(({ dimension }) => dimension))];
    return {
      review,
      at: log.events[review.index]!.at,
      choices: program.steps.find(({ id }) => id === review.step)?.decision?.choices.map(({ id }) => id) ?? [],
      marks: dimensions.map((dimension) => {
        const own = added.filter((one) => one.dimension === dimension);
        return {
          dimension,
          criteria: [...new Set(own.map(({ criterion }) => criterion))],
          won: own.reduce((sum, { won }) => sum + won, 0),
          possible: own.reduce((sum, { possible }) => sum + possible, 0),
        };
      }),
      critical: told.failures
        .filter(({ review: number }) => number === review.number)
        .map(({ criterion, repairedBy }) => ({ criterion, repairedBy })),
    };
  });
}
