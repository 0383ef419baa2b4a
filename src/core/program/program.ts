import type { FactSpec } from "../scenario/facts.ts";
import type { Ground, Ruling } from "../scenario/objection-grounds.ts";
import type {
  ExaminationKind,
  Leaning,
  LawField,
  InterruptionKind,
  Measure,
  PersonState,
  Proves,
  Role,
  SheetKind,
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
  /** The number of the interruption that this target begins: the step left is come back to. */
  interrupts?: number;
}

export const ACTS = [
  "step.continued",
  "choice.made",
  "question.asked",
  "move.made",
  "interview.closed",
  // In court: a question has been put, and may be let stand, objected to, or stopped by the court.
  "question.let-stand",
  "window.closed",
  "objection.raised",
  "argument.made",
  "intervention.made",
  "ruling.given",
  "examination.closed",
  "item.settled",
  "sheet.closed",
  // A colleague acted by the case's table: nobody holds the role, or the room chose none of the choices.
  "table.followed",
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
  /** Instead of words of its own: the last question and answer on a topic, from the record. */
  quote?: QuoteSpec;
}

/** A topic of an earlier interview, whose words are read from the log. */
export interface QuoteSpec {
  step: string;
  topic: string;
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

/** The short situation asked before and after a case; it moves nothing. */
export interface VignetteSpec {
  options: readonly { id: string; sound?: true }[];
  sources: readonly string[];
}

export interface DecisionSpec {
  duty?: true;
  /** Two legitimate duties stand against each other: a reason is asked for, and shown beside an expert's. */
  hasExpert?: true;
  known: readonly LineSpec[];
  choices: readonly ChoiceSpec[];
  /** What a colleague chooses: the first whose guard holds and whose choice is open. */
  table: readonly { when?: Guard; choice: string }[];
}

export interface PhrasingSpec {
  id: string;
  type: QuestionType;
  /** States with an answer of its own. */
  answersIn: readonly PersonState[];
  /** The exhibit shown with it. */
  shows?: string;
  quotes?: QuoteSpec;
  /** In court only. */
  court?: CourtQuestionSpec;
}

/** What may happen to a question put in court. */
export interface CourtQuestionSpec {
  /** Grounds on which an objection is well founded. */
  grounds: readonly { ground: Ground; when?: Guard }[];
  /** What a scripted party objects on; null: it lets the question pass; absent: it objects where a ground is founded. */
  objection?: Ground | null;
  /** How a scripted judge errs on a well-founded objection. */
  ruling?: Ruling;
  /** Changes when it is not answered. */
  struck: readonly Change[];
  /** Changes when it is put again in better words; without them nothing more is asked. */
  rephrased?: readonly Change[];
}

export interface TopicSpec {
  id: string;
  /** The fact that remembers the topic. */
  fact: number;
  phrasings: readonly PhrasingSpec[];
}

/** What a phase of the interview asks for beside questions; remembered like a topic. */
export interface InterviewDutySpec {
  id: string;
  fact: number;
  moves: readonly string[];
  /** It belongs before the first question. */
  first?: true;
  /** Due at the end only if this holds. */
  when?: Guard;
}

export interface InterviewSpec {
  with: string;
  scores?: string;
  /** The exhibit that its record becomes. */
  record?: string;
  /** The fact that remembers a critical turn: 0 for none, else the place of its criterion in `criticals` plus one. */
  criticalFact: number;
  criticals: readonly string[];
  topics: readonly TopicSpec[];
  moves: readonly { id: string; kind: MoveKind }[];
  duties: readonly InterviewDutySpec[];
  /** What a colleague asks, in this order. */
  table: readonly string[];
  /** States for which the interview has an answer of its own. */
  answersIn: readonly PersonState[];
  /** Present when this is an examination in court. */
  court?: CourtSpec;
}

export interface CourtSpec {
  kind: ExaminationKind;
  by: Role;
  objects: readonly Role[];
  scores: Readonly<Partial<Record<Role, string>>>;
  /** Who speaks for a role here. */
  voices: Readonly<Partial<Record<Role, string>>>;
  /** Facts: the ruling on the objection under way (0 for none, else its place in RULINGS plus one), and whether it was well founded. */
  rulingFact: number;
  foundedFact: number;
  /** Facts that count contested questions met, and handled well, by the party that may object and by the judge. */
  objected: CountFacts;
  ruled: CountFacts;
}

export interface CountFacts {
  met: number;
  well: number;
}

export interface SheetSpec {
  kind: SheetKind;
  scores: string;
  items: readonly ItemSpec[];
  count: CountFacts;
  criticalFact: number;
  criticals: readonly string[];
}

export interface ItemSpec {
  id: string;
  when?: Guard;
  hasText?: true;
  proves?: Proves;
  options: readonly OptionSpec[];
  /** What a colleague settles on; absent: the sound way. */
  table?: string;
}

export interface OptionSpec {
  id: string;
  when?: Guard;
  /** Guard under which it is sound; `true` always, `false` never. For a finding `proved` the picks decide as well. */
  sound: Guard | boolean;
  finding?: "proved" | "not-proved";
  changes: readonly Change[];
  /** The measure that it asks for, grants or refuses: `person.measure`. */
  measure?: string;
  sources: readonly string[];
  law?: readonly LawField[];
}

/** A step that belongs to another: a question put, an item of a sheet. Made by `seated`, never written by an author. */
export type PartSpec =
  | { of: number; kind: "question" | "answer" | "argument" | "ruling"; ask: string }
  | { of: number; kind: "close" }
  | { of: number; kind: "item"; item: number }
  | { of: number; kind: "signing" };

/** Somebody at a place of the set, or a switch that is on, perhaps only while a guard holds. */
export interface PresentSpec {
  place: string;
  person: string;
  when?: Guard;
}
export interface SwitchSpec {
  name: string;
  when?: Guard;
}

export interface StepSpec {
  id: string;
  /** Number of its scene, or of its interruption when `inInterruption`. */
  home: number;
  inInterruption?: true;
  role: Role | null;
  present?: readonly PresentSpec[];
  switches?: readonly SwitchSpec[];
  lines: readonly LineSpec[];
  arrows: readonly Arrow[];
  decision?: DecisionSpec;
  interview?: InterviewSpec;
  sheet?: SheetSpec;
  /** A stop point: the room discusses a question before going on. */
  stop?: true;
  part?: PartSpec;
  /** Nobody holds the role: a colleague acts by the case's table. */
  told?: true;
  /** In an interview or examination that is told: each question, open under its guard, with what it changes, one after the other. */
  askedByTable?: readonly { ask: string; when?: Guard; changes: readonly Change[] }[];
  /** In an examination that is not told: who among asking, objecting and ruling is played. */
  actors?: { by: boolean; objector: Role | null; judge: boolean };
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
  switches: readonly SwitchSpec[];
  role: Role;
  present: readonly PresentSpec[];
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
  /** The examination whose objections it is: it is begun by raising one, never called by itself. */
  objectionsOf?: number;
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

export interface RoleSpec {
  /** The colleague who holds the function when nobody plays it. */
  person?: string;
  /** May be played alone. */
  offered: boolean;
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
  roles: Readonly<Partial<Record<Role, RoleSpec>>>;
  /** Facts that say how a protective measure stands for a person. */
  measures: readonly { person: string; measure: Measure; fact: number }[];
  exhibits: readonly ExhibitSpec[];
  endings: readonly EndingSpec[];
  returns: readonly ReturnSpec[];
  promises: readonly { ending: number; when?: Guard }[];
  timeline: readonly { key: string; atKey: string; when?: Guard }[];
  reflection: readonly string[];
  vignette?: VignetteSpec;
  objectives: readonly string[];
}
