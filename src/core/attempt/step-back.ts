import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { type AttemptEvent, type AttemptLog, isAct, seatsOf } from "./log.ts";

/**
 * The events of an attempt up to the last thing that somebody who plays decided, asked or settled: as it stood just before. Null where
 * nobody has done anything yet. What colleagues did by themselves is no decision of the room.
 */
export function beforeLastDecision(unseated: Program, log: AttemptLog): readonly AttemptEvent[] | null {
  const program = seated(unseated, seatsOf(log));
  const told = new Set(program.steps.flatMap(({ id, told: byColleague }) => (byColleague ? [id] : [])));
  const isTheirs = (event: AttemptEvent): boolean =>
    isAct(event) &&
    event.type !== "step.continued" &&
    event.type !== "interruption.called" &&
    !(event.type === "table.followed" && told.has(event.step));
  const last = log.events.map(isTheirs).lastIndexOf(true);
  return last < 0 ? null : log.events.slice(0, last);
}
