import { type Problem, warning } from "../problem.ts";
import { lengthSeen } from "../text-length.ts";
import type { OptionSet, WeighedOption } from "./option-sets.ts";

/** Lengths may differ by this share of their mean (scoring.md section 6.1). */
const TOLERANCE = 0.4;

/**
 * No option stands out among the others by its length. Where one text alone draws the mean away from the others, it is told and they are
 * not: whoever wrote it has not touched them.
 */
export function unevenLengths(sets: readonly OptionSet[]): Problem[] {
  return sets.flatMap(({ options }) => outliersOf(options).map(problemOf));
}

interface Measured {
  option: WeighedOption;
  letters: number;
}

interface Outlier extends Measured {
  /** The mean length of those that it is compared with. */
  beside: number;
}

/** Those too far from the mean of all, farthest first, as long as what remains without them is uneven. */
function outliersOf(options: readonly WeighedOption[]): Outlier[] {
  // Letters are counted once: a file may have hundreds of options at one step.
  const measured = options.map((option) => ({ option, letters: lengthSeen(option.text) }));
  let sum = measured.reduce((total, { letters }) => total + letters, 0);
  let count = measured.length;
  const isFar = ({ letters }: Measured): boolean => percentOff(letters, sum / count) > TOLERANCE * 100;
  let far = measured.filter(isFar);
  const found = new Map<WeighedOption, Outlier>();
  while (far.length > 0) {
    const outliers = far.map((one) => ({ ...one, beside: (sum - one.letters) / (count - 1) }));
    const worst = outliers.reduce((a, b) => (offOf(b) > offOf(a) ? b : a));
    found.set(worst.option, worst);
    sum -= worst.letters;
    count--;
    far = far.filter((one) => one.option !== worst.option && isFar(one));
  }
  return options.flatMap((option) => found.get(option) ?? []);
}

function problemOf({ option: { id, path }, letters, beside }: Outlier): Problem {
  return warning("uneven-lengths", path, {
    choice: id,
    letters,
    mean: Math.round(beside),
    percent: percentOff(letters, beside),
    variant: letters > beside ? "longer" : "shorter",
  });
}

function percentOff(letters: number, mean: number): number {
  return Math.round((100 * Math.abs(letters - mean)) / mean);
}

/** A third of the others is as far from them as three times the others. */
function offOf({ letters, beside }: Outlier): number {
  return Math.abs(Math.log(Math.max(letters, 1) / Math.max(beside, 1)));
}
