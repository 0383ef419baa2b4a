import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anEnding,
  anExhibit,
  anInterview,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { warning } from "../scenario/problem.ts";
import { assignLineIds, textsOf } from "../scenario/texts.ts";
import { pathOfWalked } from "./path-of-walked.ts";

const scenario = aScenario(
  [
    aDecision("first", [
      aChoice("a"),
      aChoice("b", { next: [{ when: "hasp is held", go: "last" }, { go: "account" }] }),
    ]),
    anInterview("account", ["room", "days"], {
      moves: [{ move: "water", kind: "pause", text: "Water.", answer: "Thanks." }],
    }),
    aSheet("plan", [anItem("place", [anOption("here"), anOption("there")])]),
    aStep("last", { lines: [{ cue: "A door." }, { cue: "A yard." }] }),
  ],
  {
    exhibits: { hasp: anExhibit("hasp") },
    endings: [anEnding("early", "hasp is held"), anEnding("late")],
    interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("pause-1")] } },
    returns: [{ return: "back", of: ["first.a"], at: "last", text: "It came back." }],
  },
);
const ids = assignLineIds(scenario, {});
const { texts } = textsOf(scenario, ids);
const made = { scenario, texts, program: aProgram(scenario), placeOf: () => undefined, translations: [], unnamed: 0 };
const steps = ["stages", 0, "scenes", 0, "steps"];
const yard = texts.find(({ text }) => text === "A yard.")!;

test.each([
  [{ step: "first" }, [...steps, 0, "step"]],
  [{ step: "first", choice: "b" }, [...steps, 0, "choices", 1, "choice"]],
  [{ step: "first", to: "last" }, [...steps, 0, "choices", 1, "next", 0, "go"]],
  [{ step: "account", choice: "days-hint" }, [...steps, 1, "interview", "topics", 1, "phrasings", 1, "ask"]],
  [{ step: "account", choice: "water" }, [...steps, 1, "interview", "moves", 0, "move"]],
  [{ step: "plan", choice: "there" }, [...steps, 2, "sheet", "items", 0, "options", 1, "option"]],
  [{ step: "last", line: yard.key }, yard.path],
  [{ step: "pause-1" }, ["interruptions", "pause", "steps", 0, "step"]],
  [{ ending: "late" }, ["endings", 1, "ending"]],
  [{ exhibit: "hasp" }, ["exhibits", "hasp"]],
  [{ interruption: "pause" }, ["interruptions", "pause"]],
  [{ return: "back", at: "last" }, ["returns", 0, "return"]],
  [{ configurations: 12 }, []],
])("what a walk names with %j stands where an author wrote it", (details, path) => {
  expect(pathOfWalked(made, warning("choice-never-open", [], details as Record<string, string>))).toEqual(path);
});
