import * as fc from "fast-check";
import { expect, test } from "vitest";
import { REFRESHER_WEEKS, refresherDue, refresherTerms } from "./refresher.ts";

const DAY = 24 * 60 * 60 * 1000;
const ENDED = Date.UTC(2026, 0, 1);
const due = (days: number, putAside: Parameters<typeof refresherDue>[2] = null): number | null =>
  refresherDue(ENDED, ENDED + days * DAY, putAside);

test("a refresher is due after 2, 6 and 24 weeks, and not before", () => {
  expect([0, 13, 14, 41, 42, 167, 168, 900].map((days) => due(days))).toEqual([null, null, 2, 2, 6, 6, 24, 24]);
  expect(refresherTerms(ENDED).map(({ at }) => (at - ENDED) / DAY)).toEqual([14, 42, 168]);
});

test("put aside, it comes back with the next term and no sooner", () => {
  const aside = { after: ENDED, weeks: 2 };
  expect([14, 41, 42].map((days) => due(days, aside))).toEqual([null, null, 6]);
  expect(due(900, { after: ENDED, weeks: 24 })).toBeNull();
});

test("what was put aside after an earlier attempt says nothing about a later one", () => {
  expect(due(14, { after: ENDED - DAY, weeks: 24 })).toBe(2);
});

test("a clock that stands before the last attempt, or at no time at all, suggests nothing", () => {
  expect(due(-100)).toBeNull();
  expect(refresherDue(Number.NaN, ENDED, null)).toBeNull();
  expect(refresherDue(ENDED, Number.NaN, null)).toBeNull();
});

test("each term is suggested until it is put aside, and then never again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }), (days) => {
      const seen: number[] = [];
      let aside: { after: number; weeks: number } | null = null;
      for (const day of days.toSorted((a, b) => a - b)) {
        const weeks = due(day, aside);
        if (weeks === null) continue;
        seen.push(weeks);
        aside = { after: ENDED, weeks };
      }
      expect(seen).toEqual(REFRESHER_WEEKS.filter((weeks) => seen.includes(weeks)));
    }),
  );
});
