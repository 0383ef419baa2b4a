import type { LineView } from "../attempt/view-for.ts";
import type { Profile } from "../scoring/score.ts";
import type { Ground, Ruling } from "../scenario/objection-grounds.ts";
import type { QuestioningReview } from "./interview-review-types.ts";
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
  /** At a decision on which an expert's reasoning is told: its key, and the learner's own reason, never scored. */
  expert?: { key: string; reason: string | null };
  /** Another open choice with the greatest marks, if the one made was not among the best. */
  alternative?: { id: string; key: string; feedbackKey: string };
  /** From -1 (worst open choice in all it marks) to 1 (best); null where nothing was at stake. */
  value: number | null;
  criteria: readonly string[];
  segment?: SegmentReview;
}

/** An interview, an examination or a sheet, as one decision. */
export interface SegmentReview {
  /** `heard`: an examination in which the learner was the party that may object, or the judge. */
  what: "interview" | "examination" | "heard" | "sheet";
  /** Topics asked about, contested questions or items; and how many of these were handled soundly. */
  asked: number;
  sound: number;
  /** The questions which spoiled a topic. An answer is null where the question was stopped. */
  spoiledBy: readonly { askKey: string; answerKey: string | null; index: number }[];
  /** What each contested question was met with. */
  heard: readonly HeardReview[];
  items: readonly ItemReview[];
}

export interface HeardReview {
  askKey: string;
  /** What the learner did: let it stand, objected in time or too late, stopped it or ruled on an objection. */
  did: "let-stand" | "objected" | "too-late" | "stopped" | "ruled";
  ground: Ground | null;
  ruling: Ruling | null;
  /** The grounds that were there: none for a proper question. */
  founded: readonly Ground[];
  well: boolean;
  index: number;
}

export interface ItemReview {
  nameKey: string;
  optionKey: string;
  whyKey: string;
  sound: boolean;
  /** Exhibits picked as proof. */
  picks: readonly string[];
  /** The learner's own words, never scored. */
  reason: string | null;
  sources: readonly string[];
  index: number;
}

/** What a colleague did where nobody played the role. */
export interface ToldReview {
  role: Role;
  person: string | null;
  stage: StageName;
  /** The choice taken; null for a whole interview, examination or sheet: then the step's question names it. */
  actKey: string | null;
  askKey: string;
  index: number;
  /** What was really said, where a room chose none of the choices. */
  note: string | null;
}

/** The profile of one group of a room. */
export interface GroupReview {
  name: string;
  roles: readonly Role[];
  profile: Profile;
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

/** An exhibit that came into the file, or was lost to it. */
export interface ExhibitReview {
  exhibit: string;
  what: "found" | "lost";
  /** Number of the review during which, or after which, it happened; 0 before the first. */
  review: number;
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
  /** Interviews and examinations turn by turn. */
  questioning: QuestioningReview;
  profile: Profile;
  /** In a room, one profile a group; empty for a learner alone. */
  groups: readonly GroupReview[];
  /** What colleagues did. */
  told: readonly ToldReview[];
  evidence: {
    found: readonly string[];
    lost: readonly string[];
    notLookedFor: readonly string[];
    /** When exhibits came in or were lost, in the order in which it happened. */
    when: readonly ExhibitReview[];
  };
  reflection: readonly string[];
  sources: readonly string[];
  /** Fields of the law profile on which this path depended: what to check in one's own law. */
  law: readonly LawField[];
}
