import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import type { Act, Program } from "../program/program.ts";
import { begin, type Configuration, takeAct } from "../program/step.ts";
import type { ScenarioInterview } from "../scenario/schema.ts";
import { type Opportunity, opportunitiesOf } from "./opportunity.ts";

const interview: ScenarioInterview = {
  with: "ilo",
  ask: "What do you ask?",
  scores: "care",
  overwhelmed: "I cannot.",
  shut_down: "Yes.",
  topics: ["room", "days", "money"].map((topic) => ({
    topic,
    name: topic,
    phrasings: [
      { ask: `${topic}-open`, type: "open-invitation" as const, text: "Tell me.", answer: "So." },
      { ask: `${topic}-negative`, type: "negative" as const, text: "Did you not?", answer: "Yes." },
    ],
  })),
  moves: [{ move: "water", kind: "pause", text: "Water?", answer: "He drinks." }],
  close: "Close.",
  critical_when_shut_down: "neutral",
};

function made(load: number, trust = 2): Program {
  return aProgram(
    aScenario(
      [
        aStep("first"),
        aDecision("door", [
          aChoice("knock", {
            marks: { care: [{ when: "ilo is shut-down", mark: -2 }, { mark: 1 }] },
            repairs: ["care"],
          }),
          aChoice("enter", { marks: { care: -1, "in-time": 2 }, critical: "care", forecloses: ["voice"] }),
          aChoice("force", { marks: { care: -2 }, when: "ilo is overwhelmed" }),
          aChoice("look", { marks: { care: [{ when: "ilo is strained", mark: 2 }] } }),
        ]),
        { step: "account", interview },
      ],
      {
        people: {
          ilo: { name: "Ilo", about: "A person.", state: { load, trust } },
          roov: { name: "Roov", about: "An officer." },
        },
      },
    ),
  );
}

const ACTS: Record<string, Act> = {
  continue: { type: "step.continued", id: "" },
  close: { type: "interview.closed", id: "" },
  water: { type: "move.made", id: "water" },
};

function actOf(done: string): Act {
  return ACTS[done] ?? { type: done.includes("-") ? "question.asked" : "choice.made", id: done };
}

/** What the last of these acts gives scoring to look at. */
function opportunityAfter(program: Program, done: readonly string[]): Opportunity | null {
  let now: Configuration = begin(program, () => 0);
  for (const one of done.slice(0, -1)) now = takeAct(program, now, actOf(one))!;
  return opportunitiesOf(program, now, actOf(done.at(-1)!))[0] ?? null;
}

test("a decision gives the choices that were open, with their marks as they stood then, and the one made", () => {
  expect(opportunityAfter(made(0), ["continue", "enter"])).toEqual({
    kind: "decision",
    role: "investigator",
    chosen: "enter",
    open: [
      { id: "knock", marks: { care: 1 }, repairs: ["care"], forecloses: [] },
      { id: "enter", marks: { care: -1, "in-time": 2 }, critical: "care", repairs: [], forecloses: ["voice"] },
      { id: "look", marks: { care: 0 }, repairs: [], forecloses: [] },
    ],
  });
});

test("a mark may depend on how things stood, and a choice that was not open then is not given", () => {
  const marksAt = (load: number): (number | undefined)[] => {
    const opportunity = opportunityAfter(made(load), ["continue", "knock"]);
    if (opportunity?.kind !== "decision") return [];
    return ["knock", "force", "look"].map((id) => opportunity.open.find((one) => one.id === id)?.marks["care"]);
  };
  expect(marksAt(0)).toEqual([1, undefined, 0]);
  expect(marksAt(3)).toEqual([1, undefined, 2]);
  expect(marksAt(5)).toEqual([1, -2, 0]);
  expect(marksAt(7)).toEqual([-2, undefined, 0]);
});

test("a segment is given when its interview is closed: topics asked, of these asked soundly, and no more", () => {
  const segment = (...done: string[]): Opportunity | null =>
    opportunityAfter(made(0), ["continue", "knock", ...done, "close"]);
  expect(segment("room-open", "days-negative", "room-open")).toEqual({
    kind: "segment",
    role: "investigator",
    criterion: "care",
    of: "topics",
    count: 2,
    asked: 2,
    sound: 1,
    critical: null,
  });
  expect(segment("room-open", "room-negative")).toMatchObject({ asked: 1, sound: 0 });
  expect(segment("water")).toMatchObject({ asked: 0, sound: 0 });
});

test("a question asked of somebody who has shut down is a critical turn of the segment", () => {
  expect(opportunityAfter(made(7), ["continue", "knock", "room-open", "close"])).toMatchObject({
    asked: 1,
    sound: 0,
    critical: "neutral",
  });
  expect(opportunityAfter(made(7), ["continue", "knock", "water", "close"])).toMatchObject({ critical: null });
});

test.each([[["continue"]], [["continue", "knock", "room-open"]], [["continue", "knock", "water"]]])(
  "the last of %j is never scored",
  (done) => {
    expect(opportunityAfter(made(0), done)).toBeNull();
  },
);

test("the same questions give the same segment however strained or trusting the person is, until they shut down", () => {
  const questions = fc.array(fc.constantFrom("room-open", "days-open", "money-open", "room-negative"), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), questions, (load, trust, asked) => {
      const one = asked.filter((ask, i) => ask !== "room-negative" || asked.indexOf(ask) === i);
      const done = ["continue", "knock", ...one, "close"];
      expect(opportunityAfter(made(load, trust), done)).toEqual(opportunityAfter(made(0), done));
    }),
    { numRuns: 60 },
  );
});
