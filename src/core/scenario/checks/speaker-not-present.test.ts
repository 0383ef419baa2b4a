import { expect, test } from "vitest";
import { aScenario, aStep } from "../../../../tests/support/a-scenario.ts";
import type { Scenario, ScenarioLine, ScenarioPresent, ScenarioStep } from "../schema.ts";
import { checkSpeakers } from "./speaker-not-present.ts";

const surroundings = { sets: {}, figures: {}, criteria: [], dimensions: [], sources: {} };

/** Who is told to be absent from a step with these lines. */
function absent(
  lines: ScenarioLine[],
  more: Partial<ScenarioStep> = {},
  change?: (scenario: Scenario) => void,
): unknown[] {
  const scenario = aScenario([aStep("only", { lines, ...more })]);
  scenario.people = {
    ilo: { name: "Ilo Denn", about: "A.", state: { load: 0, trust: 1 } },
    roov: { name: "Det. Sgt. Roov", about: "B." },
  };
  scenario.facts = { door: { values: ["shut", "open"], about: "The door." } };
  scenario.stages[0]!.scenes[0]!.present = { doorway: "roov" };
  change?.(scenario);
  return checkSpeakers(scenario, surroundings).map(({ details, path }) => [details["person"], path.at(-1)]);
}

const withIlo: ScenarioPresent = { doorway: "roov", bench: { person: "ilo", when: "door is open" } };

test("who is present in the scene, or in the step where it says otherwise, may speak", () => {
  expect(absent([{ roov: "Yes." }])).toEqual([]);
  expect(absent([{ ilo: "Yes." }])).toEqual([["ilo", "ilo"]]);
  expect(absent([{ ilo: "Yes." }], { present: { doorway: "ilo" } })).toEqual([]);
  expect(absent([{ roov: "Yes." }], { present: { doorway: "ilo" } })).toEqual([["roov", "roov"]]);
});

test("a line whose condition excludes that of being there is told", () => {
  const effects = ["door becomes open"];
  expect(absent([{ ilo: "Yes.", when: "door is open" }], { present: withIlo, effects })).toEqual([]);
  expect(absent([{ ilo: "Yes." }], { present: withIlo, effects })).toEqual([]);
  expect(absent([{ ilo: "Yes.", when: "door is shut" }], { present: withIlo, effects })).toEqual([["ilo", "ilo"]]);
});

test("a cue above may say whose voice it is; one below, or one that names only a title, does not", () => {
  expect(absent([{ cue: "The phone rings: Ilo." }, { ilo: "Hello." }])).toEqual([]);
  expect(absent([{ cue: "The phone rings: Mr Denn." }, { ilo: "Hello." }])).toEqual([]);
  expect(absent([{ ilo: "Hello." }, { cue: "It is Ilo." }])).toEqual([["ilo", "ilo"]]);
  expect(absent([{ cue: "A Det. Sgt. calls." }, { roov: "Hello." }], { present: {} })).toEqual([["roov", "roov"]]);
  expect(absent([{ cue: "Denning Street." }, { ilo: "Hello." }])).toEqual([["ilo", "ilo"]]);
});

test("an interruption is heard by whoever may be present where it is allowed", () => {
  const interrupting = (allowed: boolean) =>
    absent([{ cue: "A door." }], {}, (scenario) => {
      scenario.interruptions = {
        noise: {
          kind: "stop",
          title: "A noise",
          steps: [{ step: "noise-heard", lines: [{ roov: "Wait." }, { ilo: "Yes." }] }],
        },
      };
      if (allowed) scenario.stages[0]!.scenes[0]!.interruptions = ["noise"];
    });
  expect(interrupting(true)).toEqual([["ilo", "ilo"]]);
  // One that no scene allows is told as a step without a way to it.
  expect(interrupting(false)).toEqual([]);
});
