import type { AttemptEvent } from "../../src/core/attempt/log.ts";
import type { AttemptHeader } from "../../src/ui/stores/event-store.ts";

/** The header of an attempt at the small case. */
export function anAttempt(changes: Partial<AttemptHeader> = {}): AttemptHeader {
  return {
    id: "a1",
    scenario: { id: "the-locked-shed", version: "1.0.0", hash: "h1" },
    mode: "practice",
    roles: ["investigator", "judge"],
    seed: "7",
    language: "en",
    startedAt: "2026-03-01T10:00:00.000Z",
    contentNoteAccepted: false,
    progress: { answered: 0, stage: "contact" },
    ...changes,
  };
}

/** The first event of every attempt. */
export const started: AttemptEvent = { type: "attempt.started", at: "2026-03-01T10:00:00.000Z" };

/** A choice made at a step. */
export function choice(id: string): AttemptEvent {
  return { type: "choice.made", step: "door", id, at: "2026-03-01T10:01:00.000Z" };
}
