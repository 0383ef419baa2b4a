import { advice, type Path, type Problem } from "../problem.ts";
import { lixOf, readingLevelOf, sentencesOf } from "../reading-level.ts";
import type { Text } from "../texts.ts";

/** Fewer words of a case say little about it. */
const LEAST_WORDS = 200;

/** Texts can be read once, under stress, perhaps in a second language: no sentence is too long, and the whole is not hard to read. */
export function checkReading(texts: readonly Text[], language: string, whole: Path): Problem[] {
  const level = readingLevelOf(language);
  const problems = texts.flatMap(({ text, path }): Problem[] => {
    const words = Math.max(0, ...sentencesOf(text));
    return words > level.sentence ? [advice("sentence-too-long", path, { words, most: level.sentence })] : [];
  });
  const words = texts.reduce((sum, { text }) => sum + sentencesOf(text).reduce((a, b) => a + b, 0), 0);
  const lix = lixOf(texts.map(({ text }) => text));
  if (words >= LEAST_WORDS && lix > level.lix)
    problems.push(advice("hard-to-read", whole, { lix, most: level.lix, language }));
  return problems;
}
