import type { Problem } from "../problem.ts";
import type { OptionSet, WeighedOption } from "./option-sets.ts";

/** A rule of thumb that finds the best option more often than this teaches a trick. */
const MOST_TELLING = 0.6;
/** In fewer sets nobody sees a pattern. */
const LEAST_SETS = 5;

/**
 * How often a rule of thumb finds a best option, where that is in more than 60 % of the sets and clearly more often than picking
 * blindly would (by two standard deviations): of two options one is the longest, and is the best half of the time. Else null.
 */
export function oftenBest(
  all: readonly OptionSet[],
  picked: (set: OptionSet) => readonly WeighedOption[],
): Problem["details"] | null {
  const sets = all.filter(({ best }) => best.length > 0);
  const found = sets.filter((set) => picked(set).some((option) => set.best.includes(option))).length;
  const share = found / sets.length;
  if (sets.length < LEAST_SETS || share <= MOST_TELLING) return null;
  let expected = 0;
  let variance = 0;
  for (const { best, options } of sets) {
    const chance = best.length / options.length;
    expected += chance;
    variance += chance * (1 - chance);
  }
  if (found <= expected + 2 * Math.sqrt(variance)) return null;
  return { percent: Math.round(100 * share), count: sets.length };
}
