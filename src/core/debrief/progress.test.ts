import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aRubric, aScenario } from "../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "../attempt/log.ts";
import { seatsOf } from "../attempt/log.ts";
import { opportunitiesOf } from "../attempt/opportunity.ts";
import { replay } from "../attempt/replay.ts";
import { seated } from "../program/seated.ts";
import { score } from "../scoring/score.ts";
import { type Practised, type PractisedAttempt, practisedIn, sharedEvents } from "./practised.ts";
import { progressOf } from "./progress.ts";

const program = aProgram(
  aScenario([
    aDecision("first", [
      aChoice("well", { marks: { care: 2, neutral: 1 } }),
      aChoice("badly", { marks: { care: -2 }, forecloses: ["in-time"] }),
    ]),
    aDecision("second", [aChoice("fine", { marks: { care: 2 } }), aChoice("poor", { marks: { care: -2 } })]),
    aDecision("third", [aChoice("gently", { marks: { voice: 1 } }), aChoice("firmly", { marks: { voice: 0 } })]),
  ]),
);

function attemptOf(log: AttemptLog, from?: number): PractisedAttempt {
  const made = practisedIn(program, log, aRubric, from);
  if (!made.ok) throw new Error(made.reason);
  return made.attempt;
}

const WELL = ["well", "fine", "gently"];

test("each criterion has what scoring gives it in that attempt, with its opportunities", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }), (all) => {
      const logs = all.map(([a, b, c], i) =>
        aLog(program, [a ? "well" : "badly", b ? "fine" : "poor", c ? "gently" : "firmly"], {
          id: `a${i}`,
          startedAt: `2026-03-0${i + 1}T10:00:00.000Z`,
        }),
      );
      const { dimensions } = progressOf(
        logs.map((log) => attemptOf(log)),
        aRubric,
      );
      for (const [attempt, log] of logs.entries()) {
        const past = replay(program, log);
        if (!past.ok) throw new Error(past.reason);
        const own = seated(program, seatsOf(log));
        const { criteria } = score(
          past.moments.flatMap(({ before, event }) => opportunitiesOf(own, before, event)),
          aRubric,
          log.roles,
        );
        const shown = dimensions.flatMap((one) => one.criteria);
        for (const { criterion, score: value, opportunities } of criteria.filter((one) => one.opportunities > 0))
          expect(
            shown.find(({ id }) => id === criterion)?.points.find((point) => point.attempt === attempt),
          ).toMatchObject({ score: value, opportunities });
      }
    }),
    { numRuns: 30 },
  );
});

test("what an attempt closed off counts as not won and as no opportunity", () => {
  const { dimensions } = progressOf([attemptOf(aLog(program, ["badly", "fine", "gently"]))], aRubric);
  // Foreclosed only: there was never an opportunity for it.
  expect(dimensions.map(({ id }) => id)).toEqual(["person", "trial"]);
  const withOne: Practised = {
    criterion: "in-time",
    dimension: "evidence",
    won: 1,
    possible: 1,
    counts: true,
    role: "judge",
  };
  const both = progressOf([theAttempt([withOne, { ...withOne, won: 0, counts: false }])], aRubric);
  expect(both.dimensions[0]!.criteria[0]!.points).toEqual([{ attempt: 0, score: 50, opportunities: 1, foreclosed: 1 }]);
});

test("an attempt begun again counts what was decided after the place it began from", () => {
  const log = aLog(program, WELL);
  expect(attemptOf(log).practised.map(({ criterion }) => criterion)).toEqual(["care", "neutral", "care", "voice"]);
  expect(attemptOf(log, 2).practised.map(({ criterion }) => criterion)).toEqual(["care", "voice"]);
});

test("a second try shares with the first what was decided before it, a copy everything, another attempt nothing", () => {
  const first = aLog(program, WELL);
  const second = {
    ...first,
    id: "again",
    events: [...first.events.slice(0, 2), ...aLog(program, ["well", "poor", "firmly"]).events.slice(2)],
  };
  expect(sharedEvents(second, first)).toBe(2);
  expect(sharedEvents({ ...first, id: "copy" }, first)).toBe(first.events.length);
  const later = first.events.map((event) => ({ ...event, at: "2026-04-01T10:00:00.000Z" }));
  expect(sharedEvents({ ...first, events: later }, first)).toBe(0);
  expect(sharedEvents({ ...first, seed: "8" }, first)).toBe(0);
});

test("an attempt of another version, one that has not ended and one of a room say why they are left out", () => {
  const log = aLog(program, WELL);
  const reason = (one: AttemptLog): unknown => practisedIn(program, one, aRubric);
  expect(reason({ ...log, scenario: { ...log.scenario, hash: "other" } })).toEqual({
    ok: false,
    reason: "other-version",
  });
  expect(reason(aLog(program, ["well"]))).toEqual({ ok: false, reason: "not-ended" });
  expect(reason({ ...log, room: { groups: [], speakFirst: false } })).toEqual({ ok: false, reason: "room" });
  expect(reason({ ...log, events: log.events.toSpliced(1, 1) })).toEqual({ ok: false, reason: "impossible-event" });
});

function theAttempt(practised: readonly Practised[], more: Partial<PractisedAttempt> = {}): PractisedAttempt {
  return {
    id: "a1",
    caseId: "a-case",
    mode: "practice",
    roles: ["judge"],
    startedAt: "2026-03-01T10:00:00.000Z",
    endedAt: "2026-03-01T11:00:00.000Z",
    goesOn: false,
    practised,
    ...more,
  };
}

const care: Practised = { criterion: "care", dimension: "person", won: 2, possible: 2, counts: true, role: "judge" };

test("attempts stand in the order in which they ended, however they are given", () => {
  const later = theAttempt([care], { id: "later", endedAt: "2026-05-01T11:00:00.000Z" });
  const earlier = theAttempt([care], { id: "earlier" });
  for (const given of [
    [later, earlier],
    [earlier, later],
  ])
    expect(progressOf(given, aRubric).attempts.map(({ id }) => id)).toEqual(["earlier", "later"]);
});

test("the filters look at the case, the mode and the role of each decision", () => {
  const all = [
    theAttempt([care, { ...care, role: "defence" }], { id: "a" }),
    theAttempt([care], { id: "b", caseId: "other", mode: "assessed" }),
  ];
  const shown = (filter: Parameters<typeof progressOf>[2]): [string, number][] => {
    const { attempts, dimensions } = progressOf(all, aRubric, filter);
    return attempts.map(({ id }, i) => [id, dimensions[0]!.points[i]!.opportunities]);
  };
  expect(shown({})).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(shown({ role: "defence" })).toEqual([["a", 1]]);
  expect(shown({ mode: "assessed" })).toEqual([["b", 1]]);
  expect(shown({ caseId: "a-case" })).toEqual([["a", 2]]);
  expect(progressOf(all, aRubric, { role: "support" })).toEqual({ attempts: [], dimensions: [] });
});

test("below three opportunities there is no number over all, and no change is told", () => {
  const two = progressOf([theAttempt([care, care])], aRubric).dimensions[0]!;
  expect(two).toMatchObject({ score: null, opportunities: 2, change: { told: "too-few" } });
  const three = progressOf([theAttempt([care, care, care])], aRubric).dimensions[0]!;
  expect(three).toMatchObject({ score: 100, opportunities: 3 });
});

test("more often sound lately is told of a criterion and its dimension, once chance is excluded", () => {
  const poor = { ...care, won: 1 };
  const times = (count: number, one: Practised): Practised[] => Array.from({ length: count }, () => one);
  const dimension = progressOf(
    [
      theAttempt(times(8, poor), { id: "a" }),
      theAttempt(times(8, care), { id: "b", endedAt: "2026-05-01T11:00:00.000Z" }),
    ],
    aRubric,
  ).dimensions[0]!;
  expect(dimension.change).toMatchObject({ told: "more", earlier: 0, later: 8, half: 8 });
  expect(dimension.criteria[0]!.change.told).toBe("more");
});
