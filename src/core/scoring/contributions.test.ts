import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aRubric } from "../../../tests/support/a-scenario.ts";
import { anOpportunity, aSegment } from "../../../tests/support/an-opportunity.ts";
import type { Opportunity } from "../attempt/opportunity.ts";
import { type Contribution, contributionsOf, segmentValue } from "./contributions.ts";

/** `criterion won/possible`, with a mark for what is no opportunity. */
function told(...given: Parameters<typeof anOpportunity>): string[] {
  return contributionsOf(aRubric, anOpportunity(...given)).map(
    ({ criterion, won, possible, counts }) => `${criterion} ${won}/${possible}${counts ? "" : " foreclosed"}`,
  );
}

test("the best open choice wins the whole weight, the worst nothing, one between in proportion", () => {
  const open = [{ voice: 2 }, { voice: 1 }, { voice: -2 }];
  expect(told(open, "a")).toEqual(["voice 1/1"]);
  expect(told(open, "b")).toEqual(["voice 0.75/1"]);
  expect(told(open, "c")).toEqual(["voice 0/1"]);
});

test("a major criterion weighs twice as much as a standard one", () => {
  expect(told([{ care: 2 }, { care: 0 }, { care: -2 }], "b")).toEqual(["care 1/2"]);
});

test("what was not open does not count as best or worst", () => {
  expect(told([{ voice: 1 }, { voice: -1 }], "a")).toEqual(["voice 1/1"]);
  expect(told([{ voice: 1 }, { voice: 0 }], "b")).toEqual(["voice 0/1"]);
});

test("where all open choices carry the same value there was no opportunity", () => {
  expect(told([{ voice: 2 }, { voice: 2 }], "a")).toEqual([]);
  expect(told([{ voice: 0 }, {}], "a")).toEqual([]);
  expect(told([{ voice: -2 }], "a")).toEqual([]);
});

test("a choice without a mark stands at 0 among those that have one", () => {
  expect(told([{ voice: 1 }, {}, { voice: -1 }], "b")).toEqual(["voice 0.5/1"]);
});

test("each dimension is looked at for itself: one may be no opportunity while another is", () => {
  expect(
    told(
      [
        { care: 1, neutral: 2 },
        { care: 1, neutral: -2 },
      ],
      "b",
    ),
  ).toEqual(["neutral 0/2"]);
});

test("a choice that forecloses adds the weight to what was possible, wins nothing, and is no opportunity", () => {
  expect(told([{ voice: 2 }, { voice: -2 }], "b", { b: { forecloses: ["in-time", "neutral"] } })).toEqual([
    "voice 0/1",
    "in-time 0/1 foreclosed",
    "neutral 0/2 foreclosed",
  ]);
});

test("what another choice would have foreclosed costs nothing", () => {
  expect(told([{ voice: 2 }, { voice: -2 }], "a", { b: { forecloses: ["in-time"] } })).toEqual(["voice 1/1"]);
});

test.each([
  [5, 5, 2],
  [10, 8, 2],
  [5, 4, 2],
  [10, 7, 1],
  [5, 3, 1],
  [4, 3, 1],
  [10, 5, 0],
  [5, 2, 0],
  [4, 2, 0],
  [10, 3, -1],
  [5, 1, -1],
  [4, 1, -1],
  [10, 1, -2],
  [4, 0, -2],
])("of %i topics asked, %i asked soundly have the value %i", (asked, sound, value) => {
  expect(segmentValue(aRubric, asked, sound)).toBe(value);
});

test("shares at a threshold count as reaching it, however they are divided", () => {
  for (let asked = 5; asked <= 50; asked += 5)
    [0.8, 0.6, 0.4, 0.2].forEach((share, i) => {
      const sound = Math.round(asked * share);
      expect(segmentValue(aRubric, asked, sound)).toBe(2 - i);
      expect(segmentValue(aRubric, asked, sound - 1)).toBe(1 - i);
    });
});

test.each([
  [5, 5, 4],
  [5, 3, 3],
  [5, 2, 2],
  [5, 1, 1],
  [5, 0, 0],
])("a segment of %i topics with %i sound wins %i of its weight of four", (asked, sound, won) => {
  expect(contributionsOf(aRubric, aSegment(asked, sound))).toEqual([
    { criterion: "care", dimension: "person", won, possible: 4, counts: true },
  ]);
});

test("fewer than four topics asked make no opportunity", () => {
  expect(contributionsOf(aRubric, aSegment(3, 3))).toEqual([]);
  expect(contributionsOf(aRubric, aSegment(0, 0))).toEqual([]);
  expect(contributionsOf(aRubric, aSegment(4, 4))).toHaveLength(1);
});

test("fewer than three items of a sheet, or contested questions, make no opportunity, however many topics it takes", () => {
  const items = (count: number, critical: string | null = null): Contribution[] =>
    contributionsOf(aRubric, { ...aSegment(count, count, critical), of: "items" } as Opportunity);
  expect(items(2)).toEqual([]);
  expect(items(3)).toMatchObject([{ won: 4, possible: 4, counts: true }]);
  expect(items(1, "care")).toMatchObject([{ won: 0, possible: 4, counts: true }]);
});

test("duties do not make up for topics that were not asked about", () => {
  const few: Opportunity = { ...aSegment(6, 6), count: 3 } as Opportunity;
  expect(contributionsOf(aRubric, few)).toEqual([]);
});

test("any critical turn gives a segment its worst value", () => {
  expect(contributionsOf(aRubric, aSegment(6, 6, "care"))).toMatchObject([{ won: 0, possible: 4, counts: true }]);
});

test("forty questions weigh no more than a segment does", () => {
  expect(contributionsOf(aRubric, aSegment(40, 40))).toMatchObject([{ won: 4, possible: 4 }]);
});

const marks = fc.dictionary(fc.constantFrom("care", "neutral", "in-time"), fc.integer({ min: -2, max: 2 }), {
  noNullPrototype: true,
});

test("nothing wins less than nothing or more than its weight, and better marks never win less", () => {
  fc.assert(
    fc.property(fc.array(marks, { minLength: 2, maxLength: 5 }), (open) => {
      const gained = open.map((_, i) => {
        const list = contributionsOf(aRubric, anOpportunity(open, String.fromCharCode(97 + i)));
        for (const { won, possible } of list) {
          expect(won).toBeGreaterThanOrEqual(0);
          expect(won).toBeLessThanOrEqual(possible);
        }
        return new Map(list.map(({ criterion, won }) => [criterion, won]));
      });
      for (const criterion of ["care", "neutral", "in-time"])
        open.forEach((a, i) =>
          open.forEach((b, j) => {
            if ((a[criterion] ?? 0) <= (b[criterion] ?? 0))
              expect(gained[i]!.get(criterion) ?? 0).toBeLessThanOrEqual(gained[j]!.get(criterion) ?? 0);
          }),
        );
    }),
  );
});
