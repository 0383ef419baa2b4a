import { loadProgram } from "virtual:scenarios";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { type Offer, offersOf } from "../../core/debrief/least-practised.ts";
import { type NotPractised, type PractisedAttempt, practisedIn, sharedEvents } from "../../core/debrief/practised.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { listCases } from "../shared/cases.ts";
import { lastEndedOf, listAttempts } from "./attempts.ts";
import type { StorageRefusal } from "./event-store.ts";
import { openAttempt } from "./open-attempt.ts";

/** An ended attempt that says nothing about progress, and why; of a damaged one only the id is known. */
export interface LeftOutAttempt {
  id: string;
  caseId?: string;
  startedAt?: string;
  why: NotPractised | "unknown-case" | "damaged" | "copy";
}

/** All that this device knows of what was practised. */
export interface Practice {
  attempts: readonly PractisedAttempt[];
  leftOut: readonly LeftOutAttempt[];
  /** What the installed cases offer, one entry a case. */
  offers: readonly ReadonlyMap<string, Offer>[];
  /** When the last attempt ended, in milliseconds; null where none has. */
  lastEnded: number | null;
  refusal?: StorageRefusal;
}

/** Replays every ended attempt on this device. None is dropped: what cannot be counted is named with its reason. */
export async function readPractice(rubric: Rubric): Promise<Practice> {
  const { attempts: listed, refusal } = await listAttempts();
  const attempts: PractisedAttempt[] = [];
  const leftOut: LeftOutAttempt[] = [];
  const counted: AttemptLog[] = [];
  // An attempt comes before those that were tried again from it.
  for (const { id, header } of [...listed].reverse()) {
    if (!header) leftOut.push({ id, why: "damaged" });
    if (header?.finishedAt === undefined) continue;
    const why = (reason: LeftOutAttempt["why"]): unknown =>
      leftOut.push({ id, caseId: header.scenario.id, startedAt: header.startedAt, why: reason });
    const opened = await openAttempt(id);
    if (!opened.ok) {
      // Another tab has just deleted it.
      if (opened.reason === "unknown-attempt") continue;
      why(opened.reason === "unknown-case" ? "unknown-case" : "damaged");
      continue;
    }
    const { log, program } = opened;
    const from = Math.max(0, ...counted.map((other) => sharedEvents(log, other)));
    if (from === log.events.length) {
      why("copy");
      continue;
    }
    const made = practisedIn(program, log, rubric, from);
    if (made.ok) {
      counted.push(log);
      attempts.push(made.attempt);
    } else why(made.reason);
  }
  const programs = await Promise.all(listCases().map((card) => loadProgram(card.id)));
  return {
    attempts,
    leftOut,
    offers: programs.map(offersOf),
    lastEnded: lastEndedOf(listed),
    ...(refusal && { refusal }),
  };
}
