import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { takeAct } from "../program/step.ts";
import { picksShow } from "./finding.ts";
import { type ActEvent, type AttemptEvent, type AttemptLog, isAct, seatsOf } from "./log.ts";
import { startOf } from "./replay.ts";

export interface ReplayedAsFar {
  /** The log as the program takes it: its own, up to the first act that is no longer possible. */
  log: AttemptLog;
  /** That act, or null where everything still is possible. */
  stopped: ActEvent | null;
}

/**
 * Takes the acts of a log again on a program that has changed since, as far as they are possible there. The result always opens at the
 * host; the log handed in stays as it was.
 */
export function replayAsFar(unseated: Program, log: AttemptLog): ReplayedAsFar {
  const program = seated(unseated, seatsOf(log));
  const scenario = { id: program.id, version: program.version, hash: program.hash };
  const events: AttemptEvent[] = [];
  let now = startOf(program, log.seed);
  for (const event of log.events) {
    if (isAct(event)) {
      const possible = program.steps[now.step]!.id === event.step && picksShow(program, now, event);
      const after = possible ? takeAct(program, now, event) : undefined;
      if (!after) return { log: { ...log, scenario, events }, stopped: event };
      now = after;
    }
    events.push(event);
  }
  return { log: { ...log, scenario, events }, stopped: null };
}
