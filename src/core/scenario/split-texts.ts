import { curlyQuotes, curlySign } from "./curly-quotes.ts";
import { advice, type Path, type Problem } from "./problem.ts";
import type { WrittenFile } from "./read-yaml.ts";
import type { Scenario } from "./schema.ts";
import { standingSteps } from "./standing-steps.ts";
import { TRACKS } from "./vocabulary.ts";

/** The lists of a scenario whose items are texts. */
function listsOfTexts(scenario: Scenario): { path: Path; items: readonly unknown[] }[] {
  return [
    { path: ["briefing"], items: scenario.briefing },
    { path: ["reflection"], items: scenario.reflection ?? [] },
    ...standingSteps(scenario).map(({ step, path }) => ({ path: [...path, "known"], items: step.known ?? [] })),
    ...scenario.endings.flatMap((ending, i) =>
      TRACKS.map((track) => ({ path: ["endings", i, track, "text"], items: ending[track].text })),
    ),
  ];
}

/** Whether a text ends as a sentence does, perhaps within quotation marks or brackets. */
function isEnded(text: string): boolean {
  return /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u.test(text);
}

/** Sentences in square brackets that a comma seems to have divided into two texts. */
export function splitTexts(scenario: Scenario, file: WrittenFile): Problem[] {
  const problems: Problem[] = [];
  for (const { path, items } of listsOfTexts(scenario)) {
    if (!file.writtenAt(path)?.startsWith("[")) continue;
    items.forEach((text, i) => {
      const before = items[i - 1];
      if (typeof text !== "string" || typeof before !== "string" || curlySign(file.writtenAt([...path, i]))) return;
      // A mark of print that is closed only after the comma held the sentence together for whoever wrote it.
      const curly = /[”’»“›][\s.]*$/.test(text) && !/[”»›]$/.test(before) && curlyQuotes([...path, i - 1], before);
      if (curly) problems.push(curly);
      else if (/^\p{Ll}/u.test(file.writtenAt([...path, i]) ?? "") && !isEnded(before))
        problems.push(advice("comma-in-list", [...path, i], { text: text.slice(0, 60) }));
    });
  }
  return problems;
}
