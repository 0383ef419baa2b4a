import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aProgram, aRubric, aScenario } from "../../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "../../attempt/log.ts";
import { ROLES } from "../../scenario/vocabulary.ts";
import { Ahead } from "./ahead.ts";

const program = aProgram(
  aScenario(
    [
      aDecision("first", [
        aChoice("well", { marks: { care: 2 } }),
        aChoice("ill", { critical: "care", effects: ["door becomes shut"] }),
      ]),
      aDecision("second", [
        aChoice("mend", {
          repairs: ["care"],
          marks: { care: 2 },
          effects: ["door becomes open"],
          when: "door is shut",
        }),
        aChoice("leave"),
      ]),
    ],
    {
      facts: { door: { values: ["open", "shut"], about: "The door." } },
      endings: [anEnding("quiet", "door is open"), anEnding("loud")],
    },
  ),
);

function logOf(...choices: readonly [step: string, id: string][]): AttemptLog {
  return {
    id: "attempt",
    scenario: { id: program.id, version: program.version, hash: program.hash },
    mode: "practice",
    roles: ROLES,
    seed: "1",
    language: "en",
    startedAt: "2026-01-01T00:00:00Z",
    events: choices.map(([step, id]) => ({ type: "choice.made", step, id, at: "2026-01-01T00:00:00Z" })),
  };
}

test("a choice tells the endings, failures and repairs that it keeps, loses or makes sure", () => {
  const [answer] = new Ahead(program, aRubric, logOf(["first", "ill"], ["second", "leave"])).answer([0]);
  expect(answer).toMatchObject({
    index: 0,
    step: "first",
    exemplary: ["first.well", "second.leave"],
    complete: true,
    stoppedBy: null,
  });
  const [well, ill] = answer!.choices;
  expect(well).toMatchObject({
    choice: "well",
    chosen: false,
    endings: { always: ["quiet"], possible: [], noLonger: ["loud"] },
    failures: { always: [], possible: [], noLonger: [{ criterion: "care", step: "first" }] },
    repairs: { always: [], possible: [], noLonger: [] },
  });
  expect(ill).toMatchObject({
    choice: "ill",
    chosen: true,
    endings: {
      always: [],
      possible: [
        { what: "quiet", kept: { of: 2, keep: 1 } },
        { what: "loud", kept: { of: 2, keep: 1 } },
      ],
      noLonger: [],
    },
    failures: { always: [{ criterion: "care", step: "first" }], possible: [], noLonger: [] },
    repairs: { always: [], possible: [{ what: { criterion: "care", step: "second" }, kept: { of: 2, keep: 1 } }] },
  });
  const care = [well, ill].map((one) => one!.ranges.find(({ dimension }) => dimension === "person"));
  expect(care).toEqual([
    { dimension: "person", range: { least: 100, greatest: 100 }, exact: true },
    { dimension: "person", range: { least: 0, greatest: 50 }, exact: true },
  ]);
});

test("a walk that may not go far tells nothing as certain", () => {
  const [answer] = new Ahead(program, aRubric, logOf(["first", "ill"]), { configurations: 1 }).answer([0]);
  expect(answer).toMatchObject({ complete: false, stoppedBy: "configurations" });
  for (const { endings, failures, ranges } of answer!.choices) {
    expect([...endings.always, ...endings.noLonger, ...failures.always, ...failures.noLonger]).toEqual([]);
    expect(ranges.every(({ exact }) => !exact)).toBe(true);
  }
});

test("a place that is no choice has no answer, and a watch that says no ends the answers", () => {
  expect([...new Ahead(program, aRubric, logOf(["first", "ill"])).answer([7])]).toEqual([]);
  expect([...new Ahead(program, aRubric, logOf(["first", "ill"]), {}, () => false).answer([0])]).toEqual([]);
});
