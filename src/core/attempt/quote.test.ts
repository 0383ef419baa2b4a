import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { anInterview, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import type { Scenario } from "../scenario/schema.ts";
import type { AttemptLog, Words } from "./log.ts";
import { quoteOf, type QuoteView, recordOf } from "./record.ts";
import { replay } from "./replay.ts";
import { viewFor } from "./view-for.ts";

/** An interview on the room and the days, and a step that reads the room from its record. */
function aCase(load = 0, more: Partial<Scenario> = {}) {
  return aProgram(
    aScenario(
      [
        anInterview("account", ["room", "days"]),
        aStep("trial", { lines: [{ roov: "I read from the record." }, { quote: "account.room" }] }),
      ],
      {
        people: {
          ilo: { name: "Ilo", about: "A person.", state: { load, trust: 2 } },
          roov: { name: "Roov", about: "An officer." },
        },
        ...more,
      },
    ),
  );
}
const program = aCase();

/** The log of some acts; each question has the words that were on the screen when it was asked. */
function logOf(done: readonly string[], words: Readonly<Record<string, Words>> = {}, more: Partial<AttemptLog> = {}) {
  const log = aLog(program, done, more);
  const events = log.events.map((event) =>
    event.type === "question.asked" && words[event.id] ? { ...event, words: words[event.id]! } : event,
  );
  return { ...log, events };
}

function quoted(of: typeof program, log: AttemptLog, topic = "room"): QuoteView | null {
  const past = replay(of, log);
  if (!past.ok) throw new Error(past.reason);
  return quoteOf(of, past, { step: "account", topic });
}

test("the record is quoted word for word from the log, not from the case", () => {
  const words = { "room-open": { asked: "Tell me of teh room.", answered: "A small one. Locked." } };
  expect(quoted(program, logOf(["room-open", "close"], words))).toEqual({
    step: "account",
    topic: "room",
    by: "ilo",
    askedKey: "interview.account.room-open.text",
    answeredKey: "interview.account.room-open.answer",
    asked: "Tell me of teh room.",
    answered: "A small one. Locked.",
    unreliable: false,
  });
});

test("of all that stood on the screen only the last line is quoted: what was asked, and what was answered", () => {
  const words = {
    "room-open": { asked: "The slip is shown.\nTell me.", answered: "He waits.\nObjection.\nIt is small." },
  };
  const log = logOf(["room-open", "close"], words);
  expect(quoted(program, log)).toMatchObject({ asked: "Tell me.", answered: "It is small." });
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  expect(recordOf(program, past, "account")[0]).toMatchObject({ asked: "Tell me.", answered: "It is small." });
});

test("the last question on the topic is quoted, not the last of the interview, nor the first", () => {
  const done = ["room-hint", "room-open", "days-open", "close"];
  expect(quoted(program, logOf(done))?.askedKey).toBe("interview.account.room-open.text");
  expect(quoted(program, logOf(done), "days")?.askedKey).toBe("interview.account.days-open.text");
});

test("a topic that nobody asked about has nothing to quote, and its line is left out", () => {
  const log = logOf(["days-open", "close"]);
  expect(quoted(program, log)).toBeNull();
  expect(viewFor(program, log).lines.map(({ by }) => by)).toEqual(["roov"]);
  expect(viewFor(program, logOf(["room-open", "close"])).lines).toMatchObject([
    { by: "roov" },
    { by: null, key: "", quote: { askedKey: "interview.account.room-open.text" } },
  ]);
});

test("a topic, or an interview, that the case does not know has nothing to quote", () => {
  const past = replay(program, logOf(["room-open", "close"]));
  if (!past.ok) throw new Error(past.reason);
  expect(quoteOf(program, past, { step: "account", topic: "nothing" })).toBeNull();
  expect(quoteOf(program, past, { step: "trial", topic: "room" })).toBeNull();
});

test("from a colleague's interview the case's own words are quoted, since nobody saw any", () => {
  const quote = quoted(program, logOf(["told"], {}, { roles: ["judge"] }));
  expect(quote).toMatchObject({
    by: "ilo",
    askedKey: "interview.account.room-open.text",
    answeredKey: "interview.account.room-open.answer",
    unreliable: false,
  });
  expect(quote).not.toHaveProperty("asked");
  expect(quote).not.toHaveProperty("answered");
});

test("of several questions of a colleague on one topic the last is quoted, and of a topic they left out nothing", () => {
  const does = { account: ["room-hint", "room-open"] };
  const table = aCase(0, { roles: { investigator: { person: "roov", does } } });
  const log = aLog(table, ["told"], { roles: ["judge"] });
  expect(quoted(table, log)?.askedKey).toBe("interview.account.room-open.text");
  expect(quoted(table, log, "days")).toBeNull();
});

test("an answer given after shutting down is marked as unreliable, whoever asked", () => {
  const shutDown = aCase(7);
  for (const [done, roles] of [
    [["room-open", "close"], ["investigator"]],
    [["told"], ["judge"]],
  ] as const) {
    const quote = quoted(shutDown, aLog(shutDown, done, { roles }));
    expect(quote).toMatchObject({ answeredKey: "interview.account.shut-down", unreliable: true });
  }
});
