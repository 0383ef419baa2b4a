import type { Opportunity } from "../attempt/opportunity.ts";
import { type Criterion, criterionOf, type Dimension, type Rubric, weightOf } from "./rubric.ts";

/** What one opportunity adds to a dimension: `won` of `possible`. A foreclosure adds to `possible` only and is no opportunity. */
export interface Contribution {
  criterion: string;
  dimension: Dimension;
  won: number;
  possible: number;
  counts: boolean;
}

/** The value of a segment from -2 to 2 by the share of topics or items that were sound (scoring.md section 2). */
export function segmentValue(rubric: Rubric, asked: number, sound: number): number {
  const share = sound / asked;
  const { shares } = rubric.thresholds.segment;
  // Shares such as 3 of 5 are compared with decimals such as .6: leave room for the rounding of the division.
  const step = shares.findIndex((least) => share >= least - 1e-9);
  return step < 0 ? -2 : 2 - step;
}

function ofSegment(rubric: Rubric, segment: Extract<Opportunity, { kind: "segment" }>): Contribution[] {
  const { weight, ...least } = rubric.thresholds.segment;
  if (segment.count < least[segment.of] && segment.critical === null) return [];
  const value = segment.critical === null ? segmentValue(rubric, segment.asked, segment.sound) : -2;
  const { dimension } = criterionOf(rubric, segment.criterion);
  return [{ criterion: segment.criterion, dimension, won: (weight * (value + 2)) / 4, possible: weight, counts: true }];
}

function ofDecision(rubric: Rubric, { open, chosen }: Extract<Opportunity, { kind: "decision" }>): Contribution[] {
  const choice = open.find(({ id }) => id === chosen)!;
  const marked = new Set(open.flatMap(({ marks }) => Object.keys(marks)));
  const result: Contribution[] = [];
  const entry = (criterion: Criterion, share: number, counts: boolean): Contribution => {
    const weight = weightOf(rubric, criterion);
    return { criterion: criterion.id, dimension: criterion.dimension, won: weight * share, possible: weight, counts };
  };
  for (const id of marked) {
    const values = open.map(({ marks }) => marks[id] ?? 0);
    const [best, worst] = [Math.max(...values), Math.min(...values)];
    // Where all open choices carry the same value there was no opportunity.
    if (best === worst) continue;
    result.push(entry(criterionOf(rubric, id), ((choice.marks[id] ?? 0) - worst) / (best - worst), true));
  }
  for (const id of choice.forecloses) result.push(entry(criterionOf(rubric, id), 0, false));
  return result;
}

/** What an opportunity adds to each dimension it touches (scoring.md section 2). */
export function contributionsOf(rubric: Rubric, opportunity: Opportunity): Contribution[] {
  return opportunity.kind === "segment" ? ofSegment(rubric, opportunity) : ofDecision(rubric, opportunity);
}
