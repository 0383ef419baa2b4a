import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { anInterview, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { attemptByPolicy, shippedCase } from "../../../tests/support/attempt-by-policy.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { type AttemptLog, seatsOf } from "../attempt/log.ts";
import { replay } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { openActs, takeAct } from "../program/step.ts";
import type { QuestionType } from "../scenario/question-types.ts";
import type { ScenarioInterview, ScenarioTopic } from "../scenario/schema.ts";
import { PERSON_STATES, TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import { questioningReview } from "./interview-review.ts";
import type { QuestioningReview, QuestionTurn } from "./interview-review-types.ts";

function reviewOf(unseated: Program, log: AttemptLog): QuestioningReview {
  const program = seated(unseated, seatsOf(log));
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  return questioningReview(program, past);
}

function questionsOf({ interviews }: QuestioningReview): QuestionTurn[] {
  return interviews.flatMap(({ turns }) => turns.filter((turn) => turn.kind === "question"));
}

const TYPES: readonly QuestionType[] = [
  "open-invitation",
  "cued-recall",
  "closed",
  "blaming-why",
  "compound",
  "echo",
  "suggestive",
];
const topic = (id: string, more: Partial<ScenarioTopic> = {}): ScenarioTopic => ({
  topic: id,
  name: id,
  phrasings: TYPES.map((type) => ({ ask: `${id}-${type}`, type, text: `${id} ${type}?`, answer: "So." })),
  ...more,
});

const questions: Partial<ScenarioInterview> = {
  topics: [
    topic("room", { sound: ["lock becomes held"] }),
    topic("work", { when: "account.room is sound", sensitive: true }),
    topic("door"),
    topic("bare", { phrasings: [{ ask: "bare-tag", type: "tag", text: "It was, wasn’t it?", answer: "Yes." }] }),
  ],
  moves: [{ move: "water", kind: "choice", text: "Water.", answer: "Thanks." }],
  critical_when_shut_down: "care",
};

const program = aProgram(
  aScenario(
    [
      { ...anInterview("account", []), interview: { ...anInterview("x", []).interview!, ...questions } },
      aStep("after"),
    ],
    {
      people: {
        ilo: {
          name: "Ilo",
          about: "A person.",
          state: { load: 0, trust: 2 },
          cues: { strained: "Foot.", overwhelmed: "Breath." },
        },
        roov: { name: "Roov", about: "An officer." },
      },
      exhibits: {
        lock: {
          name: "Lock",
          about: "Lock",
          source: "place",
          supports: ["means"],
          weakness: "None.",
          lawful_route: "Log it.",
        },
      },
    },
  ),
);

function asked(...done: string[]): QuestioningReview {
  return reviewOf(program, aLog(program, [...done, "close"]));
}

test("a sound question is told with what it opened: the topic, an exhibit, and a topic that could not be asked before", () => {
  const [turn] = questionsOf(asked("room-open-invitation"));
  expect(turn).toMatchObject({
    index: 1,
    until: 1,
    type: "open-invitation",
    topicKey: "interview.account.topic.room",
    askKey: "interview.account.room-open-invitation.text",
    answerKey: "interview.account.room-open-invitation.answer",
    account: "sound",
    because: null,
    found: ["lock"],
    opens: ["interview.account.topic.work"],
    seen: { cueKey: null },
  });
});

test("a topic stays sound under a closed question after the account, and is spoiled by one before it", () => {
  const turns = questionsOf(asked("room-open-invitation", "room-closed", "door-closed", "door-open-invitation"));
  expect(turns.map(({ account, because }) => [account, because])).toEqual([
    ["sound", null],
    ["stays-sound", null],
    ["spoiled", "before-account"],
    ["stays-spoiled", null],
  ]);
});

test("a type that is never sound spoils by its type, after an account too", () => {
  const turns = questionsOf(asked("room-open-invitation", "room-compound", "door-suggestive"));
  expect(turns.slice(1).map(({ account, because }) => [account, because])).toEqual([
    ["spoiled", "type"],
    ["spoiled", "type"],
  ]);
});

test("the person's state is told as the cue that could be seen, or as nothing that could be seen", () => {
  const turns = questionsOf(asked("door-compound", "door-blaming-why", "room-open-invitation"));
  expect(turns.map(({ seen }) => seen)).toEqual([
    { cueKey: null },
    { cueKey: "person.ilo.cue.strained" },
    { cueKey: null },
  ]);
});

test("a question asked of somebody who has shut down spoils for that reason, and no phrasing would have been better", () => {
  const shut = asked("door-suggestive", "door-suggestive", "door-blaming-why", "room-open-invitation");
  expect(questionsOf(shut).at(-1)).toMatchObject({ account: "spoiled", because: "shut-down", unreliable: true });
  const { index } = questionsOf(shut).at(-1)!;
  expect(shut.costliest.find((turn) => turn.index === index)).toMatchObject({ what: "spoiled", betterKey: null });
});

test("what was done between questions stands in its place", () => {
  const [{ turns } = { turns: [] }] = asked("room-closed", "water", "room-echo").interviews;
  expect(turns.map((turn) => [turn.kind, turn.index])).toEqual([
    ["question", 1],
    ["move", 2],
    ["question", 3],
  ]);
});

test("the share counts invitations and cued recall among the questions that ask for something", () => {
  const [review] = asked("room-open-invitation", "room-cued-recall", "room-echo", "room-closed").interviews;
  expect(review!.share).toEqual({ open: 2, of: 3 });
});

test("better words are those that were open at that moment in the same topic and cost least, open ones first", () => {
  expect(asked("door-blaming-why").costliest).toEqual([
    {
      index: 1,
      interview: 2,
      what: "spoiled",
      betterKey: "interview.account.door-open-invitation.text",
      betterType: "open-invitation",
    },
  ]);
  expect(asked("bare-tag").costliest).toMatchObject([{ what: "spoiled", betterKey: null, betterType: null }]);
});

test("a sensitive topic asked openly costs nothing that other words would have saved", () => {
  expect(asked("room-open-invitation", "work-open-invitation").costliest).toEqual([]);
});

test("at most three turns are named, those that cost most, in the order asked", () => {
  const { costliest } = asked("room-closed", "door-compound", "room-suggestive", "door-suggestive", "bare-tag");
  expect(costliest.map(({ index, what }) => [index, what])).toEqual([
    [1, "spoiled"],
    [2, "spoiled"],
    [5, "spoiled"],
  ]);
});

test("an interview in which nothing was asked is left out", () => {
  expect(asked("water").interviews).toEqual([]);
});

const picks = fc.array(fc.nat(100_000), { minLength: 40, maxLength: 80 });

test("in every random attempt each question of the log stands once, shares add up, and better words were open and cost less", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picks, (scenario, { roles, room }, picked) => {
      const unseated = aProgram(scenario);
      const more = { roles, ...(room && { room: { groups: [{ name: "All", roles }], speakFirst: false } }) };
      expectHonest(unseated, aRandomLog(unseated, picked, more));
    }),
    { numRuns: 100 },
  );
});

/** What must be so of any attempt. */
function expectHonest(unseated: Program, log: AttemptLog): QuestioningReview {
  const made = seated(unseated, seatsOf(log));
  const past = replay(made, log);
  if (!past.ok) throw new Error(past.reason);
  const review = questioningReview(made, past);
  const turns = questionsOf(review);
  const indices = turns.map(({ index }) => index);
  expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
  const closed = review.interviews.map(({ index }) => index);
  // Questions of an interview that was still open when the attempt stopped are not reviewed yet.
  const end = Math.max(
    -1,
    ...past.moments.filter(({ event }) => event.type.endsWith("closed")).map(({ index }) => index),
  );
  const put = past.moments.filter(({ event, index }) => event.type === "question.asked" && index <= end);
  for (const { index } of put) if (closed.some((at) => at > index)) expect(indices).toContain(index);
  for (const { share, turns: own } of review.interviews) {
    const substantive = own.filter((turn) => turn.kind === "question" && !["echo", "silence"].includes(turn.type));
    if (share) expect(share.of).toBe(substantive.length);
    if (share) expect(share.open).toBeLessThanOrEqual(share.of);
  }
  expect(review.costliest.length).toBeLessThanOrEqual(3);
  for (const { index, betterKey } of review.costliest) {
    expect(indices).toContain(index);
    if (betterKey === null) continue;
    const { before, after } = past.moments.find((moment) => moment.index === index)!;
    const id = betterKey.split(".")[2]!;
    const act = openActs(made, before).find((one) => one.type === "question.asked" && one.id === id);
    expect(act).toBeDefined();
    // Where others may object, what comes of a question is decided after it has been put.
    if (made.steps[after.step]!.part) continue;
    const { interview } = made.steps[before.step]!;
    const { fact } = interview!.topics.find(({ phrasings }) => phrasings.some((one) => one.id === id))!;
    const other = takeAct(made, before, act!)!;
    const spoiled = (facts: readonly number[]): boolean => facts[fact] === TOPIC_MEMORY.indexOf("spoiled");
    expect(Number(spoiled(other.facts))).toBeLessThanOrEqual(Number(spoiled(after.facts)));
  }
  return review;
}

test.each([
  ["halcyon-reach", "speed"],
  ["the-glasshouse", "random"],
  ["two-chairs", "random"],
] as const)(
  "in a real attempt at %s (%s) every interview is told, and every word it names is a word of the case",
  (id, policy) => {
    const { program: made, log } = attemptByPolicy(id, policy, "3");
    const review = expectHonest(made, log);
    expect(review.interviews.length).toBeGreaterThan(0);
    expect(questionsOf(review).length).toBeGreaterThan(4);
    expect(review.costliest.length).toBeGreaterThan(0);
    const words = new Set(shippedCase(id).texts.map(({ key }) => key));
    const named = JSON.stringify(review).match(/"(?:interview|person)\.[^"]+"/g)!;
    expect(named.map((key) => key.slice(1, -1)).filter((key) => !words.has(key))).toEqual([]);
  },
);

test("to a judge the questions heard stand with what came of them, and none of them is the learner's cost", () => {
  const { program: made, log } = attemptByPolicy("halcyon-reach", "expert", "2", ["judge"]);
  const review = expectHonest(made, log);
  expect(review.interviews.map(({ what }) => what)).toContain("heard");
  expect(review.interviews.every(({ share }) => share === null)).toBe(true);
  expect(review.costliest).toEqual([]);
});

test("states are never told as such", () => {
  const words = JSON.stringify(asked("door-suggestive", "door-blaming-why", "room-open-invitation"));
  for (const state of PERSON_STATES) expect(words.replaceAll(/cue\.[a-z-]+/g, "")).not.toContain(`"${state}"`);
  expect(words).not.toMatch(/"load"|"trust"/);
});
