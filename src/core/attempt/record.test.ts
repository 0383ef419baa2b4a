import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario } from "../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "./log.ts";
import { recordOf, recordsIn } from "./record.ts";
import { replay } from "./replay.ts";

const program = aProgram(
  aScenario(
    [
      {
        step: "account",
        interview: {
          with: "ilo",
          ask: "What do you ask?",
          scores: "care",
          shut_down: "Yes.",
          record: "the-record",
          topics: [
            {
              topic: "room",
              name: "Room",
              phrasings: [
                { ask: "room-open", type: "open-invitation", text: "Tell me.", answer: "It is small." },
                { ask: "room-hint", type: "suggestive", text: "It was locked?", answer: "No." },
              ],
            },
          ],
          moves: [{ move: "water", kind: "pause", text: "Water?", answer: "He drinks." }],
          close: "Close.",
        },
      },
      aDecision("last", [aChoice("a"), aChoice("b")]),
    ],
    {
      people: { ilo: { name: "Ilo", about: "A person.", state: { load: 7, trust: 0 } } },
      exhibits: {
        "the-record": {
          name: "Record",
          about: "Of the interview.",
          source: "official",
          supports: ["act"],
          weakness: "None.",
          lawful_route: "Sign it.",
        },
      },
    },
  ),
);

function record(done: readonly string[], more: Partial<AttemptLog> = {}) {
  const log = aLog(program, done, more);
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  return recordOf(program, past, "account");
}

test("a case says which exhibit is the record of which interview", () => {
  expect(recordsIn(program)).toEqual([{ exhibit: "the-record", step: "account" }]);
});

test("nothing asked, nothing recorded", () => {
  expect(record([])).toEqual([]);
});

test("questions and moves stand in the order asked, and an answer given after shutting down is marked", () => {
  const entries = record(["room-hint", "water", "close"]);
  expect(
    entries.map(({ kind, askedKey, answeredKey, unreliable }) => [kind, askedKey, answeredKey, unreliable]),
  ).toEqual([
    ["question", "interview.account.room-hint.text", "interview.account.shut-down", true],
    ["move", "interview.account.water.text", "interview.account.water.answer", false],
  ]);
});

test("the words that were on the screen are kept", () => {
  const log = aLog(program, ["room-open"]);
  const events = log.events.map((event) =>
    event.type === "question.asked" ? { ...event, words: { asked: "Tell me.", answered: "Yes." } } : event,
  );
  const past = replay(program, { ...log, events });
  if (!past.ok) throw new Error(past.reason);
  expect(recordOf(program, past, "account")[0]).toMatchObject({ asked: "Tell me.", answered: "Yes.", by: "ilo" });
});

test("what a colleague asked is read from the script", () => {
  const entries = record(["told"], { roles: ["judge"] });
  expect(entries.map(({ askedKey }) => askedKey)).toEqual(["interview.account.room-open.text"]);
});
