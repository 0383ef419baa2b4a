import { expect, test } from "vitest";
import { aChoice, aDecision, aScenario, aStep } from "../../../../tests/support/a-scenario.ts";
import { momentsAfter } from "./decisions-between.ts";

const door = aDecision("door", [aChoice("knock"), aChoice("leave", { next: "street" })]);

test("moments are counted on the shortest way, the last one too, and steps of mere lines are none", () => {
  const scenario = aScenario([door, aStep("hall"), aDecision("room", [aChoice("a"), aChoice("b")]), aStep("street")]);
  const after = momentsAfter(scenario)("door");
  expect(Object.fromEntries(after)).toEqual({ hall: 0, room: 1, street: 0 });
});

test("what no way leads to is absent, and a circle ends", () => {
  const scenario = aScenario([
    aStep("start"),
    aDecision("again", [aChoice("a", { next: "again" }), aChoice("b", { next: "ending" })]),
    aStep("never"),
  ]);
  expect(Object.fromEntries(momentsAfter(scenario)("start"))).toEqual({ again: 1 });
});

test("an interruption leads back into the scenes that allow it", () => {
  const scenario = aScenario([aStep("here"), aDecision("there", [aChoice("a"), aChoice("b")])], {
    interruptions: {
      pause: {
        kind: "break",
        title: "A pause",
        steps: [aDecision("rest", [aChoice("a"), aChoice("b")], { next: "return" })],
      },
    },
  });
  expect(momentsAfter(scenario)("rest").get("there")).toBe(1);
});
