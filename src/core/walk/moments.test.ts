import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anEnding,
  anInterview,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import type { Scenario, ScenarioStep } from "../scenario/schema.ts";
import type { Moments } from "./moments.ts";
import { walk } from "./walk.ts";

function momentsOf(steps: ScenarioStep[], more: Partial<Scenario> = {}): Moments {
  return walk(aProgram(aScenario(steps, more)), aRubric).moments;
}

const marked = (id: string, next?: string): ScenarioStep =>
  aDecision(
    id,
    [aChoice("well", { marks: { care: 2 } }), aChoice("ill", { marks: { care: -2 } })],
    next ? { next } : {},
  );

test("the fewest and the most scored moments are those of the shortest and the longest way", () => {
  const steps = [
    aDecision("fork", [aChoice("long"), aChoice("short", { next: "ending", effects: ["way becomes short"] })]),
    marked("one"),
    marked("two"),
  ];
  const facts = { way: { values: ["long", "short"], about: "The way." } };
  const endings = [anEnding("early", "way is short"), anEnding("late")];
  expect(momentsOf(steps, { facts, endings })).toEqual({ least: 0, most: 2, leastEnding: "early" });
});

test("a decision whose open choices are worth the same is no moment, whichever others were not open", () => {
  const same = aDecision("same", [
    aChoice("a", { marks: { care: 1 } }),
    aChoice("b", { marks: { care: 1 } }),
    aChoice("c", { marks: { care: -2 }, when: "ilo is shut-down" }),
  ]);
  expect(momentsOf([same])).toMatchObject({ least: 0, most: 0 });
});

test("an interview is one moment, however little is asked in it, and a sheet another", () => {
  const items = ["a", "b", "c"].map((id) => anItem(id, [anOption(`${id}-1`), anOption(`${id}-2`)]));
  expect(momentsOf([anInterview("account", ["room"]), aSheet("plan", items)])).toMatchObject({ least: 2, most: 2 });
});

test("what may be called again and again adds no moments, and a decision that comes by itself adds its own", () => {
  const interruptions: Scenario["interruptions"] = {
    tea: { kind: "break", title: "Tea", steps: [aStep("tea-1")] },
    signal: { kind: "stop", title: "The card", when: "ilo is overwhelmed", once: true, steps: [marked("card")] },
  };
  const strain = aDecision("strain", [aChoice("press", { effects: ["ilo.load becomes 5"] }), aChoice("wait")]);
  expect(momentsOf([strain, marked("after")], { interruptions })).toMatchObject({ least: 1, most: 2 });
});
