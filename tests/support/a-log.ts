import type { ActEvent, AttemptLog } from "../../src/core/attempt/log.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { openActs, takeAct } from "../../src/core/program/step.ts";

const AT = "2026-03-01T10:00:00.000Z";

/** Acts as a test writes them: `continue`, `close`, or the id of a choice, phrasing, move or interruption. */
export type Done = string;

/** The log of a new attempt at a program, nothing done yet. */
export function anEmptyLog(program: Program, more: Partial<AttemptLog> = {}): AttemptLog {
  return {
    id: "a1",
    scenario: { id: program.id, version: program.version, hash: program.hash },
    mode: "practice",
    roles: ["investigator"],
    seed: "7",
    language: "en",
    startedAt: AT,
    events: [{ type: "attempt.started", at: AT }],
    ...more,
  };
}

/** The log of an attempt in which these things were done. Throws where one of them is not open. */
export function aLog(program: Program, done: readonly Done[], more: Partial<AttemptLog> = {}): AttemptLog {
  const log = anEmptyLog(program, more);
  let now = startOf(program, log.seed);
  const events = done.map((what): ActEvent => {
    const act = openActs(program, now).find(
      ({ type, id }) => id === what || type === (what === "continue" ? "step.continued" : "interview.closed"),
    );
    if (!act || (act.id !== what && what !== "continue" && what !== "close"))
      throw new Error(`${what} is not open at ${program.steps[now.step]!.id}`);
    const event = { ...act, step: program.steps[now.step]!.id, at: AT };
    now = takeAct(program, now, act)!;
    return event;
  });
  return { ...log, events: [...log.events, ...events] };
}

/** The log of an attempt that takes one open act after another, as the numbers pick them. */
export function aRandomLog(program: Program, picks: readonly number[], more: Partial<AttemptLog> = {}): AttemptLog {
  const log = anEmptyLog(program, more);
  const events: ActEvent[] = [];
  let now = startOf(program, log.seed);
  for (const pick of picks) {
    const acts: readonly Act[] = openActs(program, now);
    if (acts.length === 0) break;
    const act = acts[pick % acts.length]!;
    events.push({ ...act, step: program.steps[now.step]!.id, at: AT });
    now = takeAct(program, now, act)!;
  }
  return { ...log, events: [...log.events, ...events] };
}
