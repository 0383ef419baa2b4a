import { createActor } from "xstate";
import { configurationOf, machineOf } from "../program/machine.ts";
import type { Act, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { openActs, type Configuration } from "../program/step.ts";
import { picksShow } from "./finding.ts";
import { type ActEvent, type AttemptEvent, type AttemptLog, isAct, seatsOf } from "./log.ts";
import { actorsNow } from "./actors-now.ts";
import { type Moment, type Past, startOf } from "./replay.ts";
import type { Role } from "../scenario/vocabulary.ts";

/**
 * Why an act is not taken: it was based on an older state (`stale-revision`), and is there already (`already-done`) or came after the
 * question had been answered (`too-late`); another role has to act (`wrong-role`); it cannot be done here (`not-open`); the case has
 * ended. The player is told; nothing is lost.
 */
export type Refusal = "stale-revision" | "already-done" | "too-late" | "wrong-role" | "not-open" | "ended";

/** What an act may carry beside itself. */
export type Carried = Pick<ActEvent, "words" | "picks" | "reason" | "note">;

/** The authority over one attempt: it alone moves the machine, and only by events that have been stored. */
export interface Host {
  /** The program as seated for those who play this attempt. */
  readonly program: Program;
  log(): AttemptLog;
  configuration(): Configuration;
  /** What has happened so far, kept as it happens. */
  past(): Past;
  /** How many events the log holds; an act says on which revision it was based. */
  revision(): number;
  /**
   * The event that an act would add, or why it would not be taken. `by` names the role that acts, where several play. Changes nothing:
   * store the event, then `commit` it.
   */
  propose(
    act: Act,
    basedOn: number,
    at: string,
    carried?: Carried,
    by?: Role,
  ): { ok: true; event: ActEvent } | { ok: false; reason: Refusal };
  /** Adds a stored event to the log and moves the machine. Throws when the event was not proposed on this revision. */
  commit(event: AttemptEvent): void;
}

export type Opening =
  | { ok: true; host: Host }
  | { ok: false; reason: "other-case" | "other-version" | "impossible-event"; at: number };

/** Acts that are worth something only before the answer. */
const TIMELY: ReadonlySet<Act["type"]> = new Set(["objection.raised", "intervention.made", "question.let-stand"]);

/** Opens an attempt at the place where its log ends. */
export function openHost(unseated: Program, log: AttemptLog): Opening {
  if (log.scenario.id !== unseated.id) return { ok: false, reason: "other-case", at: 0 };
  if (log.scenario.hash !== unseated.hash) return { ok: false, reason: "other-version", at: 0 };
  const program = seated(unseated, seatsOf(log));
  const start = startOf(program, log.seed);
  const actor = createActor(machineOf(program, start)).start();
  const moments: Moment[] = [];
  const configuration = (): Configuration => configurationOf(program, actor.getSnapshot());
  const isOpen = (act: Act): boolean =>
    openActs(program, configuration()).some(({ type, id }) => type === act.type && id === act.id);
  const move = (event: ActEvent, index: number): boolean => {
    const { type, id, step } = event;
    const before = configuration();
    if (program.steps[before.step]!.id !== step || !isOpen({ type, id })) return false;
    if (!picksShow(program, before, event)) return false;
    actor.send({ type, id });
    moments.push({ index, event, before, after: configuration() });
    return true;
  };

  let events: readonly AttemptEvent[] = log.events;
  for (const [at, event] of events.entries()) {
    if (isAct(event) && !move(event, at)) return { ok: false, reason: "impossible-event", at };
  }

  const refusal = (act: Act, basedOn: number, carried: Carried, by: Role | undefined): Refusal | null => {
    if (basedOn !== events.length) {
      const since = events.slice(Math.max(0, basedOn)).filter(isAct);
      if (since.some(({ type, id }) => type === act.type && id === act.id)) return "already-done";
      return TIMELY.has(act.type) && since.length > 0 ? "too-late" : "stale-revision";
    }
    const here = configuration();
    if (program.steps[here.step]!.ending !== undefined) return "ended";
    if (!isOpen(act)) return "not-open";
    if (by !== undefined && !mayAct(program, here, act, by, log)) return "wrong-role";
    return picksShow(program, here, { ...act, ...carried }) ? null : "not-open";
  };

  const host: Host = {
    program,
    log: () => ({ ...log, events }),
    configuration,
    past: () => ({ start, moments, now: configuration() }),
    revision: () => events.length,
    propose(act, basedOn, at, carried = {}, by) {
      const reason = refusal(act, basedOn, carried, by);
      if (reason !== null) return { ok: false, reason };
      const here = program.steps[configuration().step]!;
      return { ok: true, event: { type: act.type, step: here.id, id: act.id, at, ...carried } };
    },
    commit(event) {
      if (isAct(event) && !move(event, events.length))
        throw new Error(`${event.type} was committed without being proposed on this revision`);
      events = [...events, event];
    },
  };
  return { ok: true, host };
}

/** Objecting is for the party, ruling for the judge; what a colleague or the room as a whole does is for everybody who plays. */
function mayAct(program: Program, here: Configuration, act: Act, by: Role, log: AttemptLog): boolean {
  if (act.type === "interruption.called" || act.type === "table.followed" || act.type === "step.continued") return true;
  if (act.type === "intervention.made" || act.type === "ruling.given") return by === "judge";
  const { part } = program.steps[here.step]!;
  const actors = part && program.steps[part.of]!.actors;
  if (act.type === "objection.raised" || act.type === "argument.made") return actors?.objector === by;
  // The party that may object has the first word on whether a question stands.
  if (act.type === "question.let-stand" || act.type === "window.closed")
    return actors?.objector == null ? by === "judge" : actors.objector === by;
  return actorsNow(program, here, log.roles).includes(by);
}
