import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aRubric, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { compile } from "../program/compile.ts";
import { assignLineIds, textsOf } from "../scenario/texts.ts";
import { sourceMark } from "../scenario/translation.ts";
import { coverageByPath } from "./coverage-by-path.ts";

const scenario = aScenario(
  [
    aDecision("door", [
      aChoice("knock", { effects: ["way becomes front"], next: "hall" }),
      aChoice("climb", { effects: ["way becomes back"], next: "roof" }),
    ]),
    aStep("hall", { next: "ending" }),
    aStep("roof", { next: "ending" }),
  ],
  {
    facts: { way: { values: ["none", "front", "back"], about: "The way in." } },
    reflection: ["What did you see?"],
    endings: [anEnding("inside", "way is front"), anEnding("above")],
  },
);
const lineIds = assignLineIds(scenario, {});
const { texts } = textsOf(scenario, lineIds);
const made = {
  scenario,
  program: compile(scenario, lineIds),
  texts,
  translations: [],
  unnamed: 0,
  placeOf: () => ({ line: 1, column: 1 }),
};

/** Coverage of a French translation that lacks some texts. */
function lacking(...gone: ((text: (typeof texts)[number]) => boolean)[]) {
  const kept = texts.filter((text) => !gone.some((isGone) => isGone(text)));
  const entries = kept.map(({ key, text }) => [key, { of: sourceMark(text), text }] as const);
  return coverageByPath(made, { language: "fr", review: "unreviewed", texts: Object.fromEntries(entries) }, aRubric);
}

test("a whole translation plays to every ending", () => {
  expect(lacking()).toEqual({
    language: "fr",
    texts: texts.length,
    of: texts.length,
    whole: ["inside", "above"],
    firstStep: null,
  });
});

test("a line that is missing closes the endings behind it, and those alone", () => {
  expect(lacking(({ text }) => text === "At roof.")).toMatchObject({
    texts: texts.length - 1,
    whole: ["inside"],
    firstStep: "roof",
  });
  expect(lacking(({ text }) => text === "At door.")).toMatchObject({ whole: [], firstStep: "door" });
});

test("words of a choice, also its feedback, are met where it is offered", () => {
  expect(lacking(({ key }) => key === "choice.door.climb.why")).toMatchObject({ whole: [], firstStep: "door" });
});

test("an ending without its own words is not whole", () => {
  expect(lacking(({ key }) => key === "ending.inside.text")).toMatchObject({ whole: ["above"], firstStep: null });
});

test("a name is met everywhere, the title of a scene in all its steps", () => {
  expect(lacking(({ key }) => key === "person.ilo.name")).toMatchObject({ whole: [], firstStep: null });
  expect(lacking(({ key }) => key === "scene.a-scene.title")).toMatchObject({ whole: [], firstStep: "door" });
});

test("a reflection question belongs to the debrief, and closes no ending", () => {
  expect(lacking(({ path }) => path[0] === "reflection")).toMatchObject({
    texts: texts.length - 1,
    whole: ["inside", "above"],
  });
});
