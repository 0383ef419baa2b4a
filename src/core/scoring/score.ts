import type { Opportunity } from "../attempt/opportunity.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { type Band, bandOf } from "./bands.ts";
import { contributionsOf, type Contribution } from "./contributions.ts";
import { type Failure, failuresOf } from "./failures.ts";
import { isHeadline } from "./headline.ts";
import { criterionOf, type Dimension, type Rubric, type Thresholds } from "./rubric.ts";

export interface DimensionScore {
  dimension: Dimension;
  /** 0 to 100 after caps, or null where there were too few decisions to judge. */
  score: number | null;
  /** The same before caps. */
  uncapped: number | null;
  /** The cap that a critical failure put on it, if any. */
  cap: number | null;
  opportunities: number;
  headline: boolean;
}

export interface CriterionScore {
  criterion: string;
  /** 0 to 100. */
  score: number;
  opportunities: number;
}

export interface Profile {
  dimensions: readonly DimensionScore[];
  criteria: readonly CriterionScore[];
  failures: readonly Failure[];
  band: Band;
}

function capOf({ caps }: Thresholds, failures: readonly Failure[]): number | null {
  if (failures.length === 0) return null;
  const unrepaired = failures.filter(({ repairedBy }) => repairedBy === null).length;
  if (unrepaired === 0) return caps.repaired;
  return unrepaired === 1 ? caps.one : caps.several;
}

function percent(contributions: readonly Contribution[]): number | null {
  const possible = contributions.reduce((sum, one) => sum + one.possible, 0);
  if (possible === 0) return null;
  return (100 * contributions.reduce((sum, one) => sum + one.won, 0)) / possible;
}

/**
 * The profile of an attempt: the six dimensions side by side, never one number (scoring.md sections 2 and 3). It is given what was
 * open and what was chosen, and the roles played, because fair trial is a headline for the judge; it cannot be given answers, endings or
 * states.
 */
export function score(opportunities: readonly Opportunity[], rubric: Rubric, roles: readonly Role[]): Profile {
  const { thresholds } = rubric;
  const contributions = opportunities.flatMap((opportunity) => contributionsOf(rubric, opportunity));
  const failures = failuresOf(opportunities);
  const dimensions = rubric.dimensions.map((one): DimensionScore => {
    const { id } = one;
    const own = contributions.filter(({ dimension }) => dimension === id);
    const count = own.filter(({ counts }) => counts).length;
    const uncapped = count < thresholds.opportunities ? null : percent(own);
    const cap = capOf(
      thresholds,
      failures.filter(({ criterion }) => criterionOf(rubric, criterion).dimension === id),
    );
    return {
      dimension: id,
      score: uncapped === null || cap === null ? uncapped : Math.min(cap, uncapped),
      uncapped,
      cap,
      opportunities: count,
      headline: isHeadline(one, roles),
    };
  });
  const marked = [...new Set(contributions.map(({ criterion }) => criterion))];
  const criteria = marked.flatMap((criterion): CriterionScore[] => {
    const own = contributions.filter((one) => one.criterion === criterion);
    const value = percent(own);
    return value === null
      ? []
      : [{ criterion, score: value, opportunities: own.filter(({ counts }) => counts).length }];
  });
  const unrepaired = failures.filter(({ repairedBy }) => repairedBy === null).length;
  return {
    dimensions,
    criteria,
    failures,
    band: bandOf(thresholds, dimensions, { total: failures.length, unrepaired }),
  };
}
