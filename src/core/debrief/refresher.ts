/** How many weeks after the last ended attempt a refresher is suggested: skills fade when nobody follows up. */
export const REFRESHER_WEEKS = [2, 6, 24] as const;
export type RefresherWeeks = (typeof REFRESHER_WEEKS)[number];

/** A suggestion that somebody put aside: this term after an attempt that ended at this moment, and the terms before it. */
export interface PutAside {
  after: number;
  weeks: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** When refreshers are suggested after an attempt that ended at this moment; moments are milliseconds, as the screen reads them. */
export function refresherTerms(endedAt: number): { weeks: RefresherWeeks; at: number }[] {
  return REFRESHER_WEEKS.map((weeks) => ({ weeks, at: endedAt + weeks * WEEK }));
}

/** The term that has come last and has not been put aside, or null. A new ended attempt begins the terms anew. */
export function refresherDue(endedAt: number, now: number, putAside: PutAside | null): RefresherWeeks | null {
  const due = refresherTerms(endedAt)
    .filter(({ at }) => at <= now)
    .at(-1)?.weeks;
  if (due === undefined) return null;
  return putAside !== null && putAside.after === endedAt && putAside.weeks >= due ? null : due;
}
