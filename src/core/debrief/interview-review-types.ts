import type { QuestionType } from "../scenario/question-types.ts";
import type { ExaminationKind, Role } from "../scenario/vocabulary.ts";

/** What a question left of its topic: first asked soundly, sound as before, spoiled by it, spoiled before, or nothing yet. */
export type AccountAfter = "sound" | "stays-sound" | "spoiled" | "stays-spoiled" | "unasked";

/** Why a question spoiled its topic: the person had shut down, it was not answered, it came before any account, or it is of such a type. */
export type SpoiledBecause = "shut-down" | "stopped" | "before-account" | "type";

/** What could be seen of a person after a turn: null for one whom the case does not follow; no key where nothing could be seen to change. */
export type SeenAfter = { cueKey: string | null } | null;

/** A question that was put, with what it did. Texts are keys into the case's words. */
export interface QuestionTurn {
  kind: "question";
  /** Places in the log of the first and of the final event that belong to it. */
  index: number;
  until: number;
  ask: string;
  type: QuestionType;
  topicKey: string;
  askKey: string;
  /** The better words in which it was put again, if it was. */
  putAgainKey: string | null;
  /** Null where it was not answered. */
  answerKey: string | null;
  unreliable: boolean;
  account: AccountAfter;
  because: SpoiledBecause | null;
  /** Exhibits that came into the file with the answer, and those that were lost by it. */
  found: readonly string[];
  lost: readonly string[];
  /** Questions that could not be asked before, by the key of their topic, each topic once. */
  opens: readonly string[];
  seen: SeenAfter;
}

/** What was done between questions: a pause, an explanation, a choice. */
export interface MoveTurn {
  kind: "move";
  index: number;
  askKey: string;
  answerKey: string;
  seen: SeenAfter;
}

export type Turn = QuestionTurn | MoveTurn;

/** An interview or examination, turn by turn. */
export interface InterviewReview {
  /** Place in the log of the event that closed it. */
  index: number;
  step: string;
  what: "interview" | "examination" | "heard";
  court: ExaminationKind | null;
  role: Role;
  with: string;
  /** The criterion by which the case scores the questions here, if it scores them for this role. */
  criterion: string | null;
  turns: readonly Turn[];
  /** Substantive questions of the learner's own interview, and how many of these were open. Null in court, where parties ask by other rules. */
  share: { open: number; of: number } | null;
}

/** A question of the learner's that cost much, and another that was open at the same moment in the same topic. */
export interface CostlyTurn {
  index: number;
  /** The interview, by its place in the log. */
  interview: number;
  what: "spoiled" | "strain";
  betterKey: string | null;
  betterType: QuestionType | null;
}

/** Every interview and examination of an attempt in which somebody played, and the turns that cost most over all of them. */
export interface QuestioningReview {
  interviews: readonly InterviewReview[];
  costliest: readonly CostlyTurn[];
}
