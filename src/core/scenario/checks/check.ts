import type { Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { checkChoices } from "./choices.ts";
import { checkConditions } from "./conditions.ts";
import { checkInterviews } from "./interviews.ts";
import { checkLines } from "./lines.ts";
import { checkMarks } from "./marks.ts";
import { checkNames } from "./names.ts";
import { checkScenes } from "./scenes.ts";
import { checkTargets } from "./targets.ts";

/** What a check may compare a scenario with; handed in, so that core knows no art and no particular rubric. */
export interface Surroundings {
  /** Places and switches of every drawn set. */
  sets: Readonly<Record<string, { places: readonly string[]; switches: readonly string[] }>>;
  /** Allowed values of each part of a figure. */
  figures: Readonly<Record<string, readonly string[]>>;
  criteria: readonly {
    id: string;
    dimension: string;
    stages: readonly string[];
    roles: readonly string[];
    critical?: boolean;
  }[];
  dimensions: readonly string[];
}

export type Check = (scenario: Scenario, surroundings: Surroundings) => Problem[];

const CHECKS: readonly Check[] = [
  checkNames,
  checkLines,
  checkScenes,
  checkTargets,
  checkConditions,
  checkMarks,
  checkChoices,
  checkInterviews,
];

/** Every problem of a scenario whose shape is right, in the order of the checks. */
export function checkScenario(scenario: Scenario, surroundings: Surroundings): Problem[] {
  return CHECKS.flatMap((check) => check(scenario, surroundings));
}
