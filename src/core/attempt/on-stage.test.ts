import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { anItem, anOption, aProgram, aScenario, aSheet, aStep } from "../../../tests/support/a-scenario.ts";
import { seated } from "../program/seated.ts";
import type { Scenario, ScenarioStep } from "../scenario/schema.ts";
import type { Measure } from "../scenario/vocabulary.ts";
import { type OnStage, onStage } from "./on-stage.ts";
import { replay } from "./replay.ts";

/** What is on the stage after some acts in a case of one scene. */
function stageAfter(done: string[], steps: ScenarioStep[], scene: object = {}, more: Partial<Scenario> = {}): OnStage {
  const scenario = aScenario(steps, {
    people: {
      ilo: { name: "Ilo", about: "A person.", state: { load: 0, trust: 2 } },
      nessa: { name: "Nessa", about: "A witness." },
      roov: { name: "Roov", about: "An officer." },
    },
    facts: { sworn: { values: ["no", "yes"], about: "Whether the oath is taken." } },
    ...more,
  });
  Object.assign(scenario.stages[0]!.scenes[0]!, { set: "courtroom", present: { witness: "nessa" }, ...scene });
  const program = aProgram(scenario);
  const past = replay(program, aLog(program, done));
  if (!past.ok) throw new Error(past.reason);
  return onStage(seated(program, { roles: ["investigator"] }), past.now);
}

/** Rules on one measure for a person, then hears Nessa, and then Ilo. */
function ruling(person: string, measure: Measure, set: string, option: string): (readonly string[])[] {
  const name = `${person}.${measure}`;
  const items = [
    anItem("it", [
      anOption("ask", { asks_for: name }),
      anOption("grant", { grants: name }),
      anOption("refuse", { refuses: name }),
    ]),
  ];
  const steps = [aSheet("ruling", items), aStep("nessa-speaks"), aStep("ilo-speaks", { present: { witness: "ilo" } })];
  const done = ["continue", `it.${option}`, "close", "continue"];
  return [done.slice(0, 3), done].map((acts) => stageAfter(acts, steps, { set }).switches);
}

test.each<[Measure, string]>([
  ["screen", "screen"],
  ["live-link", "video-link"],
  ["closed-session", "gallery-closed"],
  ["robes-off", "robes-off"],
])("once granted, %s changes the courtroom while that person is present, and only then", (measure, name) => {
  expect(ruling("nessa", measure, "courtroom", "grant")).toEqual([[name], []]);
  expect(ruling("ilo", measure, "courtroom", "grant")).toEqual([[], [name]]);
});

test("a measure asked for or refused changes nothing, nor does one that cannot be seen, nor any outside a courtroom", () => {
  expect(ruling("nessa", "screen", "courtroom", "ask")).toEqual([[], []]);
  expect(ruling("nessa", "screen", "courtroom", "refuse")).toEqual([[], []]);
  expect(ruling("nessa", "pseudonym", "courtroom", "grant")).toEqual([[], []]);
  expect(ruling("nessa", "screen", "meeting-room", "grant")).toEqual([[], []]);
});

test("a measure may be granted and taken back: the stage follows how it stands now", () => {
  const grant = aSheet("first", [anItem("it", [anOption("grant", { grants: "nessa.screen" }), anOption("leave")])]);
  const refuse = aSheet("second", [anItem("on", [anOption("refuse", { refuses: "nessa.screen" }), anOption("keep")])]);
  const after = (option: string): readonly string[] =>
    stageAfter(["continue", "it.grant", "close", "continue", `on.${option}`, "close"], [grant, refuse, aStep("after")])
      .switches;
  expect(after("keep")).toEqual(["screen"]);
  expect(after("refuse")).toEqual([]);
});

test("somebody under a condition, and a switch under one, are there only while it holds", () => {
  const steps = [aStep("oath", { effects: ["sworn becomes yes"] }), aStep("hearing")];
  const when = "sworn is yes";
  const scene = {
    present: { bench: "roov", witness: { person: "nessa", when } },
    switches: ["screen", { switch: "video-link", when }],
  };
  expect(stageAfter([], steps, scene)).toEqual({ present: [{ place: "bench", person: "roov" }], switches: ["screen"] });
  expect(stageAfter(["continue"], steps, scene)).toEqual({
    present: [
      { place: "bench", person: "roov" },
      { place: "witness", person: "nessa" },
    ],
    switches: ["screen", "video-link"],
  });
});

test("a measure for somebody whose condition does not hold changes nothing", () => {
  const sheet = aSheet("ruling", [anItem("it", [anOption("grant", { grants: "nessa.screen" }), anOption("leave")])]);
  const steps = [sheet, aStep("oath", { effects: ["sworn becomes yes"] }), aStep("hearing")];
  const scene = { present: { witness: { person: "nessa", when: "sworn is yes" } } };
  const done = ["continue", "it.grant", "close", "continue"];
  expect(stageAfter(done.slice(0, 3), steps, scene).switches).toEqual([]);
  expect(stageAfter(done, steps, scene).switches).toEqual(["screen"]);
});

test("an interruption stands on the stage of the step that it left, unless its own says otherwise", () => {
  const steps = [aStep("hearing", { present: { dock: "ilo" }, switches: ["screen"] })];
  const tea = (more: Partial<ScenarioStep>): OnStage =>
    stageAfter(
      ["tea"],
      steps,
      { interruptions: ["tea"] },
      {
        interruptions: { tea: { kind: "break", title: "Tea", steps: [aStep("tea-1", more)] } },
      },
    );
  expect(tea({})).toEqual({ present: [{ place: "dock", person: "ilo" }], switches: ["screen"] });
  expect(tea({ present: { bench: "roov" }, switches: [] })).toEqual({
    present: [{ place: "bench", person: "roov" }],
    switches: [],
  });
});
