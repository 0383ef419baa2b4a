import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { anInterview, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { seated } from "../program/seated.ts";
import type { ScenarioInterview } from "../scenario/schema.ts";
import { opportunitiesOf } from "./opportunity.ts";
import { replay } from "./replay.ts";

const move = (id: string, effects: string[] = []): NonNullable<ScenarioInterview["moves"]>[number] => ({
  move: id,
  kind: "explain",
  text: `${id}.`,
  answer: "Nods.",
  effects,
});

const program = aProgram(
  aScenario(
    [
      anInterview("account", ["room", "days"], {
        moves: [move("who-we-are"), move("introduce"), move("sum-up"), move("stop-and-caution"), move("water")],
        duties: [
          { duty: "engage", moves: ["who-we-are", "introduce"], before: "questions" },
          { duty: "closure", moves: ["sum-up"] },
          { duty: "change-status", moves: ["stop-and-caution"], when: "signal is given" },
        ],
        topics: anInterview("x", ["room", "days"]).interview!.topics.map((topic) => ({
          ...topic,
          ...(topic.topic === "days" && { sound: ["signal becomes given"] }),
        })),
      }),
      aStep("after"),
    ],
    { facts: { signal: { values: ["none", "given"], about: "Whether he incriminated himself." } } },
  ),
);

/** What an interview of these questions and moves comes to: topics asked, all that could be sound, and what was. */
function closed(...done: string[]): { count: number; asked: number; sound: number } {
  const past = replay(program, aLog(program, [...done, "close"]));
  if (!past.ok) throw new Error(past.reason);
  const { before, event } = past.moments.at(-1)!;
  const [segment] = opportunitiesOf(seated(program, { roles: ["investigator"] }), before, event);
  if (segment?.kind !== "segment") throw new Error("no segment");
  return { count: segment.count, asked: segment.asked, sound: segment.sound };
}

test("duties count beside the topics asked, met or missed, and add no topic", () => {
  expect(closed("who-we-are", "room-open", "sum-up")).toEqual({ count: 1, asked: 3, sound: 3 });
  expect(closed("who-we-are", "room-open")).toEqual({ count: 1, asked: 3, sound: 2 });
  expect(closed()).toEqual({ count: 0, asked: 2, sound: 0 });
});

test("what belongs before the questions is spoiled by a question that comes first, and cannot be mended", () => {
  expect(closed("room-open", "who-we-are", "sum-up")).toEqual({ count: 1, asked: 3, sound: 2 });
  expect(closed("water", "who-we-are", "room-open", "sum-up")).toEqual({ count: 1, asked: 3, sound: 3 });
});

test("any of a duty's moves meets it, once", () => {
  expect(closed("introduce", "who-we-are", "room-open", "sum-up", "sum-up")).toEqual({ count: 1, asked: 3, sound: 3 });
});

test("what belongs to the end may be done at any time", () => {
  expect(closed("who-we-are", "sum-up", "room-open")).toEqual({ count: 1, asked: 3, sound: 3 });
});

test("a duty under a condition is due only if that holds when the interview closes", () => {
  expect(closed("who-we-are", "days-open", "sum-up")).toEqual({ count: 1, asked: 4, sound: 3 });
  expect(closed("who-we-are", "days-open", "stop-and-caution", "sum-up")).toEqual({ count: 1, asked: 4, sound: 4 });
  expect(closed("who-we-are", "room-open", "sum-up")).toEqual({ count: 1, asked: 3, sound: 3 });
});

test("a duty that was met although it was not due counts as met", () => {
  expect(closed("who-we-are", "stop-and-caution", "room-open", "sum-up")).toEqual({ count: 1, asked: 4, sound: 4 });
});
