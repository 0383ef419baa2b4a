import { expect, test } from "vitest";
import { aChoice, aDecision, aProgram, aScenario, aStep, aVignette } from "../../../tests/support/a-scenario.ts";

test("an expert's reasoning and a vignette make no attempt foreign", () => {
  const choices = [aChoice("wait"), aChoice("act")];
  const plain = aScenario([aDecision("door", choices)]);
  const told = aScenario([aDecision("door", choices, { expert: "I would wait." })], { vignette: aVignette() });
  expect(aProgram(told).hash).toBe(aProgram(plain).hash);
  expect(aProgram(told).steps[0]!.decision!.hasExpert).toBe(true);
  expect(aProgram(told).vignette!.options.map(({ id, sound }) => (sound ? `${id}!` : id))).toEqual(["a!", "b", "c"]);
});

test("marking what a scene shows makes no attempt foreign, and changing what happens does", () => {
  const plain = aScenario([aStep("only")]);
  const marked = aScenario([aStep("only")], { themes: ["injury"] });
  marked.stages[0]!.scenes[0]!.themes = ["injury"];
  const changed = aScenario([aStep("only", { effects: ["ilo.load rises by 1"] })]);
  expect(aProgram(marked).hash).toBe(aProgram(plain).hash);
  expect(aProgram(changed).hash).not.toBe(aProgram(plain).hash);
});
