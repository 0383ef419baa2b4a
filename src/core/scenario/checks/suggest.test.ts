import { expect, test } from "vitest";
import { setNames } from "../set-places.ts";
import { SHEET_KINDS, THEMES } from "../vocabulary.ts";
import { nearest } from "./suggest.ts";

const CRITERIA = ["ti-open-questions", "ti-readiness-and-place", "vc-early-identification", "np-no-detention"];

test.each([
  ["plan", SHEET_KINDS, "planning"],
  ["labour", THEMES, "labour-exploitation"],
  ["ti-place", CRITERIA, "ti-readiness-and-place"],
  ["ti_readiness_and_place", CRITERIA, "ti-readiness-and-place"],
  ["harbour", setNames, "harbour-office"],
  ["the-courtroom-in-town", setNames, "courtroom"],
  ["courtroom-large", setNames, "courtroom"],
  ["vc-early-identifcation", CRITERIA, "vc-early-identification"],
  ["warehose", setNames, "warehouse"],
  ["oru", ["orrin", "our"], "our"],
])("“%s” was meant for one of %j: “%s”", (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test("a word that is near to nothing is not guessed at", () => {
  expect(nearest("quay", setNames)).toBe("");
  expect(nearest("a", THEMES)).toBe("");
  expect(nearest("", THEMES)).toBe("");
});
