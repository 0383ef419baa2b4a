import { type Problem, warning } from "../problem.ts";
import { lengthSeen } from "../text-length.ts";
import type { OptionSet } from "./option-sets.ts";

/** Lengths may differ by this share of their mean (scoring.md section 6.1). */
const TOLERANCE = 0.4;

/** No option stands out among the others by its length. */
export function unevenLengths(sets: readonly OptionSet[]): Problem[] {
  return sets.flatMap(({ options }) => {
    const lengths = options.map(({ text }) => lengthSeen(text));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return options.flatMap(({ id, path }, i) => {
      const off = Math.round((100 * (lengths[i]! - mean)) / mean);
      return Math.abs(off) > TOLERANCE * 100
        ? [warning("uneven-lengths", path, { choice: id, percent: off, mean: Math.round(mean) })]
        : [];
    });
  });
}
