import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anEnding,
  aProgram,
  aRubric,
  aScenario,
  aStep,
} from "../../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../../tests/support/random-scenario.ts";
import { type Scenario, scenarioSchema } from "../schema.ts";
import { setPlaces, setSwitches } from "../set-places.ts";
import { checkScenario } from "./check.ts";
import type { Surroundings } from "./surroundings.ts";

const surroundings: Surroundings = {
  sets: Object.fromEntries(
    Object.entries(setPlaces).map(([set, places]) => [
      set,
      { places, switches: setSwitches[set as keyof typeof setSwitches] },
    ]),
  ),
  figures: { hair: ["short"] },
  criteria: aRubric.criteria,
  dimensions: aRubric.dimensions.map(({ id }) => id),
  sources: aRubric.sources,
};

function errorsOf(scenario: Scenario): string[] {
  return checkScenario(scenario, surroundings).flatMap(({ name, severity, path }) =>
    severity === "error" ? [`${name} ${path.join(".")}`] : [],
  );
}

const interview = {
  with: "ilo",
  ask: "What do you ask?",
  scores: "care",
  overwhelmed: "No.",
  shut_down: "Yes.",
  topics: [
    {
      topic: "room",
      name: "Room",
      phrasings: [{ ask: "open", type: "echo" as const, text: "Room?", answer: "Small." }],
    },
  ],
  close: "Close.",
};

test("random scenarios have no errors, and what has none can be compiled", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      expect(errorsOf(scenario)).toEqual([]);
      expect(() => aProgram(scenario)).not.toThrow();
    }),
    { numRuns: 50 },
  );
});

test("what comes back shows at a step, not at “ending” or “return”", () => {
  const returning = (at: string): Scenario =>
    aScenario([aDecision("door", [aChoice("knock"), aChoice("enter")])], {
      returns: [{ return: "noise", of: ["door.knock"], at, text: "It came back." }],
    });
  expect(errorsOf(returning("door"))).toEqual([]);
  expect(errorsOf(returning("ending"))).toEqual(["unknown-step returns.0.at"]);
  expect(errorsOf(returning("return"))).toHaveLength(1);
});

test("a range of numbers goes upward", () => {
  const ranging = (range: [number, number]): Scenario =>
    aScenario([aStep("only", { effects: ["visits rises by 1"] })], {
      facts: { visits: { range, about: "Visits." } },
    });
  expect(errorsOf(ranging([0, 5]))).toEqual([]);
  expect(errorsOf(ranging([5, 2]))).not.toEqual([]);
});

test("a step with an interview asks by the interview alone", () => {
  expect(errorsOf(aScenario([{ step: "account", interview }]))).toEqual([]);
  expect(errorsOf(aScenario([{ step: "account", ask: "What now?", interview }]))).toHaveLength(1);
});

test.each(["day 0", "day 12", "day 0, 00:00", "day 3, 23:59"])("“%s” is a time", (at) => {
  const scenario = aScenario([aStep("only")]);
  scenario.stages[0]!.scenes[0]!.at = at;
  expect(scenarioSchema.safeParse(scenario).success).toBe(true);
});

test.each(["day 0, 24:00", "day 0, 12:60", "day 0, 99:99", "day -1", "day 1, 9:00", "Day 1"])(
  "“%s” is no time",
  (at) => {
    const scenario = aScenario([aStep("only")]);
    scenario.stages[0]!.scenes[0]!.at = at;
    expect(scenarioSchema.safeParse(scenario).success).toBe(false);
  },
);

test("the law on which a line depends is a list of fields, and a condition is text", () => {
  const line = (more: Record<string, string | string[]>): string[] => {
    const scenario = aScenario([aStep("only", { lines: [{ cue: "A door.", ...more }] })]);
    return errorsOf(scenario);
  };
  expect(line({ law: ["np_model"] })).toEqual([]);
  expect(line({ law: "np_model" })).toHaveLength(1);
  expect(line({ when: ["np_model"] })).toHaveLength(1);
});

test("a mark may be of one criterion of each dimension, over all the choices of a decision", () => {
  const marked = (first: Record<string, number>, second: Record<string, number>): string[] =>
    errorsOf(aScenario([aDecision("door", [aChoice("a", { marks: first }), aChoice("b", { marks: second })])]));
  expect(marked({ care: 1, neutral: 1 }, { care: -1, "in-time": 2 })).toEqual([]);
  expect(marked({ care: 1 }, { voice: -1 })).toEqual([
    "two-marks-in-one-dimension stages.0.scenes.0.steps.0.choices.1.marks.voice",
  ]);
});

test("a choice may be a critical failure as long as another does not fail in the same", () => {
  const critical = (first: string, second?: string): string[] =>
    errorsOf(
      aScenario([
        aDecision("door", [
          aChoice("a", { critical: first }),
          aChoice("b", { ...(second !== undefined && { critical: second }) }),
        ]),
      ]),
    );
  expect(critical("care")).toEqual([]);
  expect(critical("care", "neutral")).toEqual([]);
  expect(critical("care", "care")).toHaveLength(2);
});

test("an ending is not a step to go to, and shares no name with one", () => {
  expect(errorsOf(aScenario([aStep("only", { next: "the-end" })]))).toHaveLength(1);
  expect(errorsOf(aScenario([aStep("the-end")], { endings: [anEnding("the-end")] }))).toEqual([
    "same-name endings.0.ending",
  ]);
});
