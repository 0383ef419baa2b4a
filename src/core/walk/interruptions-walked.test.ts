import { expect, test } from "vitest";
import { aChoice, aDecision, aProgram, aRubric, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { walk } from "./walk.ts";

test("the walk says of each interruption whether some path comes to it", () => {
  const scenario = aScenario(
    [aDecision("door", [aChoice("knock", { effects: ["signal becomes given"] }), aChoice("wait")]), aStep("yard")],
    {
      facts: { signal: { values: ["none", "given", "repeated"], about: "The card" } },
      interruptions: {
        card: { kind: "stop", title: "The card", when: "signal is given", once: true, steps: [aStep("raised")] },
        again: { kind: "stop", title: "Again", when: "signal is repeated", once: true, steps: [aStep("raised-again")] },
      },
    },
  );
  scenario.stages[0]!.scenes[0]!.interruptions = ["card", "again"];
  expect(walk(aProgram(scenario), aRubric).interruptions).toEqual([
    { interruption: "card", reached: true },
    { interruption: "again", reached: false },
  ]);
});
