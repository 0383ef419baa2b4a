import type { Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { checkChoices } from "./choices.ts";
import { checkConditions } from "./conditions.ts";
import { checkInterviews } from "./interviews.ts";
import { checkLines } from "./lines.ts";
import { checkMarks } from "./marks.ts";
import { checkNames } from "./names.ts";
import { checkScenes } from "./scenes.ts";
import type { Check, Surroundings } from "./surroundings.ts";
import { checkTargets } from "./targets.ts";

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
