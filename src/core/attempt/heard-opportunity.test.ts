import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { aProgram, aRubric, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { seated } from "../program/seated.ts";
import type { ScenarioExamination } from "../scenario/schema.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import { type AttemptLog, seatsOf } from "./log.ts";
import { type Opportunity, opportunitiesOf } from "./opportunity.ts";
import { replay } from "./replay.ts";

const TYPES = { why: "blaming-why", two: "compound", not: "negative", plain: "wh-specific" } as const;

function aCourt(more: Partial<ScenarioExamination> = {}, role: Role = "judge") {
  const examination: ScenarioExamination = {
    kind: "cross",
    by: "defence",
    witness: "roov",
    ask: "What do you put?",
    scores: { defence: "fair-questions", prosecutor: "care", judge: "neutral" },
    script: ["why", "two", "not", "plain"],
    close: "No further questions.",
    topics: Object.entries(TYPES).map(([ask, type]) => ({
      topic: `of-${ask}`,
      name: ask,
      phrasings: [{ ask, type, text: "Asked?", answer: "Answered." }],
    })),
    ...more,
  };
  return aProgram(aScenario([{ step: "court", role, examination }, aStep("after")]));
}

/** What closing an examination after some acts gives scoring to look at. */
function closed(program: ReturnType<typeof aCourt>, done: string[], more: Partial<AttemptLog>): Opportunity[] {
  const log = aLog(program, [...done, "close"], more);
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  const { before, event } = past.moments.at(-1)!;
  return opportunitiesOf(seated(program, seatsOf(log)), before, event);
}

const room = { groups: [], speakFirst: false };
const told = (all: Opportunity[]) =>
  all.map((one) => (one.kind === "segment" ? [one.role, one.criterion, one.of, one.asked, one.sound] : one.kind));

test("in a room one examination is an opportunity for each who takes part: who asks, who may object, and the judge", () => {
  const done = ["why", "argumentative", "sound", "sustain", "continue", "plain", "stand", "continue"];
  expect(told(closed(aCourt(), done, { roles: ROLES, room }))).toEqual([
    ["defence", "fair-questions", "topics", 2, 1],
    ["prosecutor", "care", "items", 1, 1],
    ["judge", "neutral", "items", 1, 1],
  ]);
});

test("a question that both let stand counts against both, and one that the court stopped against the party alone", () => {
  const stands = ["why", "stand", "continue"];
  expect(told(closed(aCourt(), stands, { roles: ROLES, room })).slice(1)).toEqual([
    ["prosecutor", "care", "items", 1, 0],
    ["judge", "neutral", "items", 1, 0],
  ]);
  const stopped = ["why", "intervention.made argumentative"];
  expect(told(closed(aCourt(), stopped, { roles: ROLES, room })).slice(1)).toEqual([
    ["prosecutor", "care", "items", 1, 0],
    ["judge", "neutral", "items", 1, 1],
  ]);
});

test("alone with all roles only the seat that the step names is scored", () => {
  const heard = ["continue", "sustain", "sustain", "sustain", "stand", "continue"];
  expect(told(closed(aCourt(), heard, { roles: ROLES }))).toEqual([["judge", "neutral", "items", 3, 3]]);
  const asked = ["plain", "why"];
  expect(told(closed(aCourt({}, "defence"), asked, { roles: ROLES }))).toEqual([
    ["defence", "fair-questions", "topics", 2, 1],
  ]);
});

test("a seat for which the case has no criterion is not scored", () => {
  const program = aCourt({ scores: { defence: "fair-questions" } });
  expect(
    closed(program, ["continue", "sustain", "sustain", "sustain", "stand", "continue"], { roles: ["judge"] }),
  ).toEqual([]);
});

test("the court's own questions are the judge's to ask, not to rule on", () => {
  const bench = aCourt({ kind: "bench", by: "judge" });
  expect(told(closed(bench, ["plain"], { roles: ["judge"] }))).toEqual([["judge", "neutral", "topics", 1, 1]]);
  const objecting = [
    "continue",
    "argumentative",
    "sound",
    "continue",
    "stand",
    "continue",
    "stand",
    "continue",
    "stand",
    "continue",
  ];
  expect(told(closed(bench, objecting, { roles: ["defence"] }))).toEqual([
    ["defence", "fair-questions", "items", 3, 1],
  ]);
});

test("too few contested questions, or topics of one's own, contribute nothing", () => {
  const contributed = (done: string[], roles: Role[], script?: string[]): number =>
    closed(aCourt(script && { script }), done, { roles }).flatMap((one) => contributionsOf(aRubric, one)).length;
  expect(contributed(["continue", "sustain", "sustain", "sustain", "stand", "continue"], ["judge"])).toBe(1);
  expect(contributed(["continue", "sustain", "sustain"], ["judge"], ["why", "two"])).toBe(0);
  expect(contributed(["plain", "why", "two"], ["defence"])).toBe(0);
  expect(contributed(["plain", "why", "two", "not"], ["defence"])).toBe(1);
});

test("a closed examination forgets what was asked, ruled and counted", () => {
  const program = aCourt();
  const past = replay(
    program,
    aLog(program, ["continue", "sustain", "overrule", "continue", "sustain", "stand", "continue", "close"], {
      roles: ["judge"],
    }),
  );
  if (!past.ok) throw new Error(past.reason);
  const remembered = program.facts.filter(({ name }, fact) => name.startsWith("court.") && past.now.facts[fact] !== 0);
  expect(remembered).toEqual([]);
});
