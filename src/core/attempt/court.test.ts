import { expect, test } from "vitest";
import { aLog, anEmptyLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { ScenarioExamination, ScenarioStep } from "../scenario/schema.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { openHost } from "./host.ts";
import { seatsOf } from "./log.ts";
import { opportunitiesOf, type Opportunity } from "./opportunity.ts";
import { replay } from "./replay.ts";
import { type View, viewFor } from "./view-for.ts";

type Phrasing = ScenarioExamination["topics"][number]["phrasings"][number];

function put(ask: string, type: Phrasing["type"], more: Partial<Phrasing> = {}): Phrasing {
  return { ask, type, text: `Question ${ask}?`, answer: `Answer ${ask}.`, ...more };
}

const questions: Phrasing[] = [
  put("proper", "wh-specific", { gives: ["heard becomes yes"] }),
  put("leading", "leading", { gives: ["heard becomes yes"] }),
  put("start", "leading", { introductory: true }),
  put("tactical", "wh-specific", { objection: "relevance" }),
  put("assumes", "wh-specific", { foundation: "hasp is held" }),
  put("show", "wh-specific", { shows: "hasp" }),
  put("blame", "blaming-why", { rephrased: { text: "What could he do?", answer: "Nothing." } }),
  put("erred", "compound", { ruling: "overrule" }),
];

/** One examination of Ilo by the defence or the prosecutor, one topic a question. */
function anExamination(kind: ScenarioExamination["kind"], more: Partial<ScenarioExamination> = {}): ScenarioStep {
  return {
    step: "court",
    examination: {
      kind,
      by: "defence",
      witness: "ilo",
      ask: "What do you ask?",
      scores: { defence: "fair-questions", prosecutor: "fair-questions", judge: "fair-questions" },
      script: ["blame", "proper", "erred"],
      close: "No further questions.",
      overwhelmed: "I cannot.",
      shut_down: "Yes.",
      topics: questions.map((phrasing) => ({ topic: `${phrasing.ask}-topic`, name: "Topic", phrasings: [phrasing] })),
      ...more,
    },
  };
}

function aCourt(step: ScenarioStep, load = 0): Program {
  return aProgram(
    aScenario([step, aStep("after")], {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load, trust: 2 } },
        roov: { name: "Roov", about: "An officer." },
      },
      facts: { heard: { values: ["no", "yes"], about: "Heard." } },
      exhibits: {
        hasp: {
          name: "Hasp",
          about: "A hasp.",
          source: "place",
          supports: ["means"],
          weakness: "None.",
          lawful_route: "Log it.",
          start: "open",
        },
      },
      interruptions: {
        signal: { kind: "stop", title: "The card", when: "ilo is overwhelmed", once: true, steps: [aStep("card")] },
        tea: { kind: "break", title: "Tea", steps: [aStep("tea-1")] },
      },
    }),
  );
}

const chief = aCourt(anExamination("chief"));
const cross = aCourt(anExamination("cross"));

function view(program: Program, done: string[], roles: Role[], room = false): View {
  const more = { roles, ...(room && { room: { groups: [], speakFirst: false } }) };
  const log = aLog(program, done, more);
  return viewFor(seated(program, seatsOf(log)), log);
}

function factAfter(unseated: Program, done: string[], roles: Role[], name: string): string {
  const past = replay(unseated, aLog(unseated, done, { roles }));
  if (!past.ok) throw new Error(past.reason);
  const index = unseated.facts.findIndex((one) => one.name === name);
  return unseated.facts[index]!.values[past.now.facts[index]!]!;
}

/** What the last act of an attempt gives scoring to look at. */
function scored(unseated: Program, done: string[], roles: Role[]): Opportunity[] {
  const log = aLog(unseated, done, { roles });
  const past = replay(unseated, log);
  if (!past.ok) throw new Error(past.reason);
  const { before, event } = past.moments.at(-1)!;
  return opportunitiesOf(seated(unseated, { roles }), before, event);
}

const ASKING: Role[] = ["defence"];
const OBJECTING: Role[] = ["prosecutor"];
const JUDGING: Role[] = ["judge"];

test("who asks an objectionable question meets an objection on the spot: no answer, no load, and a spoiled topic", () => {
  expect(view(chief, ["leading"], ASKING).last).toMatchObject({
    answerKey: null,
    objection: { ground: "leading", ruling: "sustain", role: "prosecutor" },
  });
  expect(factAfter(chief, ["leading"], ASKING, "court.leading-topic")).toBe("spoiled");
  expect(factAfter(chief, ["leading"], ASKING, "ilo.load")).toBe("0");
  expect(factAfter(chief, ["leading"], ASKING, "heard")).toBe("no");
});

test("leading is allowed in cross-examination, and in chief only on what nobody disputes", () => {
  for (const [program, ask] of [
    [cross, "leading"],
    [chief, "start"],
  ] as const) {
    expect(view(program, [ask], ASKING).last).toMatchObject({
      objection: null,
      answerKey: `interview.court.${ask}.answer`,
    });
    expect(factAfter(program, [ask], ASKING, `court.${ask}-topic`)).toBe("sound");
  }
});

test("a tactical objection to a proper question is overruled, and the question is answered", () => {
  expect(view(chief, ["tactical"], ASKING).last).toMatchObject({
    answerKey: "interview.court.tactical.answer",
    objection: { ground: "relevance", ruling: "overrule" },
  });
  expect(factAfter(chief, ["tactical"], ASKING, "court.tactical-topic")).toBe("sound");
});

test("a question without its foundation assumes a fact, and an exhibit can be shown only while it is held", () => {
  expect(view(chief, ["assumes"], ASKING).last).toMatchObject({
    objection: { ground: "assumes-fact" },
    answerKey: null,
  });
  expect(() => aLog(chief, ["show"], { roles: ASKING })).toThrow("not open");
});

test("who plays only the side that asks is shown in that role", () => {
  const { role, actors, moment } = view(chief, [], ASKING);
  expect(actors).toEqual(["defence"]);
  expect(moment).toMatchObject({ kind: "interview", court: { by: "defence", witness: "ilo" } });
  expect(role).toBe("defence");
});

test("an objection in time, on its ground and with its argument, is sustained at the question it was made to", () => {
  const { step, moment } = view(cross, ["continue", "argumentative", "sound"], OBJECTING);
  expect(step).toBe("court~blame");
  expect(moment).toMatchObject({ kind: "question", ruling: "sustain", mayLetStand: false, mayObject: [] });
  const after = ["continue", "argumentative", "sound", "continue"];
  expect(view(cross, after, OBJECTING).step).toBe("court~proper");
  expect(factAfter(cross, after, OBJECTING, "ilo.load")).toBe("0");
});

test.each<[string, string[], number, number]>([
  ["in time and well founded", ["argumentative", "sound", "continue", "stand", "continue"], 1, 1],
  ["on a wrong ground", ["relevance", "sound", "continue", "continue", "stand", "continue"], 1, 0],
  ["with a poor argument", ["argumentative", "poor", "continue", "continue", "stand", "continue"], 1, 0],
  ["let stand", ["stand", "continue", "stand", "continue"], 1, 0],
])("an objection %s counts as it should", (_, done, met, well) => {
  // The erred question is let stand in each case and counts as one missed.
  const all = ["continue", ...done, "stand", "continue", "close"];
  const [segment] = scored(cross, all, OBJECTING);
  expect(segment).toMatchObject({ role: "prosecutor", of: "items", asked: met + 1, sound: well });
});

test("an objection after the answer is too late, and counts against whoever makes it", () => {
  const done = ["continue", "stand", "continue", "stand", "objection.raised relevance", "stand", "continue", "close"];
  expect(scored(cross, done, OBJECTING)[0]).toMatchObject({ asked: 3, sound: 0 });
});

test("a scripted judge may err on a well-founded objection, which still counts as well made", () => {
  const done = ["continue", "stand", "continue", "stand", "continue", "compound", "sound"];
  expect(view(cross, done, OBJECTING).moment).toMatchObject({ kind: "question", ruling: "overrule" });
  expect(scored(cross, [...done, "continue", "continue", "close"], OBJECTING)[0]).toMatchObject({ asked: 2, sound: 1 });
});

test("the judge rules on what the scripted party raises, may stop a question unasked, and may let a proper one stand", () => {
  expect(view(cross, ["continue"], JUDGING).moment).toMatchObject({
    kind: "question",
    objection: { ground: "argumentative", role: "prosecutor" },
    mayLetStand: false,
    mayIntervene: [],
  });
  expect(view(cross, ["continue", "sustain"], JUDGING).moment).toMatchObject({
    objection: null,
    mayLetStand: true,
    mayRule: [],
  });
  const well = ["continue", "sustain", "stand", "continue", "sustain", "close"];
  expect(scored(cross, well, JUDGING)[0]).toMatchObject({ role: "judge", asked: 2, sound: 2 });
  const stopsProper = ["continue", "overrule", "continue", "intervention.made relevance", "sustain", "close"];
  expect(scored(cross, stopsProper, JUDGING)[0]).toMatchObject({ asked: 3, sound: 1 });
});

test("a question put again in better words is answered in these; a break takes load off and leaves it unanswered", () => {
  expect(view(cross, ["continue", "rephrase"], JUDGING).moment).toMatchObject({
    kind: "answer",
    answerKey: "interview.court.blame.rephrased.answer",
  });
  const strained = aCourt(anExamination("cross"), 3);
  expect(factAfter(strained, ["continue", "break"], JUDGING, "ilo.load")).toBe("1");
  expect(view(strained, ["continue", "break"], JUDGING).step).toBe("court~proper");
});

test("a break called over an objection comes back through the argument to the question", () => {
  const steps = ["continue", "argumentative", "tea", "continue", "sound"].map(
    (_, i, all) => view(cross, all.slice(0, i + 1), OBJECTING).step,
  );
  expect(steps).toEqual(["court~blame", "court~blame~argument", "tea-1", "court~blame~argument", "court~blame"]);
});

test("nobody's examination is told: an objectionable question is stopped, and others leave what they give", () => {
  const told = view(cross, [], ["support"]).moment;
  expect(told).toMatchObject({ kind: "told", role: "defence" });
  expect(told.kind === "told" && told.asked.map(({ answerKey }) => answerKey === null)).toEqual([true, false, false]);
  expect(factAfter(cross, ["told"], ["support"], "heard")).toBe("yes");
});

test("a told interview or examination leaves out what is not open", () => {
  const program = aCourt(anExamination("cross", { script: ["show", "proper"] }));
  const told = view(program, [], ["support"]).moment;
  expect(told.kind === "told" && told.asked.map(({ key }) => key)).toEqual(["interview.court.proper.text"]);
});

test("in a room what may be done about a question is covered for all but those who may do it", () => {
  const roles: Role[] = ["prosecutor", "judge"];
  const log = aLog(cross, ["continue"], { roles, room: { groups: [], speakFirst: false } });
  const moment = (audience: "everybody" | Role) =>
    viewFor(seated(cross, seatsOf(log)), log, undefined, audience).moment;
  expect(moment("everybody")).toMatchObject({ kind: "question", mayLetStand: false, mayObject: [], mayIntervene: [] });
  const own = moment("prosecutor");
  expect(own.kind === "question" && own.mayObject.length).toBeGreaterThan(0);
});

test("a host refuses what is another role's, and what comes after the question was answered, and nothing changes", () => {
  const roles: Role[] = ["prosecutor", "judge"];
  const log = aLog(cross, ["continue"], { roles, room: { groups: [], speakFirst: false } });
  const opening = openHost(cross, log);
  if (!opening.ok) throw new Error(opening.reason);
  const { host } = opening;
  const at = log.startedAt;
  const object = { type: "objection.raised", id: "argumentative" } as const;
  expect(host.propose(object, 2, at, {}, "judge")).toEqual({ ok: false, reason: "wrong-role" });
  expect(host.propose(object, 2, at, {}, "prosecutor").ok).toBe(true);
  const stand = host.propose({ type: "question.let-stand", id: "" }, 2, at, {}, "prosecutor");
  if (!stand.ok) throw new Error(stand.reason);
  host.commit(stand.event);
  expect(host.propose(object, 2, at, {}, "prosecutor")).toEqual({ ok: false, reason: "too-late" });
  expect(host.propose({ type: "question.let-stand", id: "" }, 2, at)).toEqual({ ok: false, reason: "already-done" });
  expect(host.log().events).toHaveLength(3);
});

const door = aDecision("door", [aChoice("knock", { marks: { care: 2 } }), aChoice("enter", { marks: { care: -2 } })], {
  role: "defence",
});

test.each([
  ["short", "knock"],
  ["long", "enter"],
])("after a %s shift the colleague takes the choice %s, as the table says by condition", (shift, choice) => {
  const program = aProgram(
    aScenario([aStep("first", { effects: [`shift becomes ${shift}`] }), door], {
      facts: { shift: { values: ["short", "long"], about: "The shift." } },
      roles: {
        defence: { person: "roov", does: { door: [{ when: "shift is long", choice: "enter" }, { choice: "knock" }] } },
      },
    }),
  );
  const { moment } = view(program, ["continue"], ["investigator"]);
  expect(moment).toMatchObject({ kind: "told", role: "defence", person: "roov", choice: { id: choice } });
  expect(scored(program, ["continue", "told"], ["investigator"])).toEqual([]);
});

test("a role that is held decides for itself, in a room with the table beside; and seating twice changes nothing", () => {
  const program = aProgram(aScenario([door]));
  const acts = (one: Program): string[] => one.steps[0]!.arrows.map(({ act }) => act.type);
  const alone = seated(program, { roles: ["defence"] });
  expect(acts(alone)).toEqual(["choice.made", "choice.made"]);
  expect(acts(seated(program, { roles: ["defence"], room: true }))).toContain("table.followed");
  expect(seated(alone, { roles: ["judge"] })).toBe(alone);
  expect(anEmptyLog(program).events).toHaveLength(1);
});
