import { hashNumber } from "../hash.ts";
import type { Program } from "../program/program.ts";
import { begin, type Configuration, takeAct } from "../program/step.ts";
import { seated } from "../program/seated.ts";
import { type ActEvent, type AttemptLog, isAct, seatsOf } from "./log.ts";

/** One act with the configurations around it; `index` is its place in the log. */
export interface Moment {
  index: number;
  event: ActEvent;
  before: Configuration;
  after: Configuration;
}

/** An attempt unrolled. */
export interface Past {
  start: Configuration;
  moments: readonly Moment[];
  now: Configuration;
}

/** The past of a log, or why there is none with this version of the case; `at` is the first event that did not fit. */
export type Replay =
  | ({ ok: true } & Past)
  | { ok: false; reason: "other-case" | "other-version" | "impossible-event"; at: number };

/** Where an attempt with this seed begins: the seed picks the value of each varied fact. */
export function startOf(program: Program, seed: string): Configuration {
  return begin(program, (fact) => {
    const { name, values } = program.facts[fact]!;
    return hashNumber(`${seed} ${name}`) % values.length;
  });
}

/** The order in which a decision's choices stand in an attempt with this seed: shuffled, and always the same. */
export function shuffled<T extends { id: string }>(items: readonly T[], seed: string, step: string): T[] {
  return items
    .map((item) => ({ item, rank: hashNumber(`${seed} ${step} ${item.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Replays a log. The same log and program always give the same moments. */
export function replay(unseated: Program, log: AttemptLog): Replay {
  const program = seated(unseated, seatsOf(log));
  if (log.scenario.id !== program.id) return { ok: false, reason: "other-case", at: 0 };
  if (log.scenario.hash !== program.hash) return { ok: false, reason: "other-version", at: 0 };
  const start = startOf(program, log.seed);
  const moments: Moment[] = [];
  let now = start;
  for (const [index, event] of log.events.entries()) {
    if (!isAct(event)) continue;
    const after = program.steps[now.step]!.id === event.step ? takeAct(program, now, event) : undefined;
    if (!after) return { ok: false, reason: "impossible-event", at: index };
    moments.push({ index, event, before: now, after });
    now = after;
  }
  return { ok: true, start, moments, now };
}
