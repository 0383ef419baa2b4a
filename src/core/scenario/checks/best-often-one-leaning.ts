import { advice } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { LEANINGS } from "../vocabulary.ts";
import { worthOf } from "./option-sets.ts";
import type { Check } from "./surroundings.ts";
import { isMarked } from "./trade-off.ts";

/** A case in which more of the best choices than this share lean one way has a key. */
const MOST = 0.6;
/** In fewer decisions nobody sees a pattern. */
const LEAST_DECISIONS = 5;

/** Always choosing with care, by procedure, fast or cautiously is not the way through a case (scoring.md section 6.10). */
export const checkLeanings: Check = (scenario) => {
  const decisions = standingSteps(scenario).filter(({ step }) => isMarked(step.choices ?? []));
  if (decisions.length < LEAST_DECISIONS) return [];
  return LEANINGS.flatMap((leaning) => {
    const led = decisions.filter(({ step }) => {
      const most = Math.max(...step.choices!.map(worthOf));
      return step.choices!.every((choice) => worthOf(choice) < most || choice.leaning === leaning);
    });
    const share = led.length / decisions.length;
    return share > MOST
      ? [advice("best-often-one-leaning", ["stages"], { leaning, percent: Math.round(100 * share) })]
      : [];
  });
};
