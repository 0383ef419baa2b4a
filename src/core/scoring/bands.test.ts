import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aRubric } from "../../../tests/support/a-scenario.ts";
import { type Band, bandOf } from "./bands.ts";
import type { DimensionScore } from "./score.ts";

const NONE = { total: 0, unrepaired: 0 };
const REPAIRED = { total: 1, unrepaired: 0 };
const UNREPAIRED = { total: 1, unrepaired: 1 };

function dimension(score: number | null, headline: boolean): DimensionScore {
  return { dimension: "d", score, uncapped: score, cap: null, opportunities: score === null ? 2 : 5, headline };
}

/** The band of these headline scores beside these other ones. */
function band(headlines: (number | null)[], others: (number | null)[], failures = NONE): Band {
  return bandOf(
    aRubric.thresholds,
    [...headlines.map((score) => dimension(score, true)), ...others.map((score) => dimension(score, false))],
    failures,
  );
}

test("the standard is met when every headline is at least 75, nothing failed and no other dimension is below 50", () => {
  expect(band([75, 100], [50])).toBe("met");
});

test("the lowest headline decides, not the mean", () => {
  expect(band([100, 100, 74.9], [100])).toBe("developing");
  expect(band([100, 100, 49.9], [100])).toBe("revisit");
  expect(band([50, 50], [50])).toBe("developing");
});

test("another dimension below 50 lowers “met” to “developing”", () => {
  expect(band([90, 90], [49.9])).toBe("developing");
});

test("no score of another dimension raises a band", () => {
  expect(band([60], [100, 100])).toBe("developing");
});

test("an unrepaired critical failure means “revisit”, whatever the scores and however few the decisions", () => {
  expect(band([100, 100], [100], UNREPAIRED)).toBe("revisit");
  expect(band([null, 100], [100], UNREPAIRED)).toBe("revisit");
});

test("when all failures are repaired the band may be “developing”, not “met”", () => {
  expect(band([60, 80], [80], REPAIRED)).toBe("developing");
  expect(band([100, 100], [100], REPAIRED)).toBe("developing");
  expect(band([45, 80], [80], REPAIRED)).toBe("revisit");
});

test("a headline with too few decisions and no failure means “not enough”", () => {
  expect(band([null, 100], [100])).toBe("not-enough");
  expect(band([null, 10], [10])).toBe("not-enough");
});

test("another dimension with too few decisions takes nothing away", () => {
  expect(band([80], [null])).toBe("met");
});

test("where nothing could be judged a repaired failure does not make “developing” out of nothing", () => {
  expect(band([null], [null], REPAIRED)).toBe("revisit");
  expect(band([null, 100], [100], REPAIRED)).toBe("revisit");
});

test("a better score never gives a worse band", () => {
  const order: Band[] = ["revisit", "developing", "met"];
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      const low = a.map((one, i) => Math.min(one, b[i]!));
      const bandAt = (list: number[]): number => order.indexOf(band(list.slice(0, 2), list.slice(2)));
      expect(bandAt(low)).toBeLessThanOrEqual(bandAt(a));
    }),
  );
});
