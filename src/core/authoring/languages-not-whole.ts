import { advice, type Problem } from "../scenario/problem.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { coverageByPath } from "./coverage-by-path.ts";
import type { FiledProblem, ReadCase } from "./read-case.ts";

/** For each translation that is not whole, what it means for play; a case with errors says nothing of it yet. */
export function languagesNotWhole({ folder, made }: ReadCase, rubric: Rubric): FiledProblem[] {
  if (!made) return [];
  return made.translations
    .filter(({ coverage }) => coverage < 1)
    .map(({ translation }): FiledProblem => {
      const { language, texts, of, whole, firstStep } = coverageByPath(made, translation, rubric);
      const problem: Problem = advice("language-not-whole", ["texts"], {
        language,
        texts,
        of,
        whole: whole.join(", ") || "–",
        step: firstStep ?? "–",
      });
      return { file: `${folder}/${language}.yaml`, problem: { ...problem, place: { line: 1, column: 1 } } };
    });
}
