import { expect, test } from "vitest";
import { aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { QUESTION_TYPES, type MoveKind, type QuestionType } from "../scenario/question-types.ts";
import type { ScenarioInterview } from "../scenario/schema.ts";
import type { Act } from "./program.ts";
import { begin, takeAct } from "./step.ts";

interface After {
  topic: string;
  load: number;
  trust: number;
  state: string;
  heard: string;
  critical: string;
}

interface Setting {
  load?: number;
  trust?: number;
  sensitive?: boolean;
  sound?: string[];
  spoiled?: string[];
}

const CLOSE = "close";

/** Asks questions (or makes moves) one after the other about one topic, and gives how things stand after each. */
function ask(acts: readonly (QuestionType | MoveKind | typeof CLOSE)[], setting: Setting = {}): After[] {
  const { load = 0, trust = 3, ...topic } = setting;
  const interview: ScenarioInterview = {
    with: "ilo",
    ask: "What do you ask?",
    scores: "care",
    overwhelmed: "No.",
    shut_down: "Yes.",
    topics: [
      {
        topic: "room",
        name: "Room",
        ...topic,
        phrasings: QUESTION_TYPES.map((type) => ({ ask: type, type, text: "Asked.", answer: "Answered." })),
      },
    ],
    moves: (["pause", "explain", "choice"] as const).map((kind) => ({ move: kind, kind, text: "T.", answer: "A." })),
    close: "Close.",
    critical_when_shut_down: "care",
  };
  const program = aProgram(
    aScenario([{ step: "account", interview }, aStep("after")], {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load, trust } },
        roov: { name: "Roov", about: "An officer." },
      },
      facts: { heard: { range: [0, 9], about: "Times." } },
    }),
  );
  let now = begin(program, () => 0);
  const fact = (name: string): string => {
    const index = program.facts.findIndex((one) => one.name === name);
    return program.facts[index]!.values[now.facts[index]!]!;
  };
  return acts.map((id) => {
    const isMove = id === "pause" || id === "explain" || id === "choice";
    const act: Act =
      id === CLOSE ? { type: "interview.closed", id: "" } : { type: isMove ? "move.made" : "question.asked", id };
    now = takeAct(program, now, act)!;
    return {
      topic: fact("account.room"),
      load: Number(fact("ilo.load")),
      trust: Number(fact("ilo.trust")),
      state: fact("ilo"),
      heard: fact("heard"),
      critical: fact("account.critical"),
    };
  });
}

test.each<[QuestionType, string, number, number]>([
  ["open-invitation", "sound", 0, 0],
  ["cued-recall", "sound", 0, 0],
  ["time-or-place-segment", "sound", 0, 0],
  ["wh-specific", "sound", 0, 0],
  ["echo", "sound", 0, 0],
  ["silence", "sound", 0, 0],
  ["closed", "spoiled", 0, 0],
  ["multiple-choice", "spoiled", 0, 0],
  ["credibility-challenge", "spoiled", 0, 2],
  ["leading", "spoiled", 1, 0],
  ["tag", "spoiled", 1, 0],
  ["negative", "spoiled", 1, 0],
  ["compound", "spoiled", 1, 0],
  ["blaming-why", "spoiled", 2, 2],
  ["suggestive", "spoiled", 2, 2],
  ["evidence-challenge", "spoiled", 0, 0],
  ["minimising", "spoiled", 0, 1],
  ["bluff", "spoiled", 1, 2],
  ["inducement", "spoiled", 1, 1],
])(
  "a first question of the type %s leaves its topic %s, adds %i to load and costs %i of trust",
  (type, topic, load, loss) => {
    expect(ask([type])).toMatchObject([{ topic, load, trust: 3 - loss }]);
  },
);

test("every question type has been looked at here", () => {
  expect(QUESTION_TYPES).toHaveLength(19);
});

test.each<QuestionType>(["closed", "multiple-choice"])("%s is sound once the topic has been asked soundly", (type) => {
  expect(ask(["open-invitation", type])[1]).toMatchObject({ topic: "sound", load: 0, trust: 3 });
});

test("a credibility challenge after an account spoils nothing and costs no trust", () => {
  expect(ask(["cued-recall", "credibility-challenge"])[1]).toMatchObject({ topic: "sound", load: 0, trust: 3 });
});

test.each<QuestionType>(["leading", "tag", "blaming-why", "compound", "suggestive", "negative"])(
  "%s spoils a topic that had been asked soundly",
  (type) => {
    expect(ask(["open-invitation", type])[1]!.topic).toBe("spoiled");
  },
);

test("a topic spoiled stays spoiled", () => {
  const after = ask(["leading", "open-invitation", "cued-recall", "closed"]);
  expect(after.map(({ topic }) => topic)).toEqual(["spoiled", "spoiled", "spoiled", "spoiled"]);
});

test("closed questions add to load from the third in a row on", () => {
  const after = ask(["open-invitation", "closed", "closed", "closed", "closed"]);
  expect(after.map(({ load }) => load)).toEqual([0, 0, 0, 1, 2]);
});

test("closed and multiple-choice questions make one series", () => {
  expect(ask(["echo", "closed", "multiple-choice", "closed"]).at(-1)!.load).toBe(1);
});

test.each(["echo", "wh-specific", "credibility-challenge", "pause", "explain", "choice"] as const)(
  "%s ends a series of closed questions",
  (between) => {
    expect(ask(["echo", "closed", "closed", between, "closed", "closed"]).at(-1)!.load).toBe(0);
  },
);

test("a sensitive topic adds one to load when it is first asked about, and not again", () => {
  const after = ask(["open-invitation", "cued-recall", "echo"], { sensitive: true });
  expect(after.map(({ load }) => load)).toEqual([1, 1, 1]);
});

test("a sensitive topic asked in a harmful way adds both", () => {
  expect(ask(["suggestive"], { sensitive: true })[0]!.load).toBe(3);
});

test.each<[MoveKind, number]>([
  ["pause", 4],
  ["explain", 4],
  ["choice", 3],
])("the move %s leaves a load of 5 at %i and changes neither topic nor trust", (kind, load) => {
  expect(ask([kind], { load: 5 })).toMatchObject([{ load, topic: "unasked", trust: 3 }]);
});

test("load and trust stay within 0 to 7 and 0 to 3", () => {
  expect(ask(["suggestive", "suggestive"], { load: 6, trust: 1 }).at(-1)).toMatchObject({ load: 7, trust: 0 });
  expect(ask(["choice", "choice"], { load: 1 }).at(-1)).toMatchObject({ load: 0 });
});

test("the effects of a sound answer come once, with the first sound question", () => {
  const after = ask(["open-invitation", "cued-recall", "leading", "echo"], { sound: ["heard rises by 1"] });
  expect(after).toMatchObject([{ heard: "1" }, { heard: "1" }, { heard: "1" }, { heard: "1" }]);
});

test("the effects of spoiling come once, and those of a sound answer never after it", () => {
  const after = ask(["leading", "tag", "echo"], { sound: ["heard becomes 9"], spoiled: ["heard rises by 1"] });
  expect(after).toMatchObject([{ heard: "1" }, { heard: "1" }, { heard: "1" }]);
});

test("effects of a sound answer that calm or strain the person count with the question", () => {
  expect(ask(["open-invitation"], { load: 3, sound: ["ilo.load rises by 1"] })[0]!.state).toBe("overwhelmed");
});

test("whatever is asked of somebody who has shut down spoils its topic and is a critical turn", () => {
  expect(ask(["open-invitation"], { load: 7 })).toMatchObject([{ topic: "spoiled", critical: "care" }]);
  expect(ask(["silence"], { load: 6 })).toMatchObject([{ topic: "spoiled", critical: "care" }]);
});

test("the question that shuts a person down was not asked of somebody who had shut down", () => {
  const after = ask(["open-invitation", "blaming-why"], { load: 5 });
  expect(after[1]).toMatchObject({ state: "shut-down", critical: "no" });
});

test("a pause is no critical turn, and after enough relief questions are sound again", () => {
  const after = ask(["pause", "choice", "open-invitation"], { load: 6 });
  expect(after).toMatchObject([
    { state: "shut-down", critical: "no" },
    { state: "overwhelmed" },
    { topic: "sound", critical: "no" },
  ]);
});

test("when an interview is closed its topics and series are forgotten, and state and outcomes stay", () => {
  const after = ask(["blaming-why", CLOSE], { spoiled: ["heard rises by 1"] });
  expect(after[1]).toEqual({ topic: "unasked", load: 2, trust: 1, state: "strained", heard: "1", critical: "no" });
});
