import { type Path, type Problem, warning } from "../problem.ts";
import { oftenBest } from "./best-often.ts";
import type { OptionSet } from "./option-sets.ts";

/**
 * The good options are not always written first, or last (scoring.md section 6.1). Play shuffles them; a reader of the file or of a
 * printed pack sees the order of the file.
 */
export function bestOftenByOrder(sets: readonly OptionSet[], whole: Path): Problem[] {
  const first = oftenBest(sets, ({ options }) => options.slice(0, 1));
  const last = oftenBest(sets, ({ options }) => options.slice(-1));
  return [
    ...(first ? [warning("best-often-first", whole, first)] : []),
    ...(last ? [warning("best-often-last", whole, last)] : []),
  ];
}
