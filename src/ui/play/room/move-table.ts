import { canonicalEvents } from "../../../core/attempt/canonical.ts";
import type { AttemptEvent, AttemptLog } from "../../../core/attempt/log.ts";
import { beforeLastDecision } from "../../../core/attempt/step-back.ts";
import { viewFor } from "../../../core/attempt/view-for.ts";
import type { Program } from "../../../core/program/program.ts";
import { addAttempt, newAttemptId } from "../../stores/attempts.ts";
import type { Refused } from "../../stores/event-store.ts";

type Moved = { ok: true; id: string } | Refused | { ok: false; reason: "no-way" };

/** Takes the table back to just before its last decision, in a new attempt; the one that was played stays as it is. */
export async function stepBack(program: Program, log: AttemptLog): Promise<Moved> {
  const events = beforeLastDecision(program, log);
  return events ? stored(program, { ...log, events }) : { ok: false, reason: "no-way" };
}

/**
 * Brings the table to a stop point in a new attempt with the same groups, along the case's own file. Every table that is brought there
 * stands at the same place: what varies between attempts is the same for all.
 */
export async function bringToStop(program: Program, log: AttemptLog, stop: string): Promise<Moved> {
  const header = { ...log, seed: program.id, startedAt: new Date().toISOString() };
  const events = canonicalEvents(program, header, stop);
  return events ? stored(program, { ...header, events }) : { ok: false, reason: "no-way" };
}

async function stored(program: Program, log: AttemptLog): Promise<Moved> {
  const { events, ...about } = log;
  const { answered, stage } = viewFor(program, log);
  const header = {
    ...about,
    id: newAttemptId(),
    startedAt: new Date().toISOString(),
    contentNoteAccepted: true,
    progress: { answered, stage },
  };
  return addAttempt(header, events satisfies readonly AttemptEvent[]);
}
