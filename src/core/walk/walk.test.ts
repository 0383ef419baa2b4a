import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aLenientRubric,
  anEnding,
  aProgram,
  aRubric,
  aScenario,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { bruteForce } from "../../../tests/support/brute-force.ts";
import { randomScenarioOf, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { seated } from "../program/seated.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { walk } from "./walk.ts";

/** All roles twice as often as one alone. */
const ALONE = [{ roles: ROLES }, ...SEATINGS.filter(({ room }) => !room)];

test("the walk finds the endings, steps, failures, promises, moments and ranges that brute force finds", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomScenarioOf(4), fc.constantFrom(...ALONE), (scenario, seats) => {
      const program = seated(aProgram(scenario), seats);
      const brute = bruteForce(program, aLenientRubric, 20_000);
      if (!brute) return;
      compared++;
      const report = walk(program, aLenientRubric);
      expect(new Set(report.endings.filter(({ reached }) => reached).map(({ ending }) => ending))).toEqual(
        brute.endings,
      );
      const notReached = report.problems
        .filter(({ name }) => name === "step-not-reached")
        .map(({ details }) => details["step"]);
      const steps = program.steps.filter(({ ending, part }) => ending === undefined && !part).map(({ id }) => id);
      expect(steps.filter((id) => !notReached.includes(id))).toEqual(steps.filter((id) => brute.steps.has(id)));
      for (const { step, choice, reached } of report.failures)
        expect(reached).toBe(brute.done.has(`${step} ${choice}`));
      expect(report.promises.map(({ answer }) => answer === "refuted")).toEqual(brute.broken);
      expect(report.moments.least).toBe(brute.moments.least);
      expect(report.moments.most).toBeLessThanOrEqual(brute.moments.most);
      if (!report.exact) return;
      report.ranges.forEach(({ range }, dimension) => {
        const found = brute.ranges[dimension];
        if (!found) return;
        expect(range!.least).toBeCloseTo(found.least, 3);
        expect(range!.greatest).toBeCloseTo(found.greatest, 3);
      });
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(40);
});

test("a path to each ending can be taken, act by act", () => {
  const program = aProgram(
    aScenario(
      [aDecision("door", [aChoice("knock", { effects: ["door becomes shut"] }), aChoice("enter")]), aStep("after")],
      {
        facts: { door: { values: ["open", "shut"], about: "The door." } },
        endings: [anEnding("quiet", "door is shut"), anEnding("loud")],
      },
    ),
  );
  expect(walk(program, aRubric).endings).toEqual([
    { ending: "quiet", reached: true, path: ["door.knock"] },
    { ending: "loud", reached: true, path: ["door.enter"] },
  ]);
});

test("an ending that no path reaches is a problem", () => {
  const program = aProgram(
    aScenario([aStep("only")], {
      facts: { door: { values: ["open", "shut"], about: "The door." } },
      endings: [anEnding("never", "door is shut"), anEnding("always")],
    }),
  );
  expect(walk(program, aRubric).problems.map(({ name, details }) => [name, details["ending"]])).toEqual([
    ["ending-not-reached", "never"],
  ]);
});

test("a moment at which nothing is open is a problem with the shortest way there", () => {
  const program = aProgram(
    aScenario(
      [
        aDecision("first", [aChoice("shut", { effects: ["door becomes shut"] }), aChoice("leave")]),
        aDecision("second", [aChoice("a", { when: "door is open" }), aChoice("b", { when: "door is open" })]),
      ],
      { facts: { door: { values: ["open", "shut"], about: "The door." } } },
    ),
  );
  const [problem] = walk(program, aRubric).problems;
  expect(problem).toMatchObject({
    name: "nothing-open",
    details: { step: "second", facts: "door is shut", path: "first.shut" },
  });
});

test("a critical failure that is the only open choice somewhere is not avoidable", () => {
  const program = aProgram(
    aScenario(
      [
        aDecision("first", [aChoice("shut", { effects: ["door becomes shut"] }), aChoice("leave")]),
        aDecision("second", [aChoice("fail", { critical: "care" }), aChoice("pass", { when: "door is open" })]),
      ],
      { facts: { door: { values: ["open", "shut"], about: "The door." } } },
    ),
  );
  const report = walk(program, aRubric);
  expect(report.failures).toEqual([
    { step: "second", choice: "fail", criterion: "care", reached: true, avoidable: false, repairable: false },
  ]);
  expect(report.problems.map(({ name }) => name)).toEqual(["failure-not-avoidable"]);
});

test("a scored decision that can come round again is a problem", () => {
  const program = aProgram(
    aScenario([
      aDecision("round", [
        aChoice("again", { marks: { care: 1 }, next: "round" }),
        aChoice("on", { marks: { care: -1 } }),
      ]),
    ]),
  );
  expect(walk(program, aRubric).problems.map(({ name }) => name)).toEqual(["decision-in-a-circle"]);
});

test("a promise is proven, or refuted with the shortest counter-example", () => {
  const scenario = aScenario(
    [aDecision("door", [aChoice("knock", { effects: ["door becomes shut"] }), aChoice("enter")])],
    {
      facts: { door: { values: ["open", "shut"], about: "The door." } },
      endings: [anEnding("one")],
      promises: [{ never: "one", when: "door is shut" }],
    },
  );
  expect(walk(aProgram(scenario), aRubric).promises).toEqual([
    { ending: "one", answer: "refuted", path: ["door.knock"] },
  ]);
});

test("a walk that meets its limit says so and proves nothing", () => {
  const program = aProgram(
    aScenario([aStep("a"), aStep("b"), aStep("c")], { promises: [{ never: "the-end", when: "ilo is overwhelmed" }] }),
  );
  const report = walk(program, aRubric, { configurations: 2 });
  expect(report).toMatchObject({ complete: false, stoppedBy: "configurations" });
  expect(report.promises[0]!.answer).toBe("not proven");
  expect(report.problems.map(({ name }) => name)).toEqual(["walk-cut-off"]);
});
