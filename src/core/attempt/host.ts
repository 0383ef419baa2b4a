import { createActor } from "xstate";
import { configurationOf, machineOf } from "../program/machine.ts";
import type { Act, Program } from "../program/program.ts";
import { openActs, type Configuration } from "../program/step.ts";
import { type ActEvent, type AttemptEvent, type AttemptLog, isAct, type Words } from "./log.ts";
import { type Moment, type Past, startOf } from "./replay.ts";

/** Why an act is not taken. The player is told; nothing is lost. */
export type Refusal = "stale-revision" | "not-open" | "ended";

/** The authority over one attempt: it alone moves the machine, and only by events that have been stored. */
export interface Host {
  readonly program: Program;
  log(): AttemptLog;
  configuration(): Configuration;
  /** What has happened so far, kept as it happens. */
  past(): Past;
  /** How many events the log holds; an act says on which revision it was based. */
  revision(): number;
  /** The event that an act would add, or why it would not be taken. Changes nothing: store the event, then `commit` it. */
  propose(
    act: Act,
    basedOn: number,
    at: string,
    words?: Words,
  ): { ok: true; event: ActEvent } | { ok: false; reason: Refusal };
  /** Adds a stored event to the log and moves the machine. Throws when the event was not proposed on this revision. */
  commit(event: AttemptEvent): void;
}

export type Opening =
  | { ok: true; host: Host }
  | { ok: false; reason: "other-case" | "other-version" | "impossible-event"; at: number };

/** Opens an attempt at the place where its log ends. */
export function openHost(program: Program, log: AttemptLog): Opening {
  if (log.scenario.id !== program.id) return { ok: false, reason: "other-case", at: 0 };
  if (log.scenario.hash !== program.hash) return { ok: false, reason: "other-version", at: 0 };
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
    actor.send({ type, id });
    moments.push({ index, event, before, after: configuration() });
    return true;
  };

  let events: readonly AttemptEvent[] = log.events;
  for (const [at, event] of events.entries()) {
    if (isAct(event) && !move(event, at)) return { ok: false, reason: "impossible-event", at };
  }

  const host: Host = {
    program,
    log: () => ({ ...log, events }),
    configuration,
    past: () => ({ start, moments, now: configuration() }),
    revision: () => events.length,
    propose(act, basedOn, at, words) {
      if (basedOn !== events.length) return { ok: false, reason: "stale-revision" };
      const here = program.steps[configuration().step]!;
      if (here.ending !== undefined) return { ok: false, reason: "ended" };
      if (!isOpen(act)) return { ok: false, reason: "not-open" };
      return { ok: true, event: { type: act.type, step: here.id, id: act.id, at, ...(words && { words }) } };
    },
    commit(event) {
      if (isAct(event) && !move(event, events.length))
        throw new Error(`${event.type} was committed without being proposed on this revision`);
      events = [...events, event];
    },
  };
  return { ok: true, host };
}
