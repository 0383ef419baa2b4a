import type { FactSpec } from "../scenario/facts.ts";
import type {
  Leaning,
  LawField,
  InterruptionKind,
  PersonState,
  Role,
  StageName,
  Track,
} from "../scenario/vocabulary.ts";
import type { MoveKind, QuestionType } from "../scenario/question-types.ts";

/*
 * A program is a scenario made ready to run: plain data, no words, everything by number. Facts are small whole numbers
 * (an index into the fact's values), so that play and the walk use the same guards and effects on the same vectors.
 */

/** A guard over the fact vector. `=`, `>=` and `<=` compare fact number with value index. */
export type Guard =
  | readonly ["=", number, number]
  | readonly [">=", number, number]
  | readonly ["<=", number, number]
  | readonly ["not", Guard]
  | readonly ["and", readonly Guard[]]
  | readonly ["or", readonly Guard[]];

/** A change of the fact vector; `add` stays within the fact's range. */
export type Change =
  | readonly ["set", number, number]
  | readonly ["add", number, number]
  | readonly ["if", Guard, readonly Change[]];

/** Step number, `return` from an interruption, in order of their guards; the last has none. */
export interface Target {
  when?: Guard;
  to: number | "return";
}

export const ACTS = [
  "step.continued",
  "choice.made",
  "question.asked",
  "move.made",
  "interview.closed",
  "interruption.called",
] as const;

/** What can be done at a step: a past fact with the id of the choice, phrasing, move or interruption (else empty). */
export interface Act {
  type: (typeof ACTS)[number];
  id: string;
}

/** One way out of a step. */
export interface Arrow {
  act: Act;
  when?: Guard;
  changes: readonly Change[];
  to: readonly Target[];
}

export interface LineSpec {
  /** A person, or null for something seen. */
  by: string | null;
  key: string;
  when?: Guard;
}

export interface MarkRule {
  when?: Guard;
  mark: number;
}

export interface ChoiceSpec {
  id: string;
  leaning: Leaning;
  marks: readonly { criterion: string; rules: readonly MarkRule[] }[];
  critical?: string;
  repairs?: readonly string[];
  forecloses?: readonly string[];
  sources: readonly string[];
  law?: readonly LawField[];
  hasMotive?: true;
  hasLawVaries?: true;
}

export interface DecisionSpec {
  duty?: true;
  known: readonly LineSpec[];
  choices: readonly ChoiceSpec[];
}

export interface PhrasingSpec {
  id: string;
  type: QuestionType;
  /** States with an answer of its own. */
  answersIn: readonly PersonState[];
}

export interface TopicSpec {
  id: string;
  /** The fact that remembers the topic. */
  fact: number;
  phrasings: readonly PhrasingSpec[];
}

export interface InterviewSpec {
  with: string;
  scores: string;
  criticalWhenShutDown?: string;
  /** The fact set to 1 by a question asked of somebody who has shut down. */
  criticalFact: number;
  topics: readonly TopicSpec[];
  moves: readonly { id: string; kind: MoveKind }[];
}

export interface StepSpec {
  id: string;
  /** Number of its scene, or of its interruption when `inInterruption`. */
  home: number;
  inInterruption?: true;
  role: Role | null;
  present?: Readonly<Record<string, string>>;
  switches?: readonly string[];
  lines: readonly LineSpec[];
  arrows: readonly Arrow[];
  decision?: DecisionSpec;
  interview?: InterviewSpec;
  /** The number of the ending reached here; such a step has no arrows. */
  ending?: number;
}

export interface SceneSpec {
  id: string;
  stage: number;
  /** Hours since the beginning of day 0. */
  hour: number;
  at: string;
  set: string;
  switches: readonly string[];
  role: Role;
  present: Readonly<Record<string, string>>;
  /** Numbers of the interruptions that may happen anywhere in it, in order of precedence. */
  interruptions: readonly number[];
}

export interface InterruptionSpec {
  id: string;
  kind: InterruptionKind;
  first: number;
  /** It comes by itself when this becomes true; without it, the learner calls it. */
  when?: Guard;
  /** The fact which remembers that it has happened, if it may happen once only. */
  onceFact?: number;
}

export interface PersonSpec {
  id: string;
  figure: Readonly<Record<string, string>>;
  /** Fact numbers, for a person whose state the case follows. */
  load?: number;
  trust?: number;
  state?: number;
  cues: readonly PersonState[];
}

export interface ExhibitSpec {
  id: string;
  fact: number;
  source: string;
  supports: readonly string[];
  disclosable: boolean;
  /** Hours after the beginning of day 0 at which it is lost unless held. */
  perishesAt?: number;
  hasImpact?: true;
  hasHeldText?: true;
}

export interface TrackSpec {
  level: number;
  lines: readonly LineSpec[];
}

export interface EndingSpec {
  id: string;
  tracks: Readonly<Record<Track, TrackSpec>>;
}

export interface ReturnSpec {
  id: string;
  /** `decision.choice` or `interview.phrasing`. */
  of: readonly string[];
  at: number;
  when?: Guard;
}

export interface Program {
  format: 1;
  id: string;
  version: string;
  /** Of everything but words: a corrected typing error does not make an attempt foreign. */
  hash: string;
  language: string;
  facts: readonly FactSpec[];
  stages: readonly { id: StageName }[];
  scenes: readonly SceneSpec[];
  steps: readonly StepSpec[];
  first: number;
  interruptions: readonly InterruptionSpec[];
  people: readonly PersonSpec[];
  exhibits: readonly ExhibitSpec[];
  endings: readonly EndingSpec[];
  returns: readonly ReturnSpec[];
  promises: readonly { ending: number; when?: Guard }[];
  timeline: readonly { key: string; atKey: string; when?: Guard }[];
  reflection: readonly string[];
  objectives: readonly string[];
}
