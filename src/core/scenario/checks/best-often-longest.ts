import { type Path, type Problem, warning } from "../problem.ts";
import { lengthSeen } from "../text-length.ts";
import { oftenBest } from "./best-often.ts";
import type { OptionSet, WeighedOption } from "./option-sets.ts";

/** Nobody can pick well by length alone, whether the good options are the longest or the shortest (scoring.md section 6.1). */
export function bestOftenByLength(sets: readonly OptionSet[], whole: Path): Problem[] {
  const longest = oftenBest(sets, (set) => atEnd(set, Math.max));
  const shortest = oftenBest(sets, (set) => atEnd(set, Math.min));
  return [
    ...(longest ? [warning("best-often-longest", whole, longest)] : []),
    ...(shortest ? [warning("best-often-shortest", whole, shortest)] : []),
  ];
}

/** The options at one end of the lengths of a set; none where all are alike. */
function atEnd({ options }: OptionSet, end: (...lengths: number[]) => number): WeighedOption[] {
  const lengths = options.map(({ text }) => lengthSeen(text));
  const found = options.filter((_, i) => lengths[i] === end(...lengths));
  return found.length < options.length ? found : [];
}
