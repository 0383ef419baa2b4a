import { advice, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import { worthOf } from "./option-sets.ts";
import { isTradeOff, marksOf } from "./trade-off.ts";
import type { Check } from "./surroundings.ts";

/** Between two choices, to stop or to go on, one may simply be right. */
const LEAST_CHOICES = 3;

/**
 * A decision has more to it than one good choice among choices that fail in everything: poor options of skilled authors protect
 * something, and two of them may pull in different directions (scoring.md sections 5 and 6).
 */
export const checkOneRight: Check = (scenario) =>
  standingSteps(scenario).flatMap(({ step, path }): Problem[] => {
    const choices = step.choices ?? [];
    const most = Math.max(...choices.map(worthOf));
    const others = choices.filter((choice) => worthOf(choice) < most);
    const failing = others.filter((choice) => {
      const marks = [...marksOf(choice).values()];
      return marks.length > 0 && marks.every((mark) => mark < 0);
    });
    const alone = choices.length >= LEAST_CHOICES && most > 0 && others.length === choices.length - 1;
    return alone && failing.length === others.length && !isTradeOff(choices)
      ? [advice("one-right-choice", path, { step: step.step })]
      : [];
  });
