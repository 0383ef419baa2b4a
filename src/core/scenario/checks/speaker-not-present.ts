import { type Condition, readCondition } from "../condition.ts";
import { type Path, type Problem, warning } from "../problem.ts";
import { readLine, speakersOf } from "../read-line.ts";
import type { Scenario, ScenarioPresent, ScenarioScene, ScenarioStep } from "../schema.ts";
import { type StandingStep, standingSteps } from "../standing-steps.ts";
import { mayHold, possibleValues } from "./possible-values.ts";
import type { Check } from "./surroundings.ts";

/** Somebody who may be there, and the condition under which they are. */
interface Placed {
  person: string;
  when?: string | undefined;
}

/**
 * Whoever speaks or is questioned stands on the stage, under some condition that goes with that of the line. Somebody may speak from
 * elsewhere, by telephone or through a door, once a cue above in the step has named them; and counsel who question somebody over a link are
 * heard in that scene.
 */
export const checkSpeakers: Check = (scenario) => {
  const possible = possibleValues(scenario);
  const together = (...texts: (string | undefined)[]): boolean => {
    const conditions: Condition[] = [];
    for (const text of texts) {
      const reading = text === undefined ? undefined : readCondition(text);
      if (reading?.ok) conditions.push(reading.value);
    }
    return mayHold(conditions, possible);
  };
  return standingSteps(scenario).flatMap((standing) => {
    const { step, path } = standing;
    const heard = heardAt(scenario, standing);
    if (heard === null) return [];
    const isHeard = (person: string, when?: string): boolean =>
      heard.some((one) => one.person === person && together(one.when, when));
    const absent = (person: string, at: Path): Problem[] => {
      // Somebody unknown is an error of its own.
      const name = Object.hasOwn(scenario.people, person) ? scenario.people[person]!.name : undefined;
      const there = [...new Set(heard.map((one) => one.person))];
      return name === undefined
        ? []
        : [warning("speaker-not-present", at, { person, step: step.step, known: there.join(", ") })];
    };
    const problems: Problem[] = [];
    let cues = "";
    step.lines?.forEach((line, i) => {
      if (speakersOf(line).length !== 1 || typeof line[speakersOf(line)[0]!] !== "string") return;
      const { by, text, when } = readLine(line);
      if (by === null) cues += ` ${text}`;
      else if (!isHeard(by, when) && !isNamed(scenario.people[by]?.name ?? "", cues))
        problems.push(...absent(by, [...path, "lines", i, by]));
    });
    if (step.interview && !isHeard(step.interview.with))
      problems.push(...absent(step.interview.with, [...path, "interview", "with"]));
    if (step.examination && !isHeard(step.examination.witness))
      problems.push(...absent(step.examination.witness, [...path, "examination", "witness"]));
    return problems;
  });
};

/** Who may be heard at a step. An interruption takes place in any scene that allows it; null where none does. */
function heardAt(scenario: Scenario, { step, scene, interruption }: StandingStep): Placed[] | null {
  if (scene) return [...peopleIn(step.present ?? scene.present), ...counselIn(scenario, scene)];
  if (step.present) return peopleIn(step.present);
  const scenes = scenario.stages
    .flatMap((stage) => stage.scenes)
    .filter(({ interruptions }) => interruptions?.includes(interruption!));
  return scenes.length === 0
    ? null
    : scenes.flatMap((one) => [
        ...peopleIn(one.present),
        ...one.steps.flatMap(({ present }) => peopleIn(present ?? {})),
        ...counselIn(scenario, one),
      ]);
}

function peopleIn(present: ScenarioPresent): Placed[] {
  return Object.values(present).map((who) => (typeof who === "string" ? { person: who } : who));
}

/** Who asks and objects in the examinations of a scene. */
function counselIn(scenario: Scenario, { steps }: ScenarioScene): Placed[] {
  const voicesIn = ({ examination }: ScenarioStep): (string | undefined)[] => {
    if (!examination) return [];
    const seats = [examination.by, ...(examination.objects ?? (["prosecutor", "defence"] as const)), "judge" as const];
    return seats.map((seat) => examination.voices?.[seat] ?? scenario.roles?.[seat]?.person);
  };
  return steps.flatMap(voicesIn).flatMap((person) => (person === undefined ? [] : [{ person }]));
}

/** Whether a text names somebody by any word of their name; titles end with a full stop and tell nobody apart. */
function isNamed(name: string, text: string): boolean {
  const words = new Set(text.match(/[\p{L}\p{N}-]+/gu) ?? []);
  return name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !word.endsWith(".") && words.has(word));
}
