import type { Act } from "../program/program.ts";
import type { Seats } from "../program/seating.ts";
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
  | {
      type: Act["type"];
      step: string;
      id: string;
      at: string;
      words?: Words;
      /** Exhibits picked as proof of a finding. */
      picks?: readonly string[];
      /** The learner's own reason, kept and shown in the debrief, never scored. */
      reason?: string;
      /** What was really said, where a room chose none of the choices. */
      note?: string;
    }
  /** Hands raised on the question of a stop point, in a room. */
  | { type: "stop.held"; at: string; stop: string; hands: Readonly<Record<string, number>>; note?: string };

/** The events that move the program. */
export type ActEvent = Extract<AttemptEvent, { step: string }>;

export interface Room {
  groups: readonly { name: string; roles: readonly Role[] }[];
  /** Choices stay covered until the role has spoken. */
  speakFirst: boolean;
}

/** Of which attempt another is a second try: from which place of its log, and which of its decisions stood there, counted from 1. */
export interface Again {
  of: string;
  index: number;
  number: number;
}

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
  /** A room of groups, each with its roles; absent for a learner alone. */
  room?: Room;
  /** Where it was tried again from a decision of an earlier attempt. */
  again?: Again;
  events: readonly AttemptEvent[];
}

/** Whether an event is an act of the program, not an entry about the attempt itself. */
export function isAct(event: AttemptEvent): event is ActEvent {
  return "step" in event;
}

/** Who plays an attempt. */
export function seatsOf({ roles, room }: Pick<AttemptLog, "roles" | "room">): Seats {
  return { roles, ...(room && { room: true }) };
}
