import { lazyScreen } from "../shared/lazy-screen.tsx";
import { Colleagues } from "./colleagues.tsx";
import type { DebriefPart } from "./debrief-part.ts";
import { DecisionsCard } from "./decisions-card.tsx";
import { Evidence } from "./evidence.tsx";
import { Failures } from "./failures.tsx";
import { Groups } from "./groups.tsx";
import { People } from "./people.tsx";
import { ProfileCard } from "./profile-card.tsx";
import { pairedReasons, Reasons } from "./reasons.tsx";
import { Strengths } from "./strengths.tsx";
import { TurningPoints } from "./turning-points.tsx";

const Sources = lazyScreen(async () => (await import("./sources-list.tsx")).SourcesList, ["law-profile"]).Screen;

/** The words in which interviews are told, on the screen and in what is saved as text. */
const OF_INTERVIEWS = ["interview-review", "question-types", "court"];

const TakeAway = lazyScreen(
  async () => (await import("./take-away/take-away.tsx")).TakeAway,
  ["take-away", ...OF_INTERVIEWS],
).Screen;

const Questions = lazyScreen(async () => (await import("./questions.tsx")).Questions, ["reflection"]).Screen;

const SameSituation = lazyScreen(async () => (await import("./same-situation.tsx")).SameSituation, ["vignette"]).Screen;

const InterviewReview = lazyScreen(
  async () => (await import("./interview/interview-review.tsx")).InterviewReviewPart,
  OF_INTERVIEWS,
).Screen;

/** The parts of the debrief in their order (docs/scoring.md section 7). A part may come lazily: it is waited for where it stands. */
export const PARTS: readonly DebriefPart[] = [
  { id: "failures", Part: Failures, tells: ({ told }) => told.failures.length > 0 },
  { id: "people", Part: People },
  { id: "decisions", Part: DecisionsCard },
  { id: "strengths", Part: Strengths, tells: ({ told }) => told.strengths.length > 0 },
  { id: "turning-points", Part: TurningPoints },
  { id: "profile", Part: ProfileCard },
  { id: "interview-review", Part: InterviewReview, tells: ({ told }) => told.questioning.interviews.length > 0 },
  { id: "groups", Part: Groups, tells: ({ told }) => told.groups.length > 0 },
  { id: "evidence", Part: Evidence },
  { id: "colleagues", Part: Colleagues, tells: ({ told }) => told.told.length > 0, screenOnly: true },
  { id: "reasons", Part: Reasons, tells: ({ told }) => pairedReasons(told).length > 0, screenOnly: true },
  { id: "reflection", Part: Questions },
  {
    id: "vignette",
    Part: SameSituation,
    tells: ({ words, log }) => words.has("vignette.text") && !log.room,
    screenOnly: true,
  },
  { id: "sources", Part: Sources },
  { id: "take-away", Part: TakeAway, screenOnly: true },
];
