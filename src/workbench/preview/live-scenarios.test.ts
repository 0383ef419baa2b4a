import { expect, test } from "vitest";
import { aLiveCase } from "../../../tests/support/a-live-case.ts";
import { aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { loadProgram, loadWords, scenarios, takeCase } from "./live-scenarios.ts";

const caseSaying = (text: string, id = "a-case") =>
  aLiveCase(aScenario([aStep("arrival", { lines: [{ cue: text }] })], { id, title: `Title of ${text}` }));

test("words that the play screen already holds change in place", async () => {
  takeCase(caseSaying("A door."));
  const card = scenarios[0];
  const words = await loadWords("a-case", "en", "contact");
  expect(Object.values(words)).toContain("A door.");
  takeCase(caseSaying("A gate."));
  expect(Object.values(words)).toContain("A gate.");
  expect(Object.values(words)).not.toContain("A door.");
  expect(scenarios).toEqual([card]);
  expect(scenarios[0]).toBe(card);
});

test("a case that is not the one being written, and a language that it has not, are refused as in the app", async () => {
  takeCase(caseSaying("A door."));
  await expect(loadProgram("other")).rejects.toThrow("no case other");
  await expect(loadWords("a-case", "fr", "card")).rejects.toThrow("no words of a-case in fr");
  takeCase(caseSaying("A door.", "other"));
  expect(scenarios.map(({ id }) => id)).toEqual(["other"]);
  expect((await loadProgram("other")).id).toBe("other");
});
