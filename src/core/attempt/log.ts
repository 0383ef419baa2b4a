import type { Act } from "../program/program.ts";
import type { Role } from "../scenario/vocabulary.ts";

/** How feedback is given: after each decision, or in the debrief only. */
export const MODES = ["practice", "assessed"] as const;
export type Mode = (typeof MODES)[number];

/** What was said or chosen, in the words that were on the screen: so an attempt stays readable when its case changes. */
export interface Words {
  asked: string;
  answered?: string;
}

/** One entry of the log: a past fact. `at` is the clock of the device, read outside core. */
export type AttemptEvent =
  | { type: "attempt.started"; at: string }
  | { type: "content-note.accepted"; at: string }
  | { type: Act["type"]; step: string; id: string; at: string; words?: Words };

/** The events that move the program. */
export type ActEvent = Extract<AttemptEvent, { step: string }>;

/** One play-through. Everything else about it is derived from this. */
export interface AttemptLog {
  id: string;
  scenario: { id: string; version: string; hash: string };
  mode: Mode;
  /** The functions the learner holds; all of them in turn where the case is played whole. */
  roles: readonly Role[];
  seed: string;
  language: string;
  startedAt: string;
  events: readonly AttemptEvent[];
}

/** Whether an event is an act of the program, not an entry about the attempt itself. */
export function isAct(event: AttemptEvent): event is ActEvent {
  return "step" in event;
}
