import type { Thresholds } from "./rubric.ts";

export const BANDS = ["met", "developing", "revisit", "not-enough"] as const;
export type Band = (typeof BANDS)[number];

/** A dimension as bands see it: `score` after caps, null where there were too few decisions to judge. */
interface Judged {
  score: number | null;
  headline: boolean;
}

/**
 * The band of a profile (scoring.md sections 2 and 3): `met` needs every headline at the upper threshold, no unrepaired critical
 * failure and no other dimension below the floor; `developing` every headline at the lower threshold and none unrepaired;
 * `not-enough` where a headline has too few opportunities and no critical failure occurred. A teaching convention, not law.
 */
export function bandOf(
  thresholds: Thresholds,
  dimensions: readonly Judged[],
  failures: { total: number; unrepaired: number },
): Band {
  if (failures.unrepaired > 0) return "revisit";
  const headlines = dimensions.filter(({ headline }) => headline);
  if (failures.total === 0 && headlines.some(({ score }) => score === null)) return "not-enough";
  // After a repaired failure a headline that could not be judged has not reached any threshold.
  const lowest = Math.min(...headlines.map(({ score }) => score ?? 0));
  const othersHold = dimensions.every(({ headline, score }) => headline || score === null || score >= thresholds.floor);
  if (lowest >= thresholds.met && othersHold && failures.total === 0) return "met";
  return lowest >= thresholds.developing ? "developing" : "revisit";
}
