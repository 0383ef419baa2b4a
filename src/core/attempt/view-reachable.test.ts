import * as fc from "fast-check";
import { expect, test } from "vitest";
import { courtProgram } from "../../../tests/support/a-court-case.ts";
import { anEmptyLog } from "../../../tests/support/a-log.ts";
import { aProgram } from "../../../tests/support/a-scenario.ts";
import { randomScenarioOf, SEATINGS } from "../../../tests/support/random-scenario.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Seats } from "../program/seating.ts";
import { openActs, takeAct } from "../program/step.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import type { AttemptLog } from "./log.ts";
import type { MomentView } from "./moment-types.ts";
import { type Past, startOf } from "./replay.ts";
import { viewFor } from "./view-for.ts";

/** More configurations than this of one scenario teach nothing new. */
const MOST = 120;
const AT = "2026-03-01T10:00:00.000Z";

/** A past for every configuration that can be reached, shortest ways first. */
function pastsOf(program: Program, log: AttemptLog, most: number): Past[] {
  const start = startOf(program, log.seed);
  const pasts: Past[] = [{ start, moments: [], now: start }];
  const seen = new Set([JSON.stringify(start)]);
  for (let i = 0; i < pasts.length; i++) {
    const { moments, now } = pasts[i]!;
    for (const act of openActs(program, now)) {
      const after = takeAct(program, now, act)!;
      const key = JSON.stringify(after);
      if (seen.has(key) || pasts.length >= most) continue;
      seen.add(key);
      const event = { ...act, step: program.steps[now.step]!.id, at: AT };
      pasts.push({
        start,
        moments: [...moments, { index: moments.length + 1, event, before: now, after }],
        now: after,
      });
    }
  }
  return pasts;
}

/** Moments that the screen of a room may show: none of them offers a choice, an item, a phrasing, an argument or a ruling. */
const SHOWN_TO_ALL: ReadonlySet<MomentView["kind"]> = new Set([
  "lines",
  "question",
  "answer",
  "questions-over",
  "told",
  "covered",
  "ended",
]);

/** Looks at every place that can be reached, for every audience; gives the kinds of moments that were seen. */
function look(unseated: Program, { roles, room }: Seats, most: number): Set<string> {
  const kinds = new Set<string>();
  const program = seated(unseated, { roles, ...(room && { room }) });
  const log = anEmptyLog(program, { roles, ...(room && { room: { groups: [], speakFirst: true } }) });
  for (const past of pastsOf(program, log, most)) {
    const whole = { ...log, events: [...log.events, ...past.moments.map(({ event }) => event)] };
    for (const audience of [undefined, "everybody", ...ROLES] as const) {
      const { moment } = viewFor(program, whole, past, audience);
      kinds.add(moment.kind);
      if (audience !== "everybody") continue;
      expect(SHOWN_TO_ALL).toContain(moment.kind);
      if (moment.kind !== "told") expect(JSON.stringify(moment)).not.toMatch(/"(choice|sheet)\./);
      if (moment.kind === "question")
        expect([moment.mayLetStand, ...moment.mayObject, ...moment.mayIntervene, ...moment.mayRule]).toEqual([false]);
    }
  }
  return kinds;
}

test("every place that can be reached has a view for everybody, and the screen of a room never shows what a role decides", () => {
  fc.assert(
    fc.property(randomScenarioOf(4), fc.constantFrom(...SEATINGS), (scenario, seats) => {
      look(aProgram(scenario), seats, MOST);
    }),
    { numRuns: 40 },
  );
});

test("in a case that goes to court, so has every kind of moment", () => {
  const kinds = new Set(SEATINGS.flatMap((seats) => [...look(courtProgram, seats, 4 * MOST)]));
  expect([...kinds].toSorted()).toEqual([
    "answer",
    "argument",
    "covered",
    "decision",
    "ended",
    "interview",
    "lines",
    "question",
    "questions-over",
    "ruling",
    "sheet",
    "told",
  ]);
});
