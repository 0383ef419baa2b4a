import { expect, test } from "vitest";
import { aLiveCase, aMadeCase } from "../../tests/support/a-live-case.ts";
import { aChoice, aDecision, aScenario, aStep } from "../../tests/support/a-scenario.ts";
import { hole, liveCaseOf } from "./live-case.ts";

const scenario = aScenario([
  aStep("arrival", { lines: [{ cue: "A door." }] }),
  aDecision("door", [aChoice("knock"), aChoice("wait")]),
]);

test("a text that nobody has translated stands as a marked hole, never as if it were translated", () => {
  const { words, card } = aLiveCase(scenario, { fr: { "A door.": "Une porte." } });
  const french = Object.values(words["fr"]!["contact"]!);
  expect(french).toContain("Une porte.");
  expect(french).toContain(hole("Do knock."));
  expect(french).not.toContain("Do knock.");
  expect(Object.values(words["en"]!["contact"]!)).toContain("Do knock.");
  // Every language can be looked at, whole or not.
  expect(card.languages).toEqual([
    { lang: "en", coverage: 1, review: "source" },
    { lang: "fr", coverage: 1, review: "unreviewed" },
  ]);
});

test("each step stands in the outline with its kind, its scene and its lines of the file", () => {
  const { outline } = aLiveCase(scenario);
  expect(outline.map(({ id, kind, line, lastLine }) => [id, kind, line, lastLine])).toEqual([
    ["arrival", "lines", 10, 19],
    ["door", "decision", 20, null],
  ]);
  expect(outline[0]).toMatchObject({ stage: "Contact", scene: "A scene", interruption: null });
});

test("the last step ends before the part of the file that follows", () => {
  const made = aMadeCase(scenario);
  const placeOf: typeof made.placeOf = (path) => (path[0] === "endings" ? { line: 31, column: 3 } : made.placeOf(path));
  expect(liveCaseOf({ ...made, placeOf }).outline.at(-1)).toMatchObject({ id: "door", line: 20, lastLine: 30 });
});
