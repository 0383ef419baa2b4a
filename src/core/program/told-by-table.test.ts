import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  anInterview,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "../attempt/log.ts";
import { recordOf } from "../attempt/record.ts";
import { type Past, replay } from "../attempt/replay.ts";
import { viewFor } from "../attempt/view-for.ts";
import type { Scenario, ScenarioStep } from "../scenario/schema.ts";
import type { Program } from "./program.ts";

const TOLD: Partial<AttemptLog> = { roles: ["support"] };
const ROOM: Partial<AttemptLog> = { roles: ["investigator"], room: { groups: [], speakFirst: false } };

function aCase(step: ScenarioStep, more: Partial<Scenario> = {}): Program {
  return aProgram(
    aScenario([step, aStep("after")], {
      facts: { room: { values: ["open", "family", "cell"], about: "Where." } },
      ...more,
    }),
  );
}

function pastOf(program: Program, done: string[], more: Partial<AttemptLog>): Past {
  const past = replay(program, aLog(program, done, more));
  if (!past.ok) throw new Error(past.reason);
  return past;
}

/** Where he sleeps after some acts. */
function roomAfter(program: Program, done = ["told"], more = TOLD): string {
  const fact = program.facts.findIndex(({ name }) => name === "room");
  return program.facts[fact]!.values[pastOf(program, done, more).now.facts[fact]!]!;
}

const twice = aCase(
  aSheet("plan", [
    anItem("place", [
      anOption("family-room", { sound: "room is open", effects: ["room becomes family"] }),
      anOption("cell", { effects: ["room becomes cell"] }),
    ]),
  ]),
);

test("a colleague settles an item once, also where the option taken changes what made it sound", () => {
  expect(roomAfter(twice)).toBe("family");
  expect(roomAfter(twice, ["continue", "told"], ROOM)).toBe("family");
});

test("a colleague takes no option that is not open, although the table names it", () => {
  const options = [
    anOption("family-room", { effects: ["room becomes family"] }),
    anOption("cell", { when: "room is cell", sound: false, effects: ["room becomes cell"] }),
  ];
  const roles = { investigator: { person: "roov", does: { plan: { place: "cell" } } } };
  expect(roomAfter(aCase(aSheet("plan", [anItem("place", options)]), { roles }))).toBe("family");
});

test("what a colleague settled is told as the items before have left things", () => {
  const items = [
    anItem("place", [anOption("family-room", { effects: ["room becomes family"] }), anOption("other")]),
    anItem("toys", [anOption("put-out"), anOption("clear")], { when: "room is family" }),
  ];
  const program = aCase(aSheet("plan", items));
  const { moment } = viewFor(program, aLog(program, [], TOLD));
  expect(moment.kind === "told" && moment.settled.map(({ optionKey }) => optionKey)).toEqual([
    "sheet.plan.place.family-room.text",
    "sheet.plan.toys.put-out.text",
  ]);
});

test("a question that an earlier one opened is asked, and so it is told and recorded", () => {
  const account = anInterview("account", ["night", "days"]);
  const [night, days] = account.interview!.topics;
  Object.assign(night!, { sound: ["room becomes family"] });
  Object.assign(days!, { when: "room is family", sound: ["room becomes cell"] });
  const program = aCase(account);
  expect(roomAfter(program)).toBe("cell");
  const asked = ["interview.account.night-open.text", "interview.account.days-open.text"];
  const { moment } = viewFor(program, aLog(program, [], TOLD));
  expect(moment.kind === "told" && moment.asked.map(({ key }) => key)).toEqual(asked);
  const recorded = recordOf(program, pastOf(program, ["told"], TOLD), "account");
  expect(recorded.map(({ askedKey }) => askedKey)).toEqual(asked);
});

test("a question that is stopped in a told examination is not answered after all by what its stopping changes", () => {
  const program = aCase({
    step: "court",
    examination: {
      kind: "chief",
      by: "defence",
      witness: "roov",
      ask: "What do you ask?",
      scores: { defence: "fair-questions" },
      close: "No further questions.",
      topics: [
        {
          topic: "lock",
          name: "Lock",
          spoiled: ["room becomes family"],
          phrasings: [
            {
              ask: "who",
              type: "wh-specific",
              text: "Who shut it?",
              answer: "He did.",
              foundation: "room is family",
              gives: ["room becomes cell"],
            },
          ],
        },
      ],
    },
  });
  expect(roomAfter(program)).toBe("family");
});
