import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  anInterview,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import type { ScenarioStep } from "../scenario/schema.ts";
import { debrief } from "./debrief.ts";

const court: ScenarioStep = {
  step: "court",
  role: "judge",
  examination: {
    kind: "cross",
    by: "defence",
    witness: "roov",
    voices: { defence: "quell" },
    ask: "What do you put?",
    scores: { defence: "fair-questions" },
    close: "No further questions.",
    topics: [
      {
        topic: "lock",
        name: "Lock",
        phrasings: [{ ask: "who", type: "wh-specific", text: "Who?", answer: "The crew." }],
      },
    ],
  },
};

const marked = { role: "investigator" as const };
const program = aProgram(
  aScenario(
    [
      aDecision(
        "night",
        [aChoice("shelter", { marks: { care: 2 } }), aChoice("cell", { marks: { care: -2 } })],
        marked,
      ),
      anInterview("account", ["room"]),
      aSheet("plan", [anItem("place", [anOption("here"), anOption("there")])]),
      court,
      aDecision("visit", [aChoice("free", { marks: { care: 2 } }), aChoice("bind", { marks: { care: -2 } })], {
        role: "support",
      }),
    ],
    {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load: 0, trust: 2 } },
        roov: { name: "Roov", about: "An officer." },
        quell: { name: "Quell", about: "For the defence." },
      },
      roles: { investigator: { person: "roov", does: { night: "cell" } } },
    },
  ),
);

test("what colleagues did is told in its order, a decision by its choice and all else by its question, and is not scored", () => {
  const log = aLog(program, ["told", "told", "told", "told", "bind"], { roles: ["support"] });
  const { told, reviews, profile } = debrief(program, log, aRubric);
  expect(told.slice(0, 3)).toEqual([
    {
      role: "investigator",
      person: "roov",
      stage: "contact",
      actKey: "choice.night.cell.text",
      askKey: "step.night.ask",
      index: 1,
      note: null,
    },
    {
      role: "investigator",
      person: "roov",
      stage: "contact",
      actKey: null,
      askKey: "step.account.ask",
      index: 2,
      note: null,
    },
    {
      role: "investigator",
      person: "roov",
      stage: "contact",
      actKey: null,
      askKey: "step.plan.ask",
      index: 3,
      note: null,
    },
  ]);
  expect(reviews.map(({ step }) => step)).toEqual(["visit"]);
  expect(profile.failures).toEqual([]);
});

test("an examination is told as done by the role that asks, in its own voice", () => {
  const log = aLog(program, ["told", "told", "told", "told", "free"], { roles: ["support"] });
  expect(debrief(program, log, aRubric).told[3]).toMatchObject({
    role: "defence",
    person: "quell",
    askKey: "step.court.ask",
  });
});

test("in a room what was really said, where none of the choices was chosen, stands with what the table did", () => {
  const roles = ["investigator", "judge", "support"] as const;
  const room = { groups: [{ name: "All", roles }], speakFirst: false };
  const done = [
    "table.followed cell",
    "room-open",
    "close",
    "continue",
    "place.here",
    "close",
    "continue",
    "stand",
    "continue",
    "close",
    "free",
  ];
  const log = aLog(program, done, { roles, room });
  const events = log.events.map((event) =>
    event.type === "table.followed" ? { ...event, note: "We asked the guardian." } : event,
  );
  const { told, reviews, notMet } = debrief(program, { ...log, events }, aRubric);
  expect(told).toMatchObject([
    { role: "investigator", actKey: "choice.night.cell.text", note: "We asked the guardian." },
  ]);
  expect(reviews.map(({ step }) => step)).not.toContain("night");
  expect(notMet).toBeGreaterThan(0);
});

test("a colleague's part is not among the decisions that an attempt did not meet", () => {
  const log = aLog(program, ["told", "told", "told", "told", "free"], { roles: ["support"] });
  expect(debrief(program, log, aRubric).notMet).toBe(0);
});
