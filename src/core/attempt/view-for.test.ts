import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, anEmptyLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import type { Scenario, ScenarioInterview } from "../scenario/schema.ts";
import { assignLineIds, textsOf } from "../scenario/texts.ts";
import { type View, viewFor } from "./view-for.ts";

const interview: ScenarioInterview = {
  with: "ilo",
  ask: "What do you ask?",
  scores: "care",
  overwhelmed: "I cannot.",
  shut_down: "Yes.",
  topics: [
    {
      topic: "room",
      name: "Room",
      phrasings: [
        { ask: "open", type: "open-invitation", text: "Tell me.", answer: "It is small." },
        { ask: "why", type: "blaming-why", text: "Why?", answer: "I could not.", shut_down: "Whatever." },
        { ask: "push", type: "suggestive", text: "They say.", answer: "Who?", overwhelmed: "Stop." },
      ],
    },
    {
      topic: "hidden",
      name: "Hidden",
      when: "lock is shut",
      phrasings: [{ ask: "lock", type: "echo", text: "The lock?", answer: "Outside." }],
    },
  ],
  moves: [{ move: "water", kind: "pause", text: "Water.", answer: "He drinks." }],
  close: "Close.",
};

const scenario: Scenario = aScenario(
  [
    aStep("first", { lines: [{ cue: "A door." }, { ilo: "Is it open?", when: "lock is shut" }] }),
    aDecision(
      "door",
      [
        aChoice("knock", { marks: { care: 2 }, motive: "Haste.", effects: ["lock becomes shut"] }),
        aChoice("enter", { marks: { care: -2 }, critical: "care" }),
        aChoice("force", { when: "lock is shut" }),
      ],
      { present: { stairs: "ilo" }, switches: ["fire-hoses"], role: "prosecutor" },
    ),
    { step: "account", interview },
  ],
  {
    facts: { lock: { values: ["open", "shut"], about: "The lock." } },
    people: {
      ilo: {
        name: "Ilo",
        about: "A person.",
        state: { load: 3, trust: 2 },
        cues: { settled: "He looks up.", overwhelmed: "He breathes fast." },
      },
      roov: { name: "Roov", about: "An officer." },
    },
    exhibits: {
      hasp: {
        name: "Hasp",
        about: "A hasp.",
        source: "place",
        supports: ["means"],
        weakness: "None.",
        lawful_route: "Log it.",
      },
      book: {
        name: "Book",
        about: "A book.",
        source: "money",
        supports: ["profit"],
        weakness: "None.",
        lawful_route: "Log it.",
        start: "open",
      },
    },
    interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("tea")] } },
  },
);
const program = aProgram(scenario);

function viewAfter(done: readonly string[], more: Parameters<typeof aLog>[2] = {}): View {
  return viewFor(program, aLog(program, done, { roles: ["investigator", "prosecutor"], ...more }));
}

function choicesOf(view: View): string[] {
  return view.moment.kind === "decision" ? view.moment.choices.map(({ id }) => id) : [];
}

/** Every key of every object in a value. */
function keysIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...keysIn(one)]));
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)]));
}

const MAY_SHOW = new Set(
  (
    "revision contentNoteAccepted mode stage stages scene id titleKey at set switches step interruption kind role present place " +
    "person state cueKey lines by key moment askKey choices asksReason with topics asked phrasings moves closeKey ending last happensKey " +
    "feedback sources hasMotive hasLawVaries answerKey unreliable callable exhibits status answered actors stopKey shows quote " +
    "court by examiner witness objection ground ruling ask mayLetStand mayObject mayIntervene mayRule argument arguments sheet items " +
    "nameKey textKey settledKey picks reason current options needsPicks person choice settled optionKey topic askedKey answeredKey"
  ).split(" "),
);

const picksOf = fc.array(fc.nat(100_000), { maxLength: 25 });
const ROOM = { groups: [], speakFirst: true };

test("a view holds nothing but what it lists: no mark, guard, load, trust, criterion, leaning or question type", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picksOf, (random, { roles, room }, picks) => {
      const made = aProgram(random);
      const view = viewFor(made, aRandomLog(made, picks, { roles, ...(room && { room: ROOM }) }));
      expect([...keysIn(view)].filter((key) => !MAY_SHOW.has(key))).toEqual([]);
      const words = JSON.stringify(view);
      for (const secret of ["marks", "when", "load", "trust", "in-time", "neutral", "critical", "leaning", "echo"])
        expect(words).not.toContain(`"${secret}"`);
    }),
    { numRuns: 50 },
  );
});

test("every key in a view has words in the case", () => {
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picksOf, (random, { roles, room }, picks) => {
      const made = aProgram(random);
      const known = new Set(textsOf(random, assignLineIds(random, {})).texts.map(({ key }) => key));
      const look = (value: unknown): void => {
        if (typeof value !== "object" || value === null) return;
        // An objection has no title of its own: the screen names its kind.
        if ("kind" in value && value.kind === "objection") return;
        for (const [key, one] of Object.entries(value)) {
          if (/^key$|Key$/.test(key) && typeof one === "string" && !("hasMotive" in value))
            expect(known).toContain(one);
          look(one);
        }
      };
      look(viewFor(made, aRandomLog(made, picks, { roles, ...(room && { room: ROOM }) })));
    }),
    { numRuns: 50 },
  );
});

test("in assessed mode there is no feedback, in practice there is, and the consequence is told in both", () => {
  const practice = viewAfter(["continue", "knock"], { mode: "practice" });
  const assessed = viewAfter(["continue", "knock"], { mode: "assessed" });
  expect(practice.last).toMatchObject({
    kind: "choice",
    happensKey: "choice.door.knock.happens",
    feedback: { key: "choice.door.knock", sources: ["general: PEACE"], hasMotive: true, hasLawVaries: false },
  });
  expect(assessed.last).toMatchObject({ happensKey: "choice.door.knock.happens", feedback: null });
  expect(JSON.stringify(assessed)).not.toContain("PEACE");
});

test("only choices that are open are shown", () => {
  expect(choicesOf(viewAfter(["continue"])).toSorted()).toEqual(["enter", "knock"]);
});

test("choices stand in one order for one seed, however often they are looked at, and in another for another", () => {
  const order = (seed: string): string => choicesOf(viewAfter(["continue"], { seed })).join();
  expect(order("7")).toBe(order("7"));
  expect(new Set(Array.from({ length: 30 }, (_, seed) => order(String(seed))))).toEqual(
    new Set(["knock,enter", "enter,knock"]),
  );
});

test("phrasings are shuffled likewise and keep their order while the interview goes on", () => {
  const order = (done: string[], seed: string): string => {
    const { moment } = viewAfter(done, { seed });
    return moment.kind === "interview" ? moment.topics[0]!.phrasings.map(({ id }) => id).join() : "";
  };
  const start = ["continue", "enter"];
  expect(order([...start, "open"], "7")).toBe(order(start, "7"));
  expect(new Set(Array.from({ length: 60 }, (_, seed) => order(start, String(seed)))).size).toBe(6);
});

test("a line is shown only while its condition holds", () => {
  expect(viewAfter([]).lines).toHaveLength(1);
});

test("a topic is shown only when it may be asked, and says whether it has been", () => {
  const topics = (done: string[]): [string, boolean][] => {
    const { moment } = viewAfter(["continue", ...done]);
    return moment.kind === "interview" ? moment.topics.map(({ id, asked }) => [id, asked]) : [];
  };
  expect(topics(["enter"])).toEqual([["room", false]]);
  expect(topics(["knock"])).toEqual([
    ["room", false],
    ["hidden", false],
  ]);
  expect(topics(["knock", "why"])).toEqual([
    ["room", true],
    ["hidden", false],
  ]);
});

test("the answer depends on the state in which the person was asked, not the one after", () => {
  const answers = ["open", "why", "push", "why", "open", "push"].map((ask, i, all) => {
    const { last } = viewAfter(["continue", "enter", ...all.slice(0, i), ask]);
    return last?.kind === "question" ? [last.answerKey, last.unreliable] : null;
  });
  const own = "interview.account";
  expect(answers).toEqual([
    [`${own}.open.answer`, false], // load 3: strained
    [`${own}.why.answer`, false], // still strained; load 5 afterwards
    [`${own}.push.answer.overwhelmed`, false], // its own words; load 7 afterwards
    [`${own}.why.answer.shut-down`, true], // its own words
    [`${own}.shut-down`, true], // those of the interview
    [`${own}.shut-down`, true],
  ]);
});

test("who is present shows the cue of their state where there is one, and a person not followed has no state", () => {
  expect(viewAfter([]).present).toEqual([
    { place: "doorway", person: "roov", state: null, cueKey: null },
    { place: "rows-left", person: "ilo", state: "strained", cueKey: null },
  ]);
  const after = viewAfter(["continue", "enter", "why"]).present;
  expect(after.find(({ person }) => person === "ilo")).toMatchObject({
    state: "overwhelmed",
    cueKey: "person.ilo.cue.overwhelmed",
  });
});

test("a step may say otherwise who is where, what is on, and which role acts", () => {
  const view = viewAfter(["continue"]);
  expect(view.present.map(({ place, person }) => [place, person])).toEqual([["stairs", "ilo"]]);
  expect(view.scene.switches).toEqual(["fire-hoses"]);
  expect(view.role).toBe("prosecutor");
  expect(viewAfter([]).role).toBe("investigator");
});

test("an interruption takes place where it interrupts, and what may be called is told", () => {
  expect(viewAfter(["continue"]).callable).toEqual([
    { id: "pause", kind: "break", titleKey: "interruption.pause.title" },
  ]);
  const view = viewAfter(["continue", "pause"]);
  expect(view.interruption).toEqual({ id: "pause", kind: "break", titleKey: "interruption.pause.title" });
  expect(view).toMatchObject({ step: "tea", role: "prosecutor", scene: { id: "a-scene" }, callable: [] });
  expect(view.present.map(({ person }) => person)).toEqual(["ilo"]);
});

test("an exhibit that nobody has seen is not listed", () => {
  expect(viewAfter([]).exhibits).toEqual([{ id: "book", status: "open" }]);
});

test("answered counts decisions and interviews, not continuing, questions or breaks", () => {
  expect(viewAfter(["continue", "pause", "continue"]).answered).toBe(0);
  expect(viewAfter(["continue", "enter", "open", "water"]).answered).toBe(1);
  expect(viewAfter(["continue", "enter", "open", "close"]).answered).toBe(2);
});

test("the ending is seen from the scene in which the last act was taken", () => {
  const view = viewAfter(["continue", "enter", "close"]);
  expect(view).toMatchObject({
    moment: { kind: "ended", ending: "the-end" },
    stage: "contact",
    scene: { id: "a-scene" },
    callable: [],
  });
});

test("an attempt that does not replay has no view", () => {
  const log = anEmptyLog(program);
  expect(() => viewFor(program, { ...log, scenario: { ...log.scenario, hash: "0" } })).toThrow("other-version");
});
