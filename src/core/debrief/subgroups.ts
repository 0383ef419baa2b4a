import type { Profile } from "../scoring/score.ts";
import type { Dimension, Rubric } from "../scoring/rubric.ts";

/** No figure is shown of fewer people than this (scoring.md section 4: patterns, and no naming). */
export const LEAST_IN_SUBGROUP = 5;

/** What is shown of one subgroup; null where it stays hidden. */
export interface Subgroup {
  label: string;
  figures: readonly { dimension: Dimension; judged: number; met: number }[] | null;
}

/**
 * The labels of which figures may be shown, given how many attempts carry each. A subgroup below five is hidden, and where what is hidden
 * would come to fewer than five altogether, so that it could be told by subtraction from the whole, the next smallest is hidden with it.
 */
export function shownSubgroups(sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const bySize = [...sizes].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const shown = new Set(bySize.map(([label]) => label));
  let hidden = 0;
  for (const [label, size] of bySize) {
    if (size >= LEAST_IN_SUBGROUP && (hidden === 0 || hidden >= LEAST_IN_SUBGROUP)) break;
    shown.delete(label);
    hidden += size;
  }
  return shown;
}

/**
 * How many of each subgroup met the standard in each dimension, of those with enough decisions to judge. Labels are free words; an empty
 * one is a subgroup like any other. A dimension in which fewer than five of a subgroup, but not none, could be judged is left out of it.
 */
export function subgroupsOf(
  rubric: Rubric,
  members: readonly { label: string; profile: Profile }[],
): readonly Subgroup[] {
  const byLabel = new Map<string, Profile[]>();
  for (const { label, profile } of members) byLabel.set(label, [...(byLabel.get(label) ?? []), profile]);
  const shown = shownSubgroups(new Map([...byLabel].map(([label, { length }]) => [label, length])));
  const judgedIn = (profiles: readonly Profile[], dimension: Dimension): number[] =>
    profiles.flatMap(({ dimensions }) => dimensions.find((one) => one.dimension === dimension)?.score ?? []);
  return [...byLabel]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, profiles]) => {
      if (!shown.has(label)) return { label, figures: null };
      const figures = rubric.dimensions.flatMap(({ id: dimension }) => {
        const scores = judgedIn(profiles, dimension);
        if (scores.length < LEAST_IN_SUBGROUP) return [];
        const met = scores.filter((score) => score >= rubric.thresholds.met - 1e-9).length;
        return [{ dimension, judged: scores.length, met }];
      });
      return { label, figures };
    });
}
