import { expect, test } from "vitest";
import { aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";

test("marking what a scene shows makes no attempt foreign, and changing what happens does", () => {
  const plain = aScenario([aStep("only")]);
  const marked = aScenario([aStep("only")], { themes: ["injury"] });
  marked.stages[0]!.scenes[0]!.themes = ["injury"];
  const changed = aScenario([aStep("only", { effects: ["ilo.load rises by 1"] })]);
  expect(aProgram(marked).hash).toBe(aProgram(plain).hash);
  expect(aProgram(changed).hash).not.toBe(aProgram(plain).hash);
});
