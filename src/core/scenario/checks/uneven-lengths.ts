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
  return sets.flatMap(({ options }) => outliersOf(options).map(({ option, beside }) => problemOf(option, beside)));
}

interface Outlier {
  option: WeighedOption;
  /** The mean length of those that it is compared with. */
  beside: number;
}

/** Those too far from the mean of all, farthest first, as long as what remains without them is uneven. */
function outliersOf(options: readonly WeighedOption[]): Outlier[] {
  let remaining = [...options];
  let far = remaining.filter((option) => isFar(option, remaining));
  const found: Outlier[] = [];
  while (far.length > 0) {
    const outliers = far.map((option) => ({ option, beside: meanOf(remaining.filter((one) => one !== option)) }));
    const worst = outliers.reduce((a, b) => (offOf(b) > offOf(a) ? b : a));
    found.push(worst);
    remaining = remaining.filter((one) => one !== worst.option);
    far = far.filter((one) => one !== worst.option && isFar(one, remaining));
  }
  return found.sort((a, b) => options.indexOf(a.option) - options.indexOf(b.option));
}

function problemOf({ id, path, text }: WeighedOption, beside: number): Problem {
  const letters = lengthSeen(text);
  return warning("uneven-lengths", path, {
    choice: id,
    letters,
    mean: Math.round(beside),
    percent: Math.round((100 * Math.abs(letters - beside)) / beside),
    variant: letters > beside ? "longer" : "shorter",
  });
}

function isFar({ text }: WeighedOption, among: readonly WeighedOption[]): boolean {
  const mean = meanOf(among);
  return Math.round((100 * Math.abs(lengthSeen(text) - mean)) / mean) > TOLERANCE * 100;
}

/** A third of the others is as far from them as three times the others. */
function offOf({ option, beside }: Outlier): number {
  return Math.abs(Math.log(Math.max(lengthSeen(option.text), 1) / Math.max(beside, 1)));
}

function meanOf(options: readonly WeighedOption[]): number {
  return options.reduce((sum, { text }) => sum + lengthSeen(text), 0) / options.length;
}
