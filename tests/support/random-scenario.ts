import * as fc from "fast-check";
import type { Scenario, ScenarioChoice, ScenarioInterview, ScenarioStep } from "../../src/core/scenario/schema.ts";
import { QUESTION_TYPES } from "../../src/core/scenario/question-types.ts";
import { aChoice, aDecision, anEnding, aScenario, aStep } from "./a-scenario.ts";

const FACTS = { door: ["open", "shut", "locked"], phone: ["there", "gone"], night: ["family", "cell"] };

const condition = fc.oneof(
  fc.constantFrom(...Object.entries(FACTS).flatMap(([fact, values]) => values.map((value) => `${fact} is ${value}`))),
  fc.constantFrom(
    "door is not open",
    "ilo is overwhelmed",
    "ilo.load is at most 3",
    "ilo.trust is at least 2",
    "hasp is lost",
  ),
  fc.constantFrom("door is shut and phone is gone", "(night is cell or hasp is held) and ilo is not settled"),
);

const effect = fc.constantFrom(
  ...Object.entries(FACTS).flatMap(([fact, values]) => values.map((value) => `${fact} becomes ${value}`)),
  "ilo.load rises by 1",
  "ilo.load rises by 3",
  "ilo.load falls by 2",
  "ilo.trust falls by 1",
  "hasp becomes held",
);

const marks = fc.dictionary(fc.constantFrom("care", "neutral", "in-time"), fc.integer({ min: -2, max: 2 }));

/** Where step `number` of `count` may lead: forward only, so that no decision comes round again. */
function onward(number: number, count: number): fc.Arbitrary<string> {
  return number + 1 >= count
    ? fc.constant("ending")
    : fc.integer({ min: number + 1, max: count - 1 }).map((to) => `s${to}`);
}

function way(number: number, count: number): fc.Arbitrary<ScenarioStep["next"]> {
  const one = onward(number, count);
  return fc.oneof(
    one,
    fc.tuple(condition, one, one).map(([when, a, b]) => [{ when, go: a }, { go: b }]),
  );
}

function choiceOf(id: string, number: number, count: number, first: boolean): fc.Arbitrary<ScenarioChoice> {
  return fc
    .record({
      marks,
      effects: fc.array(effect, { maxLength: 2 }),
      next: way(number, count),
      when: fc.option(condition, { nil: undefined }),
    })
    .map(({ when, next, ...rest }) =>
      aChoice(id, { ...rest, ...(next !== undefined && { next }), ...(when !== undefined && !first && { when }) }),
    );
}

function interviewOf(number: number): fc.Arbitrary<ScenarioInterview> {
  const phrasing = (id: string) =>
    fc.constantFrom(...QUESTION_TYPES).map((type) => ({ ask: id, type, text: "Asked.", answer: "Answered." }));
  const topic = (t: number) =>
    fc
      .record({
        sensitive: fc.boolean(),
        sound: fc.array(effect, { maxLength: 1 }),
        phrasings: fc.tuple(phrasing(`q${t}a`), phrasing(`q${t}b`)),
      })
      .map((rest) => ({ topic: `t${t}`, name: `Topic ${t}`, ...rest }));
  return fc.tuple(topic(0), topic(1)).map((topics) => ({
    with: "ilo",
    ask: `Ask ${number}.`,
    scores: "care",
    overwhelmed: "No.",
    shut_down: "Yes.",
    topics,
    moves: [{ move: "water", kind: "pause" as const, text: "Water.", answer: "Thanks." }],
    close: "Close.",
    critical_when_shut_down: "care",
  }));
}

function stepOf(number: number, count: number): fc.Arbitrary<ScenarioStep> {
  const id = `s${number}`;
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .tuple(way(number, count), fc.array(effect, { maxLength: 2 }))
        .map(([next, effects]) => aStep(id, { effects, ...(next !== undefined && { next }) })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          choiceOf("a", number, count, true),
          choiceOf("b", number, count, false),
          choiceOf("c", number, count, false),
        )
        .map((choices) => aDecision(id, choices)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(interviewOf(number), onward(number, count))
        .map(([interview, next]) => ({ step: id, interview, next })),
    },
  );
}

/** Small scenarios of every kind of step, with facts, an exhibit that perishes, interruptions and conditional endings. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) =>
    fc.record({
      steps: fc.tuple(...Array.from({ length: count }, (_, number) => stepOf(number, count))),
      second: fc.integer({ min: 1, max: count - 1 }),
      ending: condition,
      varies: fc.boolean(),
    }),
  )
  .map(({ steps, second, ending, varies }) => {
    const interruptions: Scenario["interruptions"] = {
      pause: { kind: "break", title: "A break", steps: [aStep("pause-1", { effects: ["ilo.load falls by 1"] })] },
      signal: {
        kind: "stop",
        title: "The card",
        when: "ilo is overwhelmed",
        once: true,
        steps: [
          aDecision("signal-1", [
            aChoice("stop", { marks: { care: 2 }, effects: ["ilo.load falls by 3"] }),
            aChoice("press", { marks: { care: -2 } }),
          ]),
        ],
      },
    };
    const whole = aScenario(steps, {
      facts: Object.fromEntries(
        Object.entries(FACTS).map(([fact, values]) => [
          fact,
          { values, about: "A fact.", ...(varies && fact === "night" && { varies: true }) },
        ]),
      ),
      exhibits: {
        hasp: {
          name: "Hasp",
          about: "A hasp.",
          source: "place",
          supports: ["means"],
          weakness: "None.",
          lawful_route: "Log it.",
          start: "open",
          perishes: { after: "2 days", text: "Gone." },
        },
      },
      interruptions,
      endings: [anEnding("one", ending), anEnding("other")],
    });
    const [scene] = whole.stages[0]!.scenes;
    const [early, late] = [steps.slice(0, second), steps.slice(second)];
    whole.stages[0]!.scenes = [
      { ...scene!, steps: early },
      { ...scene!, scene: "later", at: "day 3", interruptions: ["signal"], steps: late },
    ];
    return whole;
  });
