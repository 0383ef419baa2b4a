import type { Scenario, ScenarioStep } from "../../src/core/scenario/schema.ts";

/**
 * A scenario of `steps` decisions in a row, each of which may turn one of `flags` facts on; the endings read all of
 * them, so that none may be forgotten on the way: as many configurations as such a case can have.
 */
export function largeScenario(steps: number, flags: number): Scenario {
  const names = Array.from({ length: flags }, (_, i) => `flag-${i}`);
  const decisions = Array.from({ length: steps }, (_, i): ScenarioStep => decision(i, names[i % flags] ?? "flag-0"));
  return {
    format: 1,
    id: "large",
    version: "1.0.0",
    language: "en",
    title: "Large",
    synopsis: "A long row of decisions.",
    minutes: 1,
    content_note: "None.",
    briefing: ["None."],
    objectives: ["np-no-detention"],
    law_profile: {
      state: "Nowhere",
      tradition: "mixed",
      means_required_adult: true,
      forced_criminality_named: true,
      np_model: "both",
      cross_exam_in_person: false,
      victim_party_rights: true,
      vacatur_available: true,
      offices: {},
      notes: {},
    },
    people: { ada: { name: "Ada", about: "Stands there." } },
    facts: Object.fromEntries(names.map((name) => [name, { values: ["off", "on"], about: "A flag." }])),
    stages: [
      {
        stage: "contact",
        title: "Row",
        scenes: [
          { scene: "row", title: "Row", at: "day 0", set: "office", role: "judge", present: {}, steps: decisions },
        ],
      },
    ],
    endings: [{ ...ending("all-on"), when: names.map((name) => `${name} is on`).join(" and ") }, ending("otherwise")],
  };
}

function decision(index: number, flag: string): ScenarioStep {
  const choice = (name: string, effects: string[]) => ({
    choice: name,
    text: "Decide.",
    leaning: "care" as const,
    effects,
    happens: "It is done.",
    why: "It counts.",
    stronger: "The same.",
    sources: ["general: none"],
  });
  return {
    step: `step-${index}`,
    ask: "What now?",
    choices: [choice("turn-on", [`${flag} becomes on`]), choice("leave-it", [])],
  };
}

function ending(name: string): Scenario["endings"][number] {
  const track = { level: 1, text: ["Over."] };
  return { ending: name, title: "Over", text: "Over.", person: track, accountability: track, integrity: track };
}
