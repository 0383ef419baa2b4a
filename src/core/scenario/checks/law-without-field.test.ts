import { expect, test } from "vitest";
import { aChoice, aDecision, aScenario, aStep } from "../../../../tests/support/a-scenario.ts";
import type { Scenario } from "../schema.ts";
import { checkLawFields } from "./law-without-field.ts";

const surroundings = { sets: {}, figures: {}, criteria: [], dimensions: [], sources: {} };

function told(scenario: Scenario): string[] {
  return checkLawFields(scenario, surroundings).map(
    ({ name, details, path }) => `${name} ${Object.values(details).join()} ${path.at(-1)}`,
  );
}

/** What is told of a line in a language. */
function ofLine(text: string, language = "en"): string[] {
  return told(aScenario([aStep("only", { lines: [{ ilo: text }] })], { language }));
}

test.each([
  "Under section 45 she has a defence.",
  "That is an offence under the Modern Slavery Act.",
  "The Penal Code says otherwise.",
  "The limitation period ends today.",
  "He is under the age of criminal responsibility.",
  "The court may vacate the conviction.",
])("“%s” names a rule of one State", (text) => {
  expect(ofLine(text)).toHaveLength(1);
});

test.each([
  "Act by act, please.",
  "We have to act in time.",
  "The dress code is relaxed.",
  "He sits in the back section.",
  "An article about the ship.",
  "Vacate the room, please.",
])("“%s” names no rule", (text) => {
  expect(ofLine(text)).toEqual([]);
});

test("rules are known by the words of the case’s language", () => {
  expect(ofLine("C’est l’article 225 du code pénal.", "fr")).toHaveLength(1);
  expect(ofLine("تنص المادة 12 على ذلك.", "ar")).toHaveLength(1);
  expect(ofLine("See section 45.", "fr")).toEqual([]);
});

test("a text that names its field, or whose choices do, is not told", () => {
  const known = (law?: "np_model"[]) =>
    told(
      aScenario([
        aDecision("door", [aChoice("a", { ...(law && { law }) }), aChoice("b")], { known: ["Section 45 applies."] }),
      ]),
    );
  expect(known()).toEqual(["law-without-field Section 45 0"]);
  expect(known(["np_model"])).toEqual([]);
  const varies = (law?: "np_model"[]) =>
    told(
      aScenario([
        aDecision("door", [aChoice("a", { law_varies: "Some ask first.", ...(law && { law }) }), aChoice("b")]),
      ]),
    );
  expect(varies()).toEqual(["law-varies-without-field a law_varies"]);
  expect(varies(["np_model"])).toEqual([]);
});

test("a note on a field that nothing names is told", () => {
  const noted = (law?: "np_model"[]) => {
    const scenario = aScenario([aDecision("door", [aChoice("a", { ...(law && { law }) }), aChoice("b")])]);
    scenario.law_profile.notes = { np_model: "What follows." };
    return told(scenario);
  };
  expect(noted()).toEqual(["law-field-unused np_model np_model"]);
  expect(noted(["np_model"])).toEqual([]);
});
