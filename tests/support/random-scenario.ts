import * as fc from "fast-check";
import type { Seats } from "../../src/core/program/seating.ts";
import { GROUNDS, RULINGS } from "../../src/core/scenario/objection-grounds.ts";
import { QUESTION_TYPES } from "../../src/core/scenario/question-types.ts";
import type {
  Scenario,
  ScenarioChoice,
  ScenarioCourtPhrasing,
  ScenarioDoes,
  ScenarioExamination,
  ScenarioInterview,
  ScenarioSheet,
  ScenarioStep,
} from "../../src/core/scenario/schema.ts";
import { EXAMINATION_KINDS, INTERVIEWED, type Role, ROLES } from "../../src/core/scenario/vocabulary.ts";
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
    "slips is held",
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
  "hasp becomes open",
  "slips becomes held",
);

const marks = fc.dictionary(fc.constantFrom("care", "neutral", "in-time"), fc.integer({ min: -2, max: 2 }));

/** What choices may fail, and repair. */
const failed = fc.constantFrom("care", "neutral");

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
      critical: maybe(failed),
      repairs: maybe(fc.uniqueArray(failed, { minLength: 1 })),
    })
    .map(({ when, next, critical, repairs, ...rest }) =>
      aChoice(id, {
        ...rest,
        ...(next !== undefined && { next }),
        ...(when !== undefined && !first && { when }),
        // The first is always open, and a way out of every failure.
        ...(critical !== undefined && !first && { critical }),
        // What fails does not repair as well.
        ...(repairs !== undefined && (critical === undefined || first) && { repairs }),
      }),
    );
}

/** The same in every interview and examination. */
const QUESTIONING = {
  overwhelmed: "No.",
  shut_down: "Yes.",
  moves: [
    { move: "water", kind: "pause" as const, text: "Water.", answer: "Thanks." },
    { move: "sum-up", kind: "summary" as const, text: "So.", answer: "Yes." },
  ],
  close: "Close.",
};

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 2 });

/** A record without the keys that are left out: the schema knows no `undefined`. */
function given<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
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
  const duties = fc.record({ first: fc.boolean(), closing: fc.boolean(), when: maybe(condition) });
  return fc
    .tuple(topic(0), topic(1), duties, fc.constantFrom(...INTERVIEWED), fc.boolean())
    .map(([one, other, { first, closing, when }, of, recorded]) => ({
      ...QUESTIONING,
      with: "ilo",
      of,
      ask: `Ask ${number}.`,
      scores: "care",
      topics: [one, other],
      duties: [
        ...(first ? [{ duty: "engage", moves: ["water"], before: "questions" as const }] : []),
        ...(closing ? [given({ duty: "closure", moves: ["sum-up"], when })] : []),
      ],
      ...(recorded && { record: "slips" }),
      critical_when_shut_down: "care",
    }));
}

const SEATS = ["prosecutor", "defence", "judge"] as const;

function examinationOf(number: number): fc.Arbitrary<ScenarioExamination> {
  const ground = fc.constantFrom(...GROUNDS);
  const phrasing = (id: string): fc.Arbitrary<ScenarioCourtPhrasing> =>
    fc
      .record({
        type: fc.constantFrom(...QUESTION_TYPES),
        when: maybe(condition),
        foundation: maybe(condition),
        introductory: maybe(fc.boolean()),
        grounds: maybe(fc.tuple(ground, condition).map(([of, when]) => [{ ground: of, when }])),
        objection: maybe(fc.oneof(fc.constant("none"), ground)),
        ruling: maybe(fc.constantFrom(...RULINGS)),
        gives: maybe(fc.constantFrom("door becomes shut", "phone becomes gone").map((one) => [one])),
        shows: maybe(fc.constant("slips")),
        rephrased: maybe(fc.constant({ text: "Put better.", answer: "Answered." })),
      })
      .map((rest) => ({ ask: id, text: "Asked.", answer: "Answered.", ...given(rest) }));
  return fc
    .record({
      kind: fc.constantFrom(...EXAMINATION_KINDS),
      by: fc.constantFrom("prosecutor" as const, "defence" as const),
      one: phrasing("q0a"),
      other: phrasing("q1a"),
      sensitive: fc.boolean(),
      spoiled: fc.array(effect, { maxLength: 1 }),
      script: fc.shuffledSubarray(["q0a", "q1a"], { minLength: 1 }),
      nobodyObjects: fc.boolean(),
    })
    .map(({ kind, by, one, other, sensitive, spoiled, script, nobodyObjects }) => ({
      ...QUESTIONING,
      moves: QUESTIONING.moves.slice(0, 1),
      kind,
      by: kind === "bench" ? "judge" : by,
      witness: "ilo",
      ...(kind !== "bench" && nobodyObjects && { objects: [] }),
      ask: `Examine ${number}.`,
      scores: { prosecutor: "fair-questions", defence: "fair-questions", judge: "neutral" },
      script,
      topics: [
        { topic: "t0", name: "Topic 0", sensitive, phrasings: [one] },
        { topic: "t1", name: "Topic 1", spoiled, phrasings: [other] },
      ],
      critical_when_shut_down: "care",
    }));
}

/** A sheet with a plain item, one under a condition that asks for a measure, and a finding. */
const sheetOf: fc.Arbitrary<ScenarioSheet> = fc
  .record({
    sound: fc.oneof(fc.boolean(), condition),
    when: maybe(condition),
    optionWhen: maybe(condition),
    critical: maybe(fc.constant("care")),
    effects: fc.array(effect, { maxLength: 1 }),
    shownWhen: maybe(condition),
    alsoSound: maybe(fc.oneof(fc.boolean(), condition)),
  })
  .map(({ sound, when, optionWhen, critical, effects, shownWhen, alsoSound }) => {
    const words = { text: "So.", why: "Why." };
    return {
      kind: "planning" as const,
      ask: "How?",
      scores: "in-time",
      close: "Sign.",
      items: [
        {
          item: "place",
          name: "Place",
          options: [
            { option: "here", sound: true, ...words },
            { option: "there", ...words, ...given({ sound, when: optionWhen, critical, effects }) },
          ],
        },
        given({
          item: "shield",
          name: "Shield",
          when,
          options: [
            { option: "grant-it", sound: true, grants: "ilo.screen", ...words },
            { option: "refuse-it", sound: false, refuses: "ilo.screen", ...words },
          ],
        }),
        {
          item: "means",
          name: "Means",
          proves: "means" as const,
          options: [
            {
              option: "proved",
              finding: "proved" as const,
              ...words,
              ...given({ when: shownWhen, sound: alsoSound === false ? undefined : alsoSound, effects }),
            },
            { option: "open", finding: "not-proved" as const, ...words },
            ...(alsoSound === false ? [{ option: "guessed", finding: "proved" as const, sound: false, ...words }] : []),
          ],
        },
      ],
    };
  });

function stepOf(number: number, count: number): fc.Arbitrary<ScenarioStep> {
  const id = `s${number}`;
  const role = maybe(fc.constantFrom<Role>("prosecutor", "judge"));
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
          role,
        )
        .map(([a, b, c, acting]) => aDecision(id, [a, b, c], given({ role: acting }))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(interviewOf(number), onward(number, count), role)
        .map(([interview, next, acting]) => ({ step: id, interview, next, ...given({ role: acting }) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sheetOf, onward(number, count), role)
        .map(([sheet, next, acting]) => ({ step: id, sheet, next, ...given({ role: acting }) })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(examinationOf(number), onward(number, count), fc.nat(2)).map(([examination, next, seat]) => {
        const { by, objects = SEATS.filter((one) => one !== "judge" && one !== by) } = examination;
        const seats = [by, ...objects, "judge" as const];
        return { step: id, examination, next, role: seats[seat % seats.length]! };
      }),
    },
  );
}

/** What a colleague may do at a step, as `pick` says; undefined where the table says nothing. */
function doesAt({ choices, interview, examination, sheet }: ScenarioStep, pick: number): ScenarioDoes | undefined {
  if (pick % 3 === 0) return undefined;
  if (choices)
    return pick % 3 === 1
      ? choices[pick % choices.length]!.choice
      : [
          { when: "door is shut", choice: choices[pick % choices.length]!.choice },
          { choice: choices[(pick + 1) % choices.length]!.choice },
        ];
  const asks = (interview ?? examination)?.topics.flatMap(({ phrasings }) => phrasings.map(({ ask }) => ask));
  if (asks) return asks.slice(0, 1 + (pick % asks.length));
  const item = sheet?.items[pick % sheet.items.length];
  return item && { [item.item]: item.options[pick % item.options.length]!.option };
}

/** Colleagues for the roles that have something to do. */
function rolesOf(steps: readonly ScenarioStep[], picks: readonly number[]): Scenario["roles"] {
  const roles: NonNullable<Scenario["roles"]> = {};
  for (const role of ROLES) {
    const own = steps.filter(
      ({ role: acting = "investigator", choices, interview, examination, sheet }) =>
        (examination ? examination.by : acting) === role && (choices ?? interview ?? examination ?? sheet),
    );
    if (own.length === 0) continue;
    const does = own.flatMap((step): [string, ScenarioDoes][] => {
      const one = doesAt(step, picks[steps.indexOf(step)]!);
      return one === undefined ? [] : [[step.step, one]];
    });
    roles[role] = { person: "roov", does: Object.fromEntries(does) };
  }
  return roles;
}

/** Everybody who may play: all roles in turn, one alone, all in a room, or two in a room. */
export const SEATINGS: readonly Seats[] = [
  { roles: ROLES },
  ...ROLES.map((role) => ({ roles: [role] })),
  { roles: ROLES, room: true },
  { roles: ["prosecutor", "judge"], room: true },
];

/**
 * Small scenarios of every kind of step, with critical failures and what repairs them, facts, exhibits, one of which perishes, interruptions, colleagues, people and switches under
 * conditions, a promise and conditional endings; of `most` steps at the most.
 */
export const randomScenarioOf = (most: number): fc.Arbitrary<Scenario> =>
  fc
    .integer({ min: 2, max: most })
    .chain((count) =>
      fc.record({
        steps: fc.tuple(...Array.from({ length: count }, (_, number) => stepOf(number, count))),
        second: fc.integer({ min: 1, max: count - 1 }),
        ending: condition,
        promise: condition,
        standing: maybe(condition),
        slips: fc.constantFrom("unseen" as const, "open" as const, "held" as const),
        picks: fc.array(fc.nat(11), { minLength: count, maxLength: count }),
        varies: fc.boolean(),
      }),
    )
    .map(({ steps, second, ending, promise, standing, slips, picks, varies }) => {
      const interruptions: Scenario["interruptions"] = {
        pause: { kind: "break", title: "A break", steps: [aStep("pause-1", { effects: ["ilo.load falls by 1"] })] },
        signal: {
          kind: "stop",
          title: "The card",
          when: "ilo is overwhelmed",
          once: true,
          steps: [
            aDecision("signal-1", [
              aChoice("stop", { marks: { care: 2 }, effects: ["ilo.load falls by 3"], repairs: ["neutral"] }),
              aChoice("press", { marks: { care: -2 }, critical: "care" }),
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
          slips: {
            name: "Slips",
            about: "Till slips.",
            source: "money",
            supports: ["means"],
            weakness: "None.",
            lawful_route: "Ask.",
            disclosable: false,
            start: slips,
          },
        },
        interruptions,
        roles: rolesOf(steps, picks),
        promises: [{ never: "one", when: promise }],
        endings: [anEnding("one", ending), anEnding("other")],
      });
      const [scene] = whole.stages[0]!.scenes;
      const [early, late] = [steps.slice(0, second), steps.slice(second)];
      whole.stages[0]!.scenes = [
        { ...scene!, steps: early },
        {
          ...scene!,
          scene: "later",
          at: "day 3",
          set: "courtroom",
          present: { bench: "roov", witness: standing === undefined ? "ilo" : { person: "ilo", when: standing } },
          switches: standing === undefined ? [] : [{ switch: "video-link", when: standing }],
          interruptions: ["signal"],
          steps: late,
        },
      ];
      return whole;
    });

/** Such scenarios of two to six steps. */
export const randomScenario = randomScenarioOf(6);

/**
 * An interview of five topics, which is more than the walk follows, between two decisions; of somebody whose state the case follows or not.
 * Few phrasings and facts keep it within what can be tried out whole.
 */
export const randomLongInterview: fc.Arbitrary<Scenario> = fc
  .record({
    topics: fc.tuple(
      ...Array.from({ length: 5 }, (_, t) =>
        fc.record({
          type: fc.constantFrom(...QUESTION_TYPES),
          other: maybe(fc.constantFrom("open-invitation" as const, "leading" as const, "closed" as const)),
          when: maybe(fc.constantFrom("door is shut", "door is open", "phone is gone")),
          sound: maybe(fc.constantFrom("door becomes shut", "phone becomes gone")),
          gives: maybe(fc.constantFrom("phone becomes gone", "slips becomes held")),
          number: fc.constant(t),
        }),
      ),
    ),
    followed: fc.boolean(),
    closing: fc.boolean(),
    critical: fc.boolean(),
    before: marks,
    after: marks,
    opens: maybe(fc.constantFrom("door is shut", "slips is held")),
  })
  .map(({ topics, followed, closing, critical, before, after, opens }) => {
    const interview: ScenarioStep = {
      step: "account",
      interview: {
        with: followed ? "ilo" : "roov",
        ask: "Ask.",
        scores: "care",
        overwhelmed: "No.",
        shut_down: "Yes.",
        close: "Close.",
        topics: topics.map(({ type, other, when, sound, gives, number }) => ({
          topic: `t${number}`,
          name: `Topic ${number}`,
          ...given({ when, sound: sound === undefined ? undefined : [sound] }),
          phrasings: [
            {
              ask: `q${number}a`,
              type,
              text: "Asked.",
              answer: "Answered.",
              ...given({ gives: gives === undefined ? undefined : [gives] }),
              ...(critical && number === 0 && { critical: "care" }),
            },
            ...(other === undefined ? [] : [{ ask: `q${number}b`, type: other, text: "Asked.", answer: "Answered." }]),
          ],
        })),
        ...(closing && {
          moves: [{ move: "sum-up", kind: "status" as const, text: "So.", answer: "Yes." }],
          duties: [{ duty: "closure", moves: ["sum-up"] }],
        }),
      },
    };
    const decision = (id: string, own: Record<string, number>, when?: string): ScenarioStep =>
      aDecision(id, [aChoice("a", { marks: own }), aChoice("b"), aChoice("c", given({ when, marks: { care: -2 } }))]);
    return aScenario([decision("before", before), interview, decision("after", after, opens)], {
      facts: Object.fromEntries(Object.entries(FACTS).map(([fact, values]) => [fact, { values, about: "A fact." }])),
      exhibits: {
        slips: {
          name: "Slips",
          about: "Till slips.",
          source: "money",
          supports: ["means"],
          weakness: "None.",
          lawful_route: "Ask.",
        },
      },
    });
  });
