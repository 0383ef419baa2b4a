import { type AttemptEvent, type AttemptLog, isAct, type Mode, seatsOf } from "../attempt/log.ts";
import { opportunitiesOf } from "../attempt/opportunity.ts";
import { replay } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { type Contribution, contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What one decision or segment gave to one criterion, and the role in which it was made. */
export interface Practised extends Contribution {
  role: Role;
}

/** What an ended attempt gave to each criterion, in the order in which it was decided. */
export interface PractisedAttempt {
  id: string;
  caseId: string;
  mode: Mode;
  roles: readonly Role[];
  startedAt: string;
  endedAt: string;
  /** Whether it went on from the middle of another attempt, whose decisions are counted there. */
  goesOn: boolean;
  practised: readonly Practised[];
}

/** Why an attempt says nothing about one person's practice with the cases that are here. */
export type NotPractised = "other-case" | "other-version" | "impossible-event" | "not-ended" | "room";

/**
 * How many events an attempt has in common with another from the start, because it was tried again from there or is its copy: the same
 * acts at the same moments.
 */
export function sharedEvents(one: AttemptLog, other: AttemptLog): number {
  if (one.seed !== other.seed || one.scenario.hash !== other.scenario.hash) return 0;
  const name = (event: AttemptEvent | undefined): string =>
    event ? JSON.stringify([event.type, event.at, ...(isAct(event) ? [event.step, event.id] : [])]) : "";
  const parts = one.events.findIndex((event, i) => name(event) !== name(other.events[i]));
  return parts < 0 ? one.events.length : parts;
}

/**
 * What was practised in an ended attempt, by replaying its log. Of an attempt that went on from the middle of another only the events
 * from `from` on count: those before are already counted with the other. What a room decided is nobody's own practice.
 */
export function practisedIn(
  unseated: Program,
  log: AttemptLog,
  rubric: Rubric,
  from = 0,
): { ok: true; attempt: PractisedAttempt } | { ok: false; reason: NotPractised } {
  if (log.room) return { ok: false, reason: "room" };
  const past = replay(unseated, log);
  if (!past.ok) return { ok: false, reason: past.reason };
  const program = seated(unseated, seatsOf(log));
  if (program.steps[past.now.step]!.ending === undefined) return { ok: false, reason: "not-ended" };
  const { id, scenario, mode, roles, startedAt } = log;
  return {
    ok: true,
    attempt: {
      id,
      caseId: scenario.id,
      mode,
      roles,
      startedAt,
      endedAt: log.events.at(-1)?.at ?? startedAt,
      goesOn: from > 0,
      practised: past.moments
        .filter(({ index }) => index >= from)
        .flatMap(({ before, event }) => opportunitiesOf(program, before, event))
        .flatMap((opportunity) =>
          contributionsOf(rubric, opportunity).map((one): Practised => ({ ...one, role: opportunity.role })),
        ),
    },
  };
}
