import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, aRandomLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  anEnding,
  aProgram,
  aRubric,
  aScenario,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { seatsOf } from "../attempt/log.ts";
import { opportunitiesOf } from "../attempt/opportunity.ts";
import { replay } from "../attempt/replay.ts";
import { seated } from "../program/seated.ts";
import type { Scenario, ScenarioInterview } from "../scenario/schema.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import { debrief } from "./debrief.ts";
import type { Debrief } from "./debrief-types.ts";

test("a decision on which an expert's reasoning is told keeps the learner's own reason, and only there", () => {
  const choices = [aChoice("wait"), aChoice("act")];
  const program = aProgram(
    aScenario([
      aDecision("door", choices, { expert: "I would wait." }),
      aDecision("gate", choices, { expert: "I would act." }),
      aDecision("yard", choices),
    ]),
  );
  const log = aLog(program, ["wait", "act", "wait"]);
  const events = log.events.map((event) =>
    "step" in event && event.step !== "gate" ? { ...event, reason: "The child first." } : event,
  );
  expect(debrief(program, { ...log, events }, aRubric).reviews.map(({ expert }) => expert)).toEqual([
    { key: "step.door.expert", reason: "The child first." },
    { key: "step.gate.expert", reason: null },
    undefined,
  ]);
});

const interview: ScenarioInterview = {
  with: "ilo",
  ask: "What do you ask?",
  scores: "care",
  overwhelmed: "I cannot.",
  shut_down: "Yes.",
  topics: ["room", "days", "money", "papers"].map((topic) => ({
    topic,
    name: topic,
    phrasings: [
      { ask: `${topic}-open`, type: "open-invitation" as const, text: "Tell me.", answer: "So." },
      { ask: `${topic}-tag`, type: "tag" as const, text: "Isn’t it?", answer: "Yes.", overwhelmed: "Stop." },
    ],
  })),
  close: "Close.",
  critical_when_shut_down: "care",
};

function exhibit(name: string, more: object = {}): NonNullable<Scenario["exhibits"]>[string] {
  return {
    name,
    about: name,
    source: "place",
    supports: ["means"],
    weakness: "None.",
    lawful_route: "Log it.",
    ...more,
  };
}

/** Contact, an interview, a decision that can repair, a way past it, and two endings. */
const scenario: Scenario = aScenario(
  [
    aDecision(
      "papers",
      [
        aChoice("shelter", { marks: { care: 2 }, sources: ["supports: REP-2020 para 13"] }),
        aChoice("cell", {
          marks: { care: -2 },
          critical: "care",
          effects: ["night becomes cell", "ilo.load rises by 2"],
          law: ["np_model"],
        }),
        aChoice("second", { marks: { care: 1 } }),
        aChoice("quiet", { marks: { care: 2 }, when: "night is cell" }),
      ],
      { known: ["The papers say 19.", { text: "He is in a cell.", when: "night is cell" }] },
    ),
    aDecision("lock", [
      aChoice("log-it", { marks: { "in-time": 2 }, effects: ["hasp becomes held"] }),
      aChoice("leave-it", { marks: { "in-time": -2 } }),
    ]),
    { step: "account", interview },
    aStep("night"),
    aDecision("morning", [
      aChoice("release", { marks: { voice: 2 }, repairs: ["care"], effects: ["night becomes family"] }),
      aChoice("wait", { marks: { voice: -1 }, sources: ["context: JI-2022 para 3"] }),
    ]),
    aStep("proof", { next: [{ when: "hasp is lost", go: "ending" }, { go: "last" }] }),
    aDecision("last", [
      aChoice("tell", { marks: { neutral: 1 } }),
      aChoice("hide", { marks: { neutral: -1 }, sources: ["general: Unseen"], law: ["vacatur_available"] }),
    ]),
  ],
  {
    facts: { night: { values: ["family", "cell"], about: "Where he slept." } },
    people: {
      ilo: {
        name: "Ilo",
        about: "A person.",
        state: { load: 0, trust: 2 },
        cues: { settled: "Up.", strained: "Foot.", overwhelmed: "Breath." },
      },
      roov: { name: "Roov", about: "An officer." },
    },
    exhibits: {
      hasp: exhibit("Hasp", { start: "open", perishes: { after: "1 day", text: "Gone." } }),
      book: exhibit("Book", { start: "held" }),
      phone: exhibit("Phone"),
    },
    endings: [
      {
        ...anEnding("charged", "night is cell"),
        person: { level: 1, text: ["In custody.", { text: "The hasp is gone.", when: "hasp is lost" }] },
      },
      anEnding("safe"),
    ],
    returns: [
      { return: "no-hasp", of: ["lock.leave-it"], at: "proof", when: "hasp is lost", text: "Only his word." },
      {
        return: "cell-night",
        of: ["papers.cell"],
        at: "proof",
        when: "night is cell",
        text: "He had slept in a cell.",
      },
      { return: "said", of: ["account.room-tag"], at: "proof", text: "It was your word." },
      { return: "shelter", of: ["papers.shelter"], at: "last", text: "The shelter helped." },
    ],
    reflection: ["What did you treat as proof?"],
  },
);
// The proof is on day 2, when an unlogged hasp is lost.
const [scene] = scenario.stages[0]!.scenes;
const { steps } = scene!;
scenario.stages[0]!.scenes = [
  { ...scene!, steps: steps.slice(0, 4) },
  { ...scene!, scene: "court", at: "day 2", steps: steps.slice(4) },
];
const program = aProgram(scenario);

const SOUND = ["room-open", "days-open", "money-open", "papers-open", "close", "continue"];

function told(...done: string[]): Debrief {
  return debrief(program, aLog(program, done), aRubric);
}

const POOR = told("cell", "leave-it", ...SOUND, "wait", "continue");
const MENDED = told("cell", "log-it", ...SOUND, "release", "continue", "tell");
const GOOD = told("shelter", "log-it", ...SOUND, "release", "continue", "tell");

test("critical failures are told with the decision in which they happened, unrepaired or with what repaired them", () => {
  expect(POOR.failures).toEqual([{ criterion: "care", review: 1, repairedBy: null }]);
  expect(MENDED.failures).toEqual([{ criterion: "care", review: 1, repairedBy: 4 }]);
  expect(GOOD.failures).toEqual([]);
});

test("every answered decision and interview is reviewed in order, with its place in the log", () => {
  expect(GOOD.reviews.map(({ number, step, kind, index }) => [number, step, kind, index])).toEqual([
    [1, "papers", "decision", 1],
    [2, "lock", "decision", 2],
    [3, "account", "segment", 7],
    [4, "morning", "decision", 9],
    [5, "last", "decision", 11],
  ]);
});

test("a review says what was known then, and not what was not", () => {
  const texts = program.steps[0]!.decision!.known.map(({ key }) => key);
  expect(GOOD.reviews[0]!.known).toEqual([texts[0]]);
});

test("a choice that was not the best names another that was open and better, and the best names none", () => {
  expect(POOR.reviews[0]!.alternative?.id).toBe("shelter");
  expect(told("second", "log-it", ...SOUND, "release", "continue", "tell").reviews[0]!.alternative?.id).toBe("shelter");
  expect(GOOD.reviews[0]!.alternative).toBeUndefined();
});

test("turning points are the decisions from which most was lost, at most three, each with another way that was open", () => {
  const poorest = told("cell", "log-it", ...SOUND, "wait", "continue", "hide");
  expect(poorest.turningPoints).toEqual([1, 4, 5]);
  for (const number of poorest.turningPoints) expect(poorest.reviews[number - 1]!.alternative).toBeDefined();
  expect(GOOD.turningPoints).toEqual([]);
});

test("a critical failure stays among the turning points when there are more than three", () => {
  const five = aProgram(
    aScenario([
      ...["a", "b", "c"].map((id) =>
        aDecision(id, [aChoice("well", { marks: { voice: 2 } }), aChoice("ill", { marks: { voice: -2 } })]),
      ),
      aDecision("d", [
        aChoice("well", { marks: { care: 2 } }),
        aChoice("fail", { marks: { care: 0 }, critical: "care" }),
        aChoice("worse", { marks: { care: -2 } }),
      ]),
      aDecision("e", [
        aChoice("well", { marks: { care: 2 } }),
        aChoice("fail", { marks: { care: -1 }, critical: "care" }),
        aChoice("worse", { marks: { care: -2 } }),
      ]),
    ]),
  );
  const log = aLog(five, []);
  const at = log.startedAt;
  const choose = (step: string, id: string): (typeof log.events)[number] => ({ type: "choice.made", step, id, at });
  const events = [
    ...["a", "b", "c"].map((step) => choose(step, "ill")),
    ...["d", "e"].map((step) => choose(step, "fail")),
  ];
  const { turningPoints, failures } = debrief(five, { ...log, events }, aRubric);
  expect(failures.map(({ review }) => review)).toEqual([4, 5]);
  expect(turningPoints).toEqual([1, 4, 5]);
});

test("strengths are at most three, each won more than middling, weightiest first chosen", () => {
  expect(GOOD.strengths).toHaveLength(3);
  for (const number of GOOD.strengths) expect(GOOD.reviews[number - 1]!.value).toBeGreaterThan(0.5);
  expect(GOOD.strengths).toContain(3);
  expect(told("cell", "leave-it", "close", "continue", "wait", "continue").strengths).toEqual([]);
});

test("a segment tells how many topics were asked, how many soundly, and which questions spoiled one", () => {
  const { segment } = told(
    "shelter",
    "log-it",
    "room-tag",
    "room-tag",
    "days-open",
    "days-tag",
    "days-open",
    "close",
    "continue",
    "release",
    "continue",
    "tell",
  ).reviews[2]!;
  expect(segment).toEqual({
    what: "interview",
    asked: 2,
    sound: 0,
    spoiledBy: [
      { askKey: "interview.account.room-tag.text", answerKey: "interview.account.room-tag.answer", index: 3 },
      { askKey: "interview.account.days-tag.text", answerKey: "interview.account.days-tag.answer", index: 6 },
    ],
    heard: [],
    items: [],
  });
});

test("what came back is told between the decision that caused it and the one at which it showed", () => {
  expect(POOR.returns).toEqual([
    { id: "no-hasp", textKey: "return.no-hasp.text", from: 2, to: 4 },
    { id: "cell-night", textKey: "return.cell-night.text", from: 1, to: 4 },
  ]);
  expect(GOOD.returns).toEqual([{ id: "shelter", textKey: "return.shelter.text", from: 1, to: 5 }]);
});

test("a phrasing can come back too, told from the interview in which it was asked", () => {
  const asked = told("cell", "leave-it", "room-tag", "close", "continue", "wait", "continue");
  expect(asked.returns.map(({ id, from }) => [id, from])).toEqual([
    ["no-hasp", 2],
    ["cell-night", 1],
    ["said", 3],
  ]);
});

test("what was mended before it could come back, or was not caused, is not told", () => {
  expect(MENDED.returns).toEqual([]);
});

test("evidence is listed as found, lost, and never looked for", () => {
  expect(POOR.evidence).toMatchObject({ found: ["book"], lost: ["hasp"] });
  expect(GOOD.evidence).toMatchObject({ found: ["hasp", "book"], lost: [] });
  expect(GOOD.evidence.notLookedFor).toEqual(["phone"]);
});

test("an exhibit is told at the decision where it came in or was lost", () => {
  expect(GOOD.evidence.when).toContainEqual({ exhibit: "hasp", what: "found", review: 2 });
  expect(POOR.evidence.when).toContainEqual({ exhibit: "hasp", what: "lost", review: 3 });
});

test("the three tracks of the ending are told, with only those lines whose condition holds", () => {
  expect(POOR.ending).toEqual({ id: "charged", titleKey: "ending.charged.title", textKey: "ending.charged.text" });
  expect(POOR.tracks.person).toHaveLength(2);
  expect(told("cell", "log-it", ...SOUND, "wait", "continue", "tell").tracks.person).toHaveLength(1);
  expect(GOOD.ending.id).toBe("safe");
  expect(GOOD.tracks.accountability).toHaveLength(1);
});

test("nothing is told of decisions that were not reached, except how many", () => {
  expect(POOR.notMet).toBe(1);
  expect(GOOD.notMet).toBe(0);
  const words = JSON.stringify(POOR);
  for (const unseen of ["last", "tell", "hide", "Unseen", "vacatur"]) expect(words).not.toContain(unseen);
});

test("sources and law are those of the choices made, each once", () => {
  expect(POOR.sources).toEqual(["general: PEACE", "context: JI-2022 para 3"]);
  expect(POOR.law).toEqual(["np_model"]);
  expect(GOOD.sources).toEqual(["supports: REP-2020 para 13", "general: PEACE"]);
  expect(GOOD.law).toEqual([]);
});

test("what could be seen of a person is told at the decision at which it had changed", () => {
  expect(POOR.cues).toEqual([{ review: 2, person: "ilo", state: "strained", cueKey: "person.ilo.cue.strained" }]);
  expect(GOOD.cues).toEqual([]);
});

test("an attempt that has not ended, or does not replay, has no debrief", () => {
  expect(() => told("shelter")).toThrow("not ended");
  const log = aLog(program, []);
  expect(() => debrief(program, { ...log, scenario: { ...log.scenario, id: "x" } }, aRubric)).toThrow("other-case");
});

const longPicks = fc.array(fc.nat(100_000), { minLength: 60, maxLength: 80 });

test("in every random attempt what a debrief names was open, was better, happened, and is in order", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), longPicks, (random, { roles, room }, picks) => {
      const unseated = aProgram(random);
      const more = { roles, ...(room && { room: { groups: [{ name: "All", roles }], speakFirst: false } }) };
      const log = aRandomLog(unseated, picks, more);
      const made = seated(unseated, seatsOf(log));
      const past = replay(made, log);
      if (!past.ok || made.steps[past.now.step]!.ending === undefined) return;
      const result = debrief(made, log, aRubric);
      const shareOf = (index: number, id: string): number => {
        const { before, event } = past.moments.find((moment) => moment.index === index)!;
        const list = contributionsOf(aRubric, opportunitiesOf(made, before, { ...event, id })[0]!);
        return list.reduce((sum, { won }) => sum + won, 0);
      };
      for (const { alternative, chosen, index } of result.reviews) {
        if (!alternative || !chosen) continue;
        expect(alternative.id).not.toBe(chosen.id);
        expect(shareOf(index, alternative.id)).toBeGreaterThan(shareOf(index, chosen.id));
      }
      for (const list of [result.strengths, result.turningPoints]) {
        expect(list.length).toBeLessThanOrEqual(3);
        expect(list).toEqual(list.toSorted((a, b) => a - b));
      }
      expect(result.reviews.map(({ number }) => number)).toEqual(result.reviews.map((_, i) => i + 1));
      expect(result.profile.failures).toHaveLength(result.failures.length);
      // When exhibits came in or were lost agrees with how they stand at the end.
      const { found, lost, when } = result.evidence;
      const last = new Map(when.map(({ exhibit, what }) => [exhibit, what]));
      // What came in and was given back is neither at the end.
      const settled = new Set([...found, ...lost]);
      const ending = (as: string) => [...last].flatMap(([id, what]) => (what === as && settled.has(id) ? [id] : []));
      expect([ending("found").toSorted(), ending("lost").toSorted()]).toEqual([found.toSorted(), lost.toSorted()]);
      const places = when.map(({ review }) => review);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= result.reviews.length)).toBe(true);
    }),
    { numRuns: 80 },
  );
});
