import type { Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { checkAskedBeside } from "./asked-beside.ts";
import { checkLeanings } from "./best-often-one-leaning.ts";
import { checkChoices } from "./choices.ts";
import { checkConditions } from "./conditions.ts";
import { checkExaminations } from "./examinations.ts";
import { checkDelayed } from "./few-delayed-consequences.ts";
import { checkTradeOffs } from "./few-trade-offs.ts";
import { checkGiveaways } from "./giveaways.ts";
import { checkInterviews } from "./interviews.ts";
import { checkLines } from "./lines.ts";
import { checkMarks } from "./marks.ts";
import { checkMotives } from "./motive-missing.ts";
import { checkNames } from "./names.ts";
import { checkOneRight } from "./one-right-choice.ts";
import { checkOneSided } from "./one-sided-decision.ts";
import { checkRoles } from "./roles.ts";
import { checkScenes } from "./scenes.ts";
import { checkSheets } from "./sheets.ts";
import { checkOpportunities } from "./few-opportunities.ts";
import { checkPerishing } from "./perishes-too-soon.ts";
import type { Check, Surroundings } from "./surroundings.ts";
import { checkObjectives } from "./criterion-never-offered.ts";
import { checkExhibitsAsked } from "./exhibit-never-asked.ts";
import { checkExhibitsHeld } from "./exhibit-never-held.ts";
import { checkFactsSet } from "./fact-never-set.ts";
import { checkGuards } from "./guard-never-true.ts";
import { checkRepairs } from "./repair-without-failure.ts";
import { checkStepsReached } from "./step-not-reached.ts";
import { checkSpeakers } from "./speaker-not-present.ts";
import { checkSources } from "./unknown-source.ts";
import { checkCues } from "./critical-without-cue.ts";
import { checkLawFields } from "./law-without-field.ts";
import { checkThemes } from "./theme-not-noted.ts";
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
  checkExaminations,
  checkSheets,
  checkRoles,
  checkObjectives,
  checkExhibitsAsked,
  checkExhibitsHeld,
  checkFactsSet,
  checkGuards,
  checkRepairs,
  checkStepsReached,
  checkSpeakers,
  checkSources,
  checkGiveaways,
  checkOneSided,
  checkOneRight,
  checkMotives,
  checkLeanings,
  checkTradeOffs,
  checkDelayed,
  checkCues,
  checkLawFields,
  checkThemes,
  checkOpportunities,
  checkPerishing,
  checkAskedBeside,
];

/** Every problem of a scenario whose shape is right, in the order of the checks. */
export function checkScenario(scenario: Scenario, surroundings: Surroundings): Problem[] {
  return CHECKS.flatMap((check) => check(scenario, surroundings));
}
