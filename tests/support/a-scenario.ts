import { compile } from "../../src/core/program/compile.ts";
import type { Program } from "../../src/core/program/program.ts";
import {
  scenarioSchema,
  type Scenario,
  type ScenarioChoice,
  type ScenarioInterview,
  type ScenarioSheet,
  type ScenarioSheetOption,
  type ScenarioStep,
  type ScenarioVignette,
} from "../../src/core/scenario/schema.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import type { Rubric } from "../../src/core/scoring/rubric.ts";

type ScenarioItem = ScenarioSheet["items"][number];
type ScenarioExhibit = NonNullable<Scenario["exhibits"]>[string];

/** A choice that says nothing more than a test needs. */
export function aChoice(id: string, more: Partial<ScenarioChoice> = {}): ScenarioChoice {
  return {
    choice: id,
    text: `Do ${id}.`,
    leaning: "care",
    happens: `${id} is done.`,
    why: "Why.",
    stronger: "Stronger.",
    sources: ["general: PEACE"],
    ...more,
  };
}

/** A decision step of choices. */
export function aDecision(id: string, choices: ScenarioChoice[], more: Partial<ScenarioStep> = {}): ScenarioStep {
  return { step: id, lines: [{ cue: `At ${id}.` }], ask: "What do you do?", choices, ...more };
}

/** A vignette of three ways, of which the first is sound. */
export function aVignette(more: Partial<ScenarioVignette> = {}): ScenarioVignette {
  return {
    text: "A door.",
    ask: "What do you do?",
    options: [
      { option: "a", text: "Ask first.", why: "Because.", sound: true },
      { option: "b", text: "Ask later.", why: "Though." },
      { option: "c", text: "Ask never.", why: "But." },
    ],
    sources: ["general: PEACE"],
    ...more,
  };
}

/** A step of lines. */
export function aStep(id: string, more: Partial<ScenarioStep> = {}): ScenarioStep {
  return { step: id, lines: [{ cue: `At ${id}.` }], ...more };
}

/** An option of a sheet; sound unless said otherwise. */
export function anOption(id: string, more: Partial<ScenarioSheetOption> = {}): ScenarioSheetOption {
  return { option: id, text: `Do ${id}.`, sound: true, why: `Why ${id}.`, ...more };
}

/** An option that finds an element proved, or not; whether it is sound follows from the file. */
export function aFinding(
  id: string,
  finding: "proved" | "not-proved",
  more: Partial<ScenarioSheetOption> = {},
): ScenarioSheetOption {
  return { option: id, text: `Find ${id}.`, finding, why: `Why ${id}.`, ...more };
}

/** An item of a sheet. */
export function anItem(id: string, options: ScenarioSheetOption[], more: Partial<ScenarioItem> = {}): ScenarioItem {
  return { item: id, name: id, options, ...more };
}

/** A sheet of items, scored by the criterion “care”. */
export function aSheet(id: string, items: ScenarioItem[], more: Partial<ScenarioStep> = {}): ScenarioStep {
  return { step: id, sheet: { kind: "planning", ask: "How?", scores: "care", close: "Sign.", items }, ...more };
}

/** An interview with Ilo, scored by “care”: each topic has an open way to ask it and a suggestive one, which spoils it. */
export function anInterview(
  id: string,
  topics: readonly string[],
  more: Partial<ScenarioInterview> = {},
): ScenarioStep {
  return {
    step: id,
    interview: {
      with: "ilo",
      ask: "What do you ask?",
      scores: "care",
      overwhelmed: "I cannot.",
      shut_down: "Yes.",
      topics: topics.map((topic) => ({
        topic,
        name: topic,
        phrasings: [
          {
            ask: `${topic}-open`,
            type: "open-invitation",
            text: `Tell me of ${topic}.`,
            answer: `Answer on ${topic}.`,
          },
          { ask: `${topic}-hint`, type: "suggestive", text: `It was ${topic}?`, answer: `Hint on ${topic}.` },
        ],
      })),
      close: "Close.",
      ...more,
    },
  };
}

/** An exhibit of the file; unseen, and proof of means, unless said otherwise. */
export function anExhibit(name: string, more: Partial<ScenarioExhibit> = {}): ScenarioExhibit {
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

const track = { level: 2, text: ["A track."] };

/** An ending with its three tracks. */
export function anEnding(id: string, when?: string): Scenario["endings"][number] {
  return {
    ending: id,
    ...(when !== undefined && { when }),
    title: id,
    text: "It ended.",
    person: track,
    accountability: track,
    integrity: track,
  };
}

/** A whole scenario of one scene around some steps; everything may be given otherwise. */
export function aScenario(steps: ScenarioStep[], more: Partial<Scenario> = {}): Scenario {
  return scenarioSchema.parse({
    format: 1,
    id: "a-case",
    version: "1.0.0",
    language: "en",
    title: "A case",
    synopsis: "A synopsis.",
    minutes: 5,
    content_note: "A note.",
    briefing: ["A briefing."],
    objectives: ["care"],
    law_profile: {
      state: "Nowhere",
      tradition: "mixed",
      means_required_adult: true,
      forced_criminality_named: true,
      np_model: "causation",
      cross_exam_in_person: true,
      victim_party_rights: true,
      vacatur_available: true,
      offices: {},
      notes: {},
    },
    people: {
      ilo: { name: "Ilo", about: "A person.", state: { load: 0, trust: 2 } },
      roov: { name: "Roov", about: "An officer." },
    },
    stages: [
      {
        stage: "contact",
        title: "Contact",
        scenes: [
          {
            scene: "a-scene",
            title: "A scene",
            at: "day 0",
            set: "warehouse",
            role: "investigator",
            present: { doorway: "roov", "rows-left": "ilo" },
            steps,
            interruptions: Object.keys(more.interruptions ?? {}),
          },
        ],
      },
    ],
    endings: [anEnding("the-end")],
    ...more,
  });
}

/** The program of a scenario, its lines named as our tool names them. */
export function aProgram(scenario: Scenario): Program {
  return compile(scenario, assignLineIds(scenario, {}));
}

/** A rubric of three dimensions and a few criteria with the weights and thresholds of the shipped one. */
export const aRubric: Rubric = {
  format: 1,
  thresholds: {
    met: 75,
    developing: 50,
    floor: 50,
    opportunities: 3,
    caps: { one: 40, several: 20, repaired: 60 },
    segment: { items: 3, topics: 4, shares: [0.8, 0.6, 0.4, 0.2], weight: 4 },
  },
  gravity: { standard: 1, major: 2 },
  dimensions: [
    { id: "person", headline: "always" },
    { id: "trial", headline: "judge-and-other-counsel" },
    { id: "evidence", headline: "never" },
  ],
  sources: {
    "REP-2020": { date: "2020-09-11", weight: "summary", paras: 37, parts: ["29b"] },
    "ACT-2020": { date: "2020-07-20", weight: "activities", paras: 88 },
  },
  criteria: [
    {
      id: "care",
      dimension: "person",
      stages: ["contact"],
      roles: ["investigator", "prosecutor", "judge"],
      gravity: "major",
      critical: true,
      sources: [],
    },
    {
      id: "voice",
      dimension: "person",
      stages: ["contact"],
      roles: ["investigator"],
      gravity: "standard",
      sources: [],
    },
    {
      id: "neutral",
      dimension: "trial",
      stages: ["contact"],
      roles: ["investigator", "prosecutor", "judge"],
      gravity: "major",
      critical: true,
      sources: [],
    },
    {
      id: "in-time",
      dimension: "evidence",
      stages: ["contact"],
      roles: ["investigator", "prosecutor", "judge"],
      gravity: "standard",
      sources: [],
    },
    {
      id: "fair-questions",
      dimension: "trial",
      stages: ["contact", "trial"],
      roles: ["prosecutor", "defence", "judge"],
      gravity: "major",
      sources: [],
    },
  ],
};

/** The same rubric, in which two topics or items are enough: for small scenarios whose segments have to count. */
export const aLenientRubric: Rubric = {
  ...aRubric,
  thresholds: { ...aRubric.thresholds, segment: { ...aRubric.thresholds.segment, items: 2, topics: 2 } },
};

/** The same rubric, for which no case is too small to be judged. */
export const aRubricForSmallCases: Rubric = { ...aRubric, thresholds: { ...aRubric.thresholds, opportunities: 0 } };
