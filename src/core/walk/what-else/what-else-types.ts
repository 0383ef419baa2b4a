import type { ToldAct } from "../told-act.ts";
import type { Track } from "../../scenario/vocabulary.ts";
import type { StoppedBy } from "../limits.ts";

/** Of things that can happen, which happen on every path from here, which on some, and which could happen a moment ago and no more. */
export interface Prospects<T> {
  always: readonly T[];
  possible: readonly Possible<T>[];
  noLonger: readonly T[];
}

/** Something that some path from here comes to and another does not. */
export interface Possible<T> {
  what: T;
  /** Of the ways to answer the learner's next two decisions, how many keep it possible; null where no decision follows. Never a count of paths. */
  kept: { of: number; keep: number } | null;
}

/** A critical failure, or a repair, by the criterion and the step where it is made. */
export interface DeedAhead {
  criterion: string;
  step: string;
}

/** The least and greatest score of a dimension over the whole attempt, what was scored before this moment included, 0 to 100 before caps. */
export interface RangeAhead {
  dimension: string;
  range: { least: number; greatest: number } | null;
  /** Whether some path attains both figures; otherwise they are bounds that no path exceeds. */
  exact: boolean;
}

/** What one choice that was open at a moment would still have allowed. */
export interface ChoiceAhead {
  choice: string;
  chosen: boolean;
  endings: Prospects<string>;
  /** Least and greatest level of each track of the ending. */
  tracks: Readonly<Record<Track, { least: number; greatest: number }>>;
  failures: Prospects<DeedAhead>;
  /** Repairs of failures made before this moment or by this choice. */
  repairs: Prospects<DeedAhead>;
  /** Exhibits in the file at the end. */
  exhibits: Prospects<string>;
  ranges: readonly RangeAhead[];
}

/** What was open at one decision of an attempt, from the configuration that was really there. Plain data: it crosses threads. */
export interface WhatElse {
  /** Place of the decision in the log. */
  index: number;
  step: string;
  choices: readonly ChoiceAhead[];
  /** The best next acts from this moment: as many as lead over this decision and the learner's next two, best marks first. */
  exemplary: readonly ToldAct[];
  /** Whether every path from here was seen. Where not, nothing is told as `always` or `noLonger`, and ranges are bounds. */
  complete: boolean;
  stoppedBy: StoppedBy | null;
}
