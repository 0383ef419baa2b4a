import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { anInterview, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import type { Program } from "../program/program.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { recordOf } from "./record.ts";
import { replay } from "./replay.ts";
import { viewFor } from "./view-for.ts";

const roles: Role[] = ["judge"];

/** A case in which a colleague holds an interview of three topics, of which the days may be asked about only where the lock is logged. */
function aCase(lock: "logged" | "unlogged", does?: string[]): Program {
  const account = anInterview("account", ["room", "days", "money"]);
  account.interview!.topics[1]!.when = "lock is logged";
  for (const topic of account.interview!.topics) {
    topic.sound = [`${topic.topic} becomes told`];
    topic.spoiled = [`${topic.topic} becomes spoiled`];
  }
  const told = (about: string) => ({ values: ["untold", "told", "spoiled"], about });
  return aProgram(
    aScenario([aStep("first", { effects: [`lock becomes ${lock}`] }), account, aStep("after")], {
      facts: {
        lock: { values: ["unlogged", "logged"], about: "The lock." },
        room: told("Room."),
        days: told("Days."),
        money: told("Money."),
      },
      roles: { investigator: { person: "roov", ...(does && { does: { account: does } }) } },
    }),
  );
}

/** What is told of the interview, what its record holds, and what it left of each topic. */
function told(program: Program): { asked: string[]; recorded: string[]; left: string[] } {
  const { moment } = viewFor(program, aLog(program, ["continue"], { roles }));
  if (moment.kind !== "told") throw new Error(moment.kind);
  const past = replay(program, aLog(program, ["continue", "told"], { roles }));
  if (!past.ok) throw new Error(past.reason);
  const ask = (key: string): string => key.split(".")[2]!;
  return {
    asked: moment.asked.map(({ key }) => ask(key)),
    recorded: recordOf(program, past, "account").map(({ askedKey }) => ask(askedKey)),
    left: ["room", "days", "money"].map((name) => {
      const fact = program.facts.findIndex((one) => one.name === name);
      return program.facts[fact]!.values[past.now.facts[fact]!]!;
    }),
  };
}

test("a colleague asks the first sound question on each topic", () => {
  const all = ["room-open", "days-open", "money-open"];
  expect(told(aCase("logged"))).toEqual({ asked: all, recorded: all, left: ["told", "told", "told"] });
});

test("what is not open is neither asked nor told nor recorded, and leaves nothing", () => {
  const open = ["room-open", "money-open"];
  expect(told(aCase("unlogged"))).toEqual({ asked: open, recorded: open, left: ["told", "untold", "told"] });
  const table = told(aCase("unlogged", ["days-open", "money-hint"]));
  expect(table).toEqual({ asked: ["money-hint"], recorded: ["money-hint"], left: ["untold", "untold", "spoiled"] });
});

test("a table says what is asked, in its order, and topics it leaves out are not asked about", () => {
  const asked = ["money-open", "room-hint"];
  expect(told(aCase("logged", asked))).toEqual({ asked, recorded: asked, left: ["spoiled", "untold", "told"] });
});

test("a colleague's interview is told with who asks, whom, and the answers", () => {
  const { moment } = viewFor(aCase("logged"), aLog(aCase("logged"), ["continue"], { roles }));
  expect(moment).toMatchObject({
    kind: "told",
    role: "investigator",
    person: "roov",
    choice: null,
    settled: [],
    asked: [
      { key: "interview.account.room-open.text", answerKey: "interview.account.room-open.answer", with: "ilo" },
      {},
      {},
    ],
  });
});
