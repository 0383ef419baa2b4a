import type { AttemptLog } from "../../attempt/log.ts";
import { momentOf } from "./moments-in-log.ts";

/** A pause longer than this is no work: somebody went for lunch. */
export const LONGEST_PAUSE_MINUTES = 10;

const MINUTE = 60_000;

/**
 * Milliseconds between the events of an attempt, without pauses of more than ten minutes, and without what a second try took over from the
 * first. A clock that jumped back adds nothing.
 */
export function timeAtWork({ events, again }: AttemptLog): number {
  const moments = events.slice(again?.index ?? 0).map(({ at }) => momentOf(at));
  const gaps = moments.slice(1).map((moment, place) => moment - moments[place]!);
  return gaps.filter((gap) => gap > 0 && gap <= LONGEST_PAUSE_MINUTES * MINUTE).reduce((sum, gap) => sum + gap, 0);
}

/** Time at work in hours, to the nearest quarter; never less than one quarter. */
export function quarterHours(milliseconds: number): number {
  return Math.max(1, Math.round(milliseconds / (15 * MINUTE))) / 4;
}
