import type { Role, StageName } from "../scenario/vocabulary.ts";

export type Dimension = string;

/** When a dimension helps to set the band; `judge-and-other-counsel`: for the judge, and for counsel of an accused who is not the presumed victim. */
export type Headline = "always" | "never" | "judge-and-other-counsel";

/** Where a criterion comes from. `general` is general knowledge, to be confirmed by the academy's own lawyers. */
export type CriterionSource =
  | { kind: "supports" | "context"; label: string; paras: string; note?: string }
  | { kind: "general"; cite?: string; text?: string; note?: string };

/** A paper that criteria and cases cite by paragraph. */
export interface CitedPaper {
  date: string;
  weight: string;
  /** Its paragraphs are numbered from 1 to this; absent where they are not numbered through. */
  paras?: number;
  /** The last part of each paragraph that has lettered parts, e.g. `11h`. */
  parts?: readonly string[];
}

export interface Criterion {
  id: string;
  dimension: Dimension;
  stages: readonly StageName[];
  roles: readonly Role[];
  gravity: string;
  critical?: boolean;
  sources: readonly CriterionSource[];
}

/** The figures that turn marks into scores and bands: teaching conventions, kept in data (scenarios/rubric.yaml). */
export interface Thresholds {
  met: number;
  developing: number;
  floor: number;
  opportunities: number;
  caps: { one: number; several: number; repaired: number };
  segment: { topics: number; items: number; shares: readonly number[]; weight: number };
  /** The share of open questions recommended in an interview, and the number of questions below which none is shown. Never scored. */
  interview?: { open: number; questions: number };
}

export interface Rubric {
  format: 1;
  thresholds: Thresholds;
  gravity: Readonly<Record<string, number>>;
  dimensions: readonly { id: Dimension; headline: Headline }[];
  sources: Readonly<Record<string, CitedPaper>>;
  criteria: readonly Criterion[];
}

/** A criterion of the rubric. Throws for an unknown one: the checks refuse scenarios that name it. */
export function criterionOf(rubric: Rubric, id: string): Criterion {
  const criterion = rubric.criteria.find((one) => one.id === id);
  if (!criterion) throw new Error(`no criterion ${id} in the rubric`);
  return criterion;
}

/** The weight of a criterion: standard 1, major 2. */
export function weightOf(rubric: Rubric, { gravity }: Criterion): number {
  return rubric.gravity[gravity] ?? 1;
}
