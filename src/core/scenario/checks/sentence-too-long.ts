import { advice, type Path, type Problem } from "../problem.ts";
import { lixOf, readingCounts, readingLevelOf } from "../reading-level.ts";
import type { Text } from "../texts.ts";

/** Fewer words of a case say little about it. */
const LEAST_WORDS = 200;

/** Texts can be read once, under stress, perhaps in a second language: no sentence is too long, and the whole is not hard to read. */
export function checkReading(texts: readonly Text[], language: string, whole: Path): Problem[] {
  const level = readingLevelOf(language);
  const counts = texts.map(({ text }) => readingCounts(text));
  const problems = texts.flatMap(({ path }, i): Problem[] => {
    const words = Math.max(0, ...counts[i]!.sentences);
    return words > level.sentence ? [advice("sentence-too-long", path, { words, most: level.sentence })] : [];
  });
  const words = counts.flatMap(({ sentences }) => sentences).reduce((sum, count) => sum + count, 0);
  const lix = lixOf(counts);
  if (words >= LEAST_WORDS && lix > level.lix)
    problems.push(advice("hard-to-read", whole, { lix, most: level.lix, language }));
  return problems;
}
