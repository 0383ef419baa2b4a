import { picksShow, settlingAct } from "../../src/core/attempt/finding.ts";
import { type ActEvent, type AttemptLog, seatsOf } from "../../src/core/attempt/log.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { SHOWN } from "../../src/core/program/seat-sheet.ts";
import { type Configuration, openActs, takeAct } from "../../src/core/program/step.ts";
import { EXHIBIT_STATUSES } from "../../src/core/scenario/vocabulary.ts";

const AT = "2026-03-01T10:00:00.000Z";

/**
 * Acts as a test writes them: `continue`, `close`, `stand` (let a question stand), `told` (a colleague acts), `item.option` of a sheet
 * with exhibits picked after a colon, or the id of a choice, phrasing, move, interruption, ground, argument or ruling; where an id could be
 * several things, `type id`.
 */
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

const SHORT: Record<string, readonly Act["type"][]> = {
  continue: ["step.continued"],
  close: ["interview.closed", "examination.closed", "sheet.closed"],
  stand: ["question.let-stand"],
  told: ["table.followed"],
};

/** The log of an attempt in which these things were done. Throws where one of them is not open. */
export function aLog(unseated: Program, done: readonly Done[], more: Partial<AttemptLog> = {}): AttemptLog {
  const log = anEmptyLog(unseated, more);
  const program = seated(unseated, seatsOf(log));
  let now = startOf(program, log.seed);
  const events = done.map((what): ActEvent => {
    const [, option, picked] = /^([a-z0-9-]+\.[a-z0-9-]+)(?::(.*))?$/.exec(what) ?? [];
    const picks = picked?.split(",").filter((one) => one !== "");
    const settled = option === undefined ? undefined : settlingAct(program, now, option.split(".")[1]!, picks ?? []);
    const act = openActs(program, now).find(({ type, id }) =>
      settled
        ? type === settled.type && id === settled.id
        : SHORT[what]
          ? SHORT[what].includes(type)
          : id === what || `${type} ${id}` === what,
    );
    if (!act) throw new Error(`${what} is not open at ${program.steps[now.step]!.id}`);
    const event = { ...act, step: program.steps[now.step]!.id, at: AT, ...(picks && { picks }) };
    now = takeAct(program, now, act)!;
    return event;
  });
  return { ...log, events: [...log.events, ...events] };
}

/** One of some acts: first their kind, then which; else the fourteen grounds of an objection would leave room for little else. */
export function pickAct(acts: readonly Act[], pick: number): Act {
  const types = [...new Set(acts.map(({ type }) => type))];
  const own = acts.filter(({ type }) => type === types[pick % types.length]);
  return own[Math.floor(pick / types.length) % own.length]!;
}

/** The log of an attempt that takes one open act after another, as the numbers pick them. */
export function aRandomLog(unseated: Program, picks: readonly number[], more: Partial<AttemptLog> = {}): AttemptLog {
  const log = anEmptyLog(unseated, more);
  const program = seated(unseated, seatsOf(log));
  const events: ActEvent[] = [];
  let now = startOf(program, log.seed);
  for (const pick of picks) {
    const here = now;
    // A finding may be open as shown although nothing in the file shows it: a host then refuses it.
    const acts = openActs(program, here).filter((act) =>
      picksShow(program, here, { ...act, ...picksFor(program, here, act) }),
    );
    if (acts.length === 0) break;
    const act = pickAct(acts, pick);
    events.push({ ...act, step: program.steps[here.step]!.id, at: AT, ...picksFor(program, here, act) });
    now = takeAct(program, now, act)!;
  }
  return { ...log, events: [...log.events, ...events] };
}

/** Picks that make a finding what its act says it is: all that is in the file, or none of it. */
export function picksFor(program: Program, now: Configuration, { id }: Act): { picks?: readonly string[] } {
  if (!id.endsWith(`.${SHOWN}`)) return {};
  return { picks: program.exhibits.filter(({ fact }) => now.facts[fact] === HELD).map(({ id: exhibit }) => exhibit) };
}

const HELD = EXHIBIT_STATUSES.indexOf("held");
