import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anEnding,
  anInterview,
  aProgram,
  aRubric,
  aScenario,
} from "../../../../tests/support/a-scenario.ts";
import { anEmptyLog } from "../../../../tests/support/a-log.ts";
import type { AttemptLog } from "../../attempt/log.ts";
import type { Program } from "../../program/program.ts";
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

/** An attempt at a program in which these choices were made. */
function logOf({ id, version, hash }: Program, ...choices: readonly [step: string, id: string][]): AttemptLog {
  return anEmptyLog(program, {
    scenario: { id, version, hash },
    roles: ROLES,
    events: choices.map(([step, choice]) => ({ type: "choice.made", step, id: choice, at: "2026-01-01T00:00:00Z" })),
  });
}

test("a choice tells the endings, failures and repairs that it keeps, loses or makes sure", () => {
  const [answer] = new Ahead(program, aRubric, logOf(program, ["first", "ill"], ["second", "leave"])).answer([0]);
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
  const [answer] = new Ahead(program, aRubric, logOf(program, ["first", "ill"]), { configurations: 1 }).answer([0]);
  expect(answer).toMatchObject({ complete: false, stoppedBy: "configurations" });
  for (const { endings, failures, ranges } of answer!.choices) {
    expect([...endings.always, ...endings.noLonger, ...failures.always, ...failures.noLonger]).toEqual([]);
    expect(ranges.every(({ exact }) => !exact)).toBe(true);
  }
});

test("a place that is no choice has no answer, and a watch that says no ends the answers", () => {
  expect([...new Ahead(program, aRubric, logOf(program, ["first", "ill"])).answer([7])]).toEqual([]);
  expect([...new Ahead(program, aRubric, logOf(program, ["first", "ill"]), {}, () => false).answer([0])]).toEqual([]);
});

test("the learner's next two decisions are counted over; what interrupts, and an interview, lie in between", () => {
  const plain = (id: string, ...ids: string[]) =>
    aDecision(
      id,
      ids.map((one) => aChoice(one, one === "b" ? { marks: { care: 1 }, effects: ["door becomes shut"] } : {})),
    );
  const between = aProgram(
    aScenario(
      [
        aDecision("now", [aChoice("a"), aChoice("loud", { effects: ["ilo.load rises by 5"] })]),
        plain("next", "a", "b"),
        anInterview("account", ["room"]),
        plain("after-next", "a", "b", "c"),
        plain("last", "a", "b"),
      ],
      {
        interruptions: {
          signal: {
            kind: "stop",
            title: "The card",
            when: "ilo is overwhelmed",
            once: true,
            steps: [aDecision("card", [aChoice("stop", { effects: ["ilo.load falls by 5"] }), aChoice("press")])],
          },
        },
        facts: { door: { values: ["open", "shut"], about: "The door." } },
        endings: [
          anEnding("kept", "door is open and ilo is settled"),
          anEnding("shut", "door is shut"),
          anEnding("rest"),
        ],
      },
    ),
  );
  const [answer] = new Ahead(between, aRubric, logOf(between, ["now", "a"])).answer([0]);
  const kept = answer!.choices.map(({ endings }) => endings.possible);
  // Two answers at the next decision and three at the one after it; “kept” needs neither to be b, and “shut” may still come of the last.
  expect(kept[1]).toEqual([
    { what: "kept", kept: { of: 6, keep: 2 } },
    { what: "shut", kept: { of: 6, keep: 6 } },
    { what: "rest", kept: { of: 6, keep: 2 } },
  ]);
  expect(answer!.exemplary).toEqual(["now.a", "next.b", "account.close", "after-next.b"]);
});
