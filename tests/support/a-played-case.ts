import { assignLineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { compile } from "../../src/core/program/compile.ts";
import type { ScenarioChoice } from "../../src/core/scenario/schema.ts";
import { aCase } from "./a-case.ts";
import { aDecision, aScenario, aStep, anEnding } from "./a-scenario.ts";

const choice = (id: string, text: string, more: Partial<ScenarioChoice> = {}): ScenarioChoice => ({
  choice: id,
  text,
  leaning: "care",
  happens: `After ${id} something happens.`,
  why: `Why ${id} matters.`,
  stronger: `Stronger than ${id}.`,
  sources: ["supports: REP-2020 para 13", "general: CRC art 3"],
  ...more,
});

const phrasing = (ask: string, type: "open-invitation" | "blaming-why" | "wh-specific" | "suggestive") => ({
  ask,
  type,
  text: `Question ${ask}?`,
  answer: `Answer to ${ask}.`,
});

const topic = (id: string) => ({
  topic: id,
  name: `Topic ${id}`,
  phrasings: [
    phrasing(`${id}-open`, "open-invitation"),
    phrasing(`${id}-blame`, "blaming-why"),
    phrasing(`${id}-where`, "wh-specific"),
    phrasing(`${id}-hint`, "suggestive"),
  ],
});

const scenario = aScenario(
  [
    aStep("the-door", {
      lines: [{ cue: "Plants under *lamps*." }, { ilo: "Is the door open?" }, { roov: "It is now." }],
    }),
    aDecision(
      "papers",
      [
        choice("family-place", "Call the duty guardian.", {
          marks: { "np-no-detention": 2, "vc-child-best-interests": 1 },
          effects: ["lock becomes held"],
        }),
        choice("cell", "One night in a cell.", {
          marks: { "np-no-detention": -2, "vc-child-best-interests": -1 },
          critical: "np-no-detention",
          motive: "The shift ends.",
          law: ["np_model"],
          law_varies: "In some systems a judge decides.",
        }),
      ],
      { lines: [{ roov: "His card says nineteen." }], ask: "Where does he sleep?", known: ["He says he is sixteen."] },
    ),
    {
      step: "the-account",
      lines: [{ ilo: "Do I have to?" }],
      interview: {
        with: "ilo",
        ask: "What do you ask about?",
        scores: "ti-open-questions",
        overwhelmed: "I don’t know. I don’t know.",
        shut_down: "Yes.",
        topics: [topic("room"), topic("work"), topic("door"), topic("food")],
        moves: [{ move: "water", kind: "pause", text: "Pour water.", answer: "He drinks." }],
        close: "Thank him and end here.",
      },
    },
    aDecision(
      "custody",
      [
        choice("release", "Release him now.", { marks: { "np-no-detention": 2 }, repairs: ["np-no-detention"] }),
        choice("keep", "Keep him until Monday.", { marks: { "np-no-detention": -2 } }),
      ],
      { lines: [{ cue: "It is Friday." }], ask: "Does he stay?" },
    ),
  ],
  {
    id: "a-played-case",
    title: "The Played Case",
    content_note: "Somebody has been locked in.",
    people: {
      ilo: {
        name: "Ilo Denn",
        about: "Found in the shed.",
        figure: { hair: "messy", body: "hoodie", build: "child" },
        state: { load: 0, trust: 2 },
        cues: { strained: "His foot moves.", overwhelmed: "He breathes fast.", "shut-down": "He looks at the wall." },
      },
      roov: { name: "Sgt. Roov", about: "On the night shift.", figure: { hair: "short", body: "jacket" } },
    },
    exhibits: {
      lock: {
        name: "Padlock",
        about: "Cut from the outside.",
        source: "place",
        supports: ["means"],
        weakness: "No photograph.",
        lawful_route: "Log it.",
        victim_impact: "None.",
        start: "open",
        perishes: { after: "12 hours", text: "The skip was emptied." },
      },
      ledger: {
        name: "Ledger",
        about: "A debt book.",
        source: "workplace",
        supports: ["profit"],
        weakness: "Unsigned.",
        lawful_route: "Search order.",
      },
    },
    timeline: [
      { at: "Month −9", text: "He is offered work." },
      { at: "Day 0", text: "The lock was logged.", when: "lock is held" },
    ],
    interruptions: {
      "short-break": {
        kind: "break",
        title: "A short break",
        steps: [aStep("at-the-window", { lines: [{ cue: "Water at the window." }], effects: ["ilo.load falls by 1"] })],
      },
      "stop-signal": {
        kind: "stop",
        title: "Ilo raises the card",
        when: "ilo is overwhelmed",
        once: true,
        steps: [aStep("the-card", { lines: [{ ilo: "Can we stop?" }] })],
      },
    },
    endings: [{ ...anEnding("told"), title: "Ilo was heard.", text: "He sleeps in a family place." }],
    returns: [
      { return: "cell-night", of: ["papers.cell"], at: "custody", text: "The night in the cell came up again." },
    ],
    reflection: ["Whose convenience decided the timing?"],
  },
);

const lineIds = assignLineIds(scenario, {});

/** The program of a small case with everything that the screens of a played case show. */
export const playedProgram = compile(scenario, lineIds);

/** Its card. */
export const playedCard = aCase({
  id: playedProgram.id,
  version: playedProgram.version,
  hash: playedProgram.hash,
  languages: [{ lang: "en", coverage: 1, review: "source" }],
  stages: ["contact"],
  offices: [],
  lawNotes: [],
});

const parts: Record<string, Record<string, string>> = {};
for (const { key, text, part } of textsOf(scenario, lineIds).texts) (parts[part] ??= {})[key] = text;

/** What `virtual:scenarios` would hold if this were the only case shipped: for `vi.mock`. */
export const playedScenarios = {
  scenarios: [playedCard],
  loadProgram: (id: string) =>
    id === playedProgram.id ? Promise.resolve(playedProgram) : Promise.reject(new Error(`no case ${id}`)),
  loadWords: (_id: string, _lang: string, part: string) => Promise.resolve(parts[part] ?? {}),
};
