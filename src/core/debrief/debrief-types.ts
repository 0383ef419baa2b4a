import type { LineView } from "../attempt/view-for.ts";
import type { Profile } from "../scoring/score.ts";
import type { LawField, PersonState, Role, StageName, Track } from "../scenario/vocabulary.ts";

/** One answered decision or interview segment, as the debrief tells it. Texts are keys into the case's words. */
export interface Review {
  /** Counted from 1 in the order answered. */
  number: number;
  /** Place of the event in the log; "try again from here" keeps the events before it. */
  index: number;
  kind: "decision" | "segment";
  step: string;
  stage: StageName;
  role: Role;
  askKey: string;
  /** What was known then. */
  known: readonly string[];
  /** The choice made (absent for a segment). */
  chosen?: {
    id: string;
    key: string;
    feedbackKey: string;
    hasMotive: boolean;
    hasLawVaries: boolean;
    sources: readonly string[];
  };
  /** Another open choice with the greatest marks, if the one made was not among the best. */
  alternative?: { id: string; key: string; feedbackKey: string };
  /** From -1 (worst open choice in all it marks) to 1 (best); null where nothing was at stake. */
  value: number | null;
  criteria: readonly string[];
  /** For a segment: topics asked and, of these, asked soundly; and the questions which spoiled one. */
  segment?: {
    asked: number;
    sound: number;
    spoiledBy: readonly { askKey: string; answerKey: string; index: number }[];
  };
}

export interface FailureReview {
  criterion: string;
  /** Number of the review in which it happened. */
  review: number;
  /** Number of the review that repaired it, or null. */
  repairedBy: number | null;
}

export interface ReturnReview {
  id: string;
  textKey: string;
  /** Numbers of the reviews between which the consequence runs. */
  from: number;
  to: number;
}

export interface Debrief {
  ending: { id: string; titleKey: string; textKey: string };
  tracks: Readonly<Record<Track, readonly LineView[]>>;
  failures: readonly FailureReview[];
  reviews: readonly Review[];
  /** Decisions of the case that this attempt did not meet. */
  notMet: number;
  strengths: readonly number[];
  turningPoints: readonly number[];
  returns: readonly ReturnReview[];
  /** What could be seen of each followed person, at the review after which it changed. */
  cues: readonly { review: number; person: string; state: PersonState; cueKey: string }[];
  profile: Profile;
  evidence: { found: readonly string[]; lost: readonly string[]; notLookedFor: readonly string[] };
  reflection: readonly string[];
  sources: readonly string[];
  /** Fields of the law profile on which this path depended: what to check in one's own law. */
  law: readonly LawField[];
}
