import { expect, test } from "vitest";
import { aChoice, aDecision, anInterview, aScenario } from "../../../tests/support/a-scenario.ts";
import { lawTexts } from "./law-texts.ts";

test("a text that depends on the law is named as an author writes it: step and choice", () => {
  const scenario = aScenario([
    aDecision("charge", [aChoice("wait"), aChoice("file-it", { text: "File the charge.", law: ["np_model"] })]),
    anInterview("account", ["room"]),
  ]);
  expect(lawTexts(scenario).map(({ name, fields, text }) => [name, fields, text])).toEqual([
    ["charge.file-it", ["np_model"], "File the charge."],
  ]);
});
