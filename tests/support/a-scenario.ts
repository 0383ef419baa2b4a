import { compile } from "../../src/core/program/compile.ts";
import type { Program } from "../../src/core/program/program.ts";
import {
  scenarioSchema,
  type Scenario,
  type ScenarioChoice,
  type ScenarioStep,
} from "../../src/core/scenario/schema.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import type { Rubric } from "../../src/core/scoring/rubric.ts";

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

/** A step of lines. */
export function aStep(id: string, more: Partial<ScenarioStep> = {}): ScenarioStep {
  return { step: id, lines: [{ cue: `At ${id}.` }], ...more };
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
  sources: {},
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
