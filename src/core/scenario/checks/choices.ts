import { error, warning, type Problem } from "../problem.ts";
import { standingSteps, type StandingStep } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

/** Option lengths may differ by this share of their mean (scoring.md 6.1). */
const LENGTH_TOLERANCE = 0.4;
/** Words that would mark an option as the kind one if only it had them (scoring.md 6.1). */
const TELLING_WORDS = ["victim", "safe", "support"];
/** A case in which more than this share of the best options is longest, or first, teaches a trick. */
const MOST_TELLING = 0.6;

type Choice = NonNullable<StandingStep["step"]["choices"]>[number];

function sumOfMarks({ marks }: Choice): number {
  return Object.values(marks ?? {}).reduce<number>(
    (sum, mark) => sum + (typeof mark === "number" ? mark : Math.max(...mark.map((rule) => rule.mark))),
    0,
  );
}

/** Options do not give the answer away by length, order or single words; something is always open; failures can be avoided. */
export const checkChoices: Check = (scenario) => {
  const problems: Problem[] = [];
  const decisions = standingSteps(scenario).filter(({ step }) => step.choices);
  let longest = 0;
  let first = 0;
  for (const { step, path } of decisions) {
    const choices = step.choices!;
    const lengths = choices.map(({ text }) => text.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    choices.forEach((choice, i) => {
      const at = [...path, "choices", i];
      const off = Math.round((100 * (choice.text.length - mean)) / mean);
      if (Math.abs(off) > LENGTH_TOLERANCE * 100)
        problems.push(warning("uneven-lengths", [...at, "text"], { choice: choice.choice, percent: off }));
      if (choice.critical !== undefined && choices.every((other) => other.critical === choice.critical))
        problems.push(
          error("unavoidable-failure", [...at, "critical"], { criterion: choice.critical, step: step.step }),
        );
    });
    if (choices.every(({ when }) => when !== undefined))
      problems.push(warning("perhaps-nothing-open", path, { step: step.step }));
    const best = choices.reduce((a, b) => (sumOfMarks(b) > sumOfMarks(a) ? b : a));
    if (best.text.length === Math.max(...lengths)) longest++;
    if (best === choices[0]) first++;
    for (const word of TELLING_WORDS) {
      const having = choices.filter(({ text }) => text.toLowerCase().includes(word));
      if (having.length === 1 && having[0] === best)
        problems.push(warning("telling-word", [...path, "choices", choices.indexOf(best), "text"], { word }));
    }
  }
  const share = (count: number): number => Math.round((100 * count) / decisions.length);
  if (decisions.length >= 5 && longest / decisions.length > MOST_TELLING)
    problems.push(warning("best-often-longest", ["stages"], { percent: share(longest) }));
  if (decisions.length >= 5 && first / decisions.length > MOST_TELLING)
    problems.push(warning("best-often-first", ["stages"], { percent: share(first) }));
  return problems;
};
