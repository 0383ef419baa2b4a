import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, anEmptyLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { openHost } from "./host.ts";
import { replay, shuffled, startOf } from "./replay.ts";

const program = aProgram(
  aScenario([aStep("first"), aDecision("door", [aChoice("knock"), aChoice("enter")]), aStep("last")], {
    facts: { visits: { values: ["account", "month", "never"], varies: true, about: "Which is false." } },
    endings: [
      { ...aScenario([aStep("x")]).endings[0]!, ending: "by-month", when: "visits is month" },
      aScenario([aStep("x")]).endings[0]!,
    ],
  }),
);

test("a log gives its moments in order, with the configurations around each", () => {
  const past = replay(program, aLog(program, ["continue", "enter"]));
  if (!past.ok) throw new Error(past.reason);
  expect(past.moments.map(({ index, event }) => [index, event.step, event.id])).toEqual([
    [1, "first", ""],
    [2, "door", "enter"],
  ]);
  expect(past.moments[0]!.before).toEqual(past.start);
  expect(past.moments[1]!.before).toEqual(past.moments[0]!.after);
  expect(past.now).toEqual(past.moments[1]!.after);
  expect(program.steps[past.now.step]!.id).toBe("last");
});

test("entries about the attempt itself move nothing", () => {
  const log = aLog(program, ["continue"]);
  const at = log.startedAt;
  const more = { ...log, events: [...log.events, { type: "content-note.accepted" as const, at }] };
  expect(replay(program, more)).toEqual(replay(program, log));
});

test("a log of another case, or of another version of it, is not replayed", () => {
  const log = anEmptyLog(program);
  expect(replay(program, { ...log, scenario: { ...log.scenario, id: "other" } })).toEqual({
    ok: false,
    reason: "other-case",
    at: 0,
  });
  expect(replay(program, { ...log, scenario: { ...log.scenario, hash: "0" } })).toEqual({
    ok: false,
    reason: "other-version",
    at: 0,
  });
});

test("corrected words do not make an attempt foreign, and a changed mark or way does", () => {
  const hashOf = (happens: string, mark: number): string =>
    aProgram(aScenario([aDecision("door", [aChoice("a", { happens, marks: { care: mark } }), aChoice("b")])])).hash;
  expect(hashOf("You nock.", 1)).toBe(hashOf("You knock.", 1));
  expect(hashOf("You knock.", 1)).not.toBe(hashOf("You knock.", 2));
});

test("the first event that does not fit is named by its place in the log", () => {
  const log = aLog(program, ["continue", "knock"]);
  const spoil = (place: number, change: object): object =>
    replay(program, { ...log, events: log.events.map((event, i) => (i === place ? { ...event, ...change } : event)) });
  expect(spoil(2, { id: "fly" })).toEqual({ ok: false, reason: "impossible-event", at: 2 });
  expect(spoil(2, { step: "last" })).toEqual({ ok: false, reason: "impossible-event", at: 2 });
  expect(spoil(1, { type: "interview.closed" })).toEqual({ ok: false, reason: "impossible-event", at: 1 });
});

test("the seed picks the value of a varied fact, always the same, and different seeds pick every value", () => {
  const valueAt = (seed: string): number => startOf(program, seed).facts[0]!;
  expect(valueAt("7")).toBe(valueAt("7"));
  expect(new Set(Array.from({ length: 60 }, (_, seed) => valueAt(String(seed))))).toEqual(new Set([0, 1, 2]));
});

const items = ["a", "b", "c", "d"].map((id) => ({ id }));

test("shuffling keeps every item, changes nothing given, and is the same for the same seed and step", () => {
  const first = shuffled(items, "7", "door");
  expect(first.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c", "d"]);
  expect(shuffled(items, "7", "door")).toEqual(first);
  expect(shuffled([...items].reverse(), "7", "door")).toEqual(first);
  expect(items.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("over many seeds, and over many steps, every item comes first about as often", () => {
  const firsts = (order: (i: number) => { id: string }[]): number[] => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 400; i++) counts.set(order(i)[0]!.id, (counts.get(order(i)[0]!.id) ?? 0) + 1);
    return ["a", "b", "c", "d"].map((id) => counts.get(id) ?? 0);
  };
  for (const count of firsts((seed) => shuffled(items, String(seed), "door"))) expect(count).toBeGreaterThan(60);
  for (const count of firsts((step) => shuffled(items, "7", `s${step}`))) expect(count).toBeGreaterThan(60);
});

test("a log replays to the same moments every time, and every prefix to a prefix of them, whoever plays", () => {
  const picks = fc.array(fc.nat(100_000), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picks, (scenario, { roles, room }, picked) => {
      const random = aProgram(scenario);
      const log = aRandomLog(random, picked, { roles, ...(room && { room: { groups: [], speakFirst: true } }) });
      const whole = replay(random, log);
      expect(replay(random, structuredClone(log))).toEqual(whole);
      if (!whole.ok) throw new Error(whole.reason);
      const opening = openHost(random, log);
      expect(opening.ok && opening.host.configuration()).toEqual(whole.now);
      for (let length = 1; length <= log.events.length; length++) {
        const part = replay(random, { ...log, events: log.events.slice(0, length) });
        expect(part).toMatchObject({ ok: true, moments: whole.moments.slice(0, length - 1) });
      }
    }),
    { numRuns: 50 },
  );
});
