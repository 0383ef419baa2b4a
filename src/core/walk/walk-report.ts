import type { Problem } from "../scenario/problem.ts";
import type { Role } from "../scenario/vocabulary.ts";
import type { Moments } from "./moments.ts";
import type { StoppedBy } from "./limits.ts";
import type { ToldAct } from "./told-act.ts";

/** The least and greatest of something over all paths. */
export interface Range {
  least: number;
  greatest: number;
}

/** What scores on all paths come to, in one dimension or one criterion. */
export interface ScoreRange {
  /** 0 to 100 before caps, over the paths on which anything is scored here; null where that is none. */
  range: Range | null;
  /** Opportunities met on a path: the fewest and the most. */
  opportunities: Range;
  /** Whether some path attains each of these figures; otherwise they are bounds that no path exceeds. */
  exact: boolean;
}

/** One path from the beginning to an ending. */
export interface ToldPath {
  ending: string;
  /** Acts a learner makes on it, mere continuing not counted. */
  acts: number;
  path: ToldAct[];
}

/** A place where nothing can be done and the case has not ended. */
export interface DeadEnd {
  step: string;
  /** Facts that differ there from their start, for a reader; `–` where none does. */
  facts: string;
  /** A shortest way there. */
  path: ToldAct[];
}

/** Something that no path ever opens. */
export interface NeverOpen {
  kind: "choice" | "question" | "move" | "option" | "way" | "line" | "interruption" | "return" | "exhibit";
  /** The step at which it stands; empty for an exhibit or an interruption. */
  step: string;
  /** Its id; for a way the step to which it would lead, for a line its key. */
  id: string;
}

/** An interruption that the case describes, and whether some path comes to it. */
export interface InterruptionReport {
  interruption: string;
  reached: boolean;
}

/** A critical failure by the choice, question or option that is one. */
export interface FailureReport {
  step: string;
  choice: string;
  criterion: string;
  reached: boolean;
  /** Wherever it is open, something else is open too that is not this failure. */
  avoidable: boolean;
  /** Some path goes on from it to a choice that repairs its criterion and is open there. */
  repairable: boolean;
}

/** A promise of the file, checked on every path. */
export interface PromiseReport {
  ending: string;
  answer: "proven" | "refuted" | "not proven";
  /** A shortest path that breaks it; empty where none was found. */
  path: ToldAct[];
}

/** An ending, with a shortest path to it. */
export interface EndingReport {
  ending: string;
  reached: boolean;
  path: ToldAct[];
}

/** What is true of a case on every path. Plain data, so that it can be written as JSON and sent between threads. */
export interface WalkReport {
  case: string;
  version: string;
  /** Whether every configuration was seen. Where not, ranges are bounds of what was seen, and nothing is proven. */
  complete: boolean;
  /** What stopped a walk that is not complete. */
  stoppedBy: StoppedBy | null;
  /** Configurations outside interviews, examinations and sheets. */
  configurations: number;
  /** Configurations inside them, each counted once however often it is entered. */
  insideEnclosures: number;
  /** Ways from one configuration to another. */
  edges: number;
  /** Megabytes that the walk's own records took. */
  megabytes: number;
  /** Scored moments on a path. */
  moments: Moments;
  endings: EndingReport[];
  /** The path with the fewest acts; null where no ending was reached. */
  shortest: ToldPath | null;
  /**
   * The path with the most acts along its scenes. What can be done again and again is not counted: questions and moves of an interview,
   * what happens in an interruption, and whatever leads back to where one has been.
   */
  longest: ToldPath | null;
  failures: FailureReport[];
  /** Whether every range is attained; otherwise some are bounds, and each says so itself. */
  exact: boolean;
  ranges: ({ dimension: string } & ScoreRange)[];
  /** The same for each criterion that the case marks. */
  criteria: ({ criterion: string } & ScoreRange)[];
  promises: PromiseReport[];
  interruptions: InterruptionReport[];
  deadEnds: DeadEnd[];
  neverOpen: NeverOpen[];
  problems: Problem[];
}

/** What is true when one role is played alone, colleagues acting by the case's table. */
export interface RoleReport {
  role: Role;
  /** Whether the case offers it. */
  offered: boolean;
  complete: boolean;
  stoppedBy: StoppedBy | null;
  configurations: number;
  megabytes: number;
  moments: Moments;
  endings: EndingReport[];
  problems: Problem[];
}
