import type { Carried, Refusal } from "../../core/attempt/host.ts";
import type { LastView } from "../../core/attempt/last-view.ts";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { SignedSheet } from "../../core/attempt/signed-sheet.ts";
import type { View } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";
import type { Configuration } from "../../core/program/step.ts";
import type { Role } from "../../core/scenario/vocabulary.ts";
import type { CaseCard } from "../shared/cases.ts";
import type { OpenedAttempt } from "../stores/open-attempt.ts";

/** Why an attempt cannot go on; what was said in it stays readable where there is a log. */
export type CannotGoOn = Extract<OpenedAttempt, { ok: false }>["reason"] | "other-version" | "impossible-event";

/** What the learner is told beside the case: it went on in another tab, or an act did not count, and why. */
export type PlayNotice = "went-on-elsewhere" | "not-stored" | Exclude<Refusal, "stale-revision">;

export interface Playing {
  phase: "playing";
  card: CaseCard;
  program: Program;
  log: AttemptLog;
  view: View;
  /** Where the attempt stands. */
  now: Configuration;
  /** The question or move last made in the interview on the screen, also after an interruption. */
  lastAsked: LastView | null;
  /** People whose state the last act changed: what can be seen of them is said. */
  changed: readonly string[];
  /** The sheet that the last act signed. */
  signed: SignedSheet | null;
  /** The learner is reading what came of the choice or of the sheet; "continue" shows the next step. */
  readingOutcome: boolean;
  notice: PlayNotice | null;
}

export type PlayState =
  | { phase: "opening" }
  | { phase: "closed"; reason: CannotGoOn; log?: AttemptLog; card?: CaseCard }
  | { phase: "failed"; error: unknown }
  | Playing;

/** What an act brings along; in a room also which role acts. */
export type ActCarried = Omit<Carried, "words"> & { by?: Role };
