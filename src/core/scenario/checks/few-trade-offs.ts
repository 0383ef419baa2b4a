import { advice } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { isMarked, isTradeOff } from "./trade-off.ts";
import type { Check } from "./surroundings.ts";

/** In a shorter case a share says little. */
const LEAST_DECISIONS = 6;

/**
 * At least a third of the decisions, rounded down, set two legitimate duties against each other (scoring.md section 6.2). Sheets and
 * interviews weigh duties too, but their marks do not show it.
 */
export const checkTradeOffs: Check = (scenario) => {
  const decisions = standingSteps(scenario).filter(({ step }) => isMarked(step.choices ?? []));
  const count = decisions.filter(({ step }) => isTradeOff(step.choices!)).length;
  const least = Math.floor(decisions.length / 3);
  return decisions.length >= LEAST_DECISIONS && count < least
    ? [advice("few-trade-offs", ["stages"], { count, decisions: decisions.length, least })]
    : [];
};
