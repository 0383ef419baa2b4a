import type { TFunction } from "i18next";
import type { ProgressLine, ProgressPoint } from "../../core/debrief/progress.ts";

type Say = TFunction<"progress">;

/** What one mark rests on: its opportunities, and those that were closed off. */
export function restsOn(t: Say, { opportunities, foreclosed }: ProgressPoint): string {
  const own = t("opportunities", { count: opportunities });
  return foreclosed === 0 ? own : `${own} (${t("foreclosed", { count: foreclosed })})`;
}

/** One mark of a picture as a sentence. */
export function pointWords(t: Say, point: ProgressPoint): string {
  return t("point", {
    number: point.attempt + 1,
    score: Math.round(point.score),
    opportunities: restsOn(t, point),
  });
}

/** The share over all attempts, or that there were too few decisions. */
export function totalWords(t: Say, { score, opportunities: count }: ProgressLine): string {
  const opportunities = t("opportunities", { count });
  return score === null ? t("too-few", { opportunities }) : t("total", { score: Math.round(score), opportunities });
}
