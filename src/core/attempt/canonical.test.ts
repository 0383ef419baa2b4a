import { expect, test } from "vitest";
import { anEmptyLog } from "../../../tests/support/a-log.ts";
import { roomProgram as program, twoGroups } from "../../../tests/support/a-room-case.ts";
import { canonicalEvents } from "./canonical.ts";
import { type AttemptLog, isAct } from "./log.ts";
import { replay } from "./replay.ts";
import { beforeLastDecision } from "./step-back.ts";

const inRoom: AttemptLog = {
  ...anEmptyLog(program, { roles: ["investigator", "prosecutor"] }),
  room: { groups: twoGroups, speakFirst: true },
};

function standsAt(log: AttemptLog): string {
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  return program.steps[past.now.step]!.id;
}

test("a table is brought to a stop point by acts of colleagues only", () => {
  const events = canonicalEvents(program, inRoom, "charge")!;
  expect(standsAt({ ...inRoom, events })).toBe("charge");
  expect(new Set(events.filter(isAct).map(({ type }) => type))).toEqual(new Set(["step.continued", "table.followed"]));
  expect(events.slice(0, 2).map(({ type }) => type)).toEqual(["attempt.started", "content-note.accepted"]);
});

test("another table with other groups comes to the same stop point", () => {
  const other: AttemptLog = { ...inRoom, roles: ["judge", "prosecutor"] };
  const events = canonicalEvents(program, other, "charge")!;
  expect(standsAt({ ...other, events })).toBe("charge");
});

test("a learner alone follows the file as far as it can be followed without deciding", () => {
  expect(canonicalEvents(program, anEmptyLog(program, { roles: ["prosecutor"] }), "charge")).not.toBeNull();
});

test("where the file does not pass there is no way", () => {
  expect(canonicalEvents(program, inRoom, "no-such-step")).toBeNull();
});

test("stepping back leads to just before the last thing that somebody who plays decided", () => {
  const events = canonicalEvents(program, inRoom, "charge")!;
  const back = beforeLastDecision(program, { ...inRoom, events })!;
  expect(standsAt({ ...inRoom, events: back })).toBe("the-account");
  const further = beforeLastDecision(program, { ...inRoom, events: back })!;
  expect(standsAt({ ...inRoom, events: further })).toBe("papers");
  expect(beforeLastDecision(program, { ...inRoom, events: further })).toBeNull();
});
