import fc from "fast-check";
import { expect, test } from "vitest";
import { aRubric } from "../../../tests/support/a-scenario.ts";
import { LEAST_IN_SUBGROUP, shownSubgroups, subgroupsOf } from "./subgroups.ts";

const sizes = fc
  .array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })
  .map((list) => new Map(list.map((size, i) => [`group ${i}`, size])));

test("nothing is shown of fewer than five, nor of what could be told by subtraction", () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const shown = shownSubgroups(all);
      let hidden = 0;
      for (const [label, size] of all) {
        if (shown.has(label)) expect(size).toBeGreaterThanOrEqual(LEAST_IN_SUBGROUP);
        else hidden += size;
      }
      expect(hidden === 0 || hidden >= LEAST_IN_SUBGROUP || shown.size === 0).toBe(true);
    }),
  );
});

test("no more is hidden than must be", () => {
  const shown = (...list: number[]) => [...shownSubgroups(new Map(list.map((size, i) => [String(i), size])))];
  expect(shown(5, 6)).toEqual(["0", "1"]);
  expect(shown(4, 6, 9)).toEqual(["2"]);
  expect(shown(2, 3, 9)).toEqual(["2"]);
  expect(shown(1)).toEqual([]);
  expect(shown()).toEqual([]);
});

test("a subgroup tells how many met the standard of those who could be judged", () => {
  const profile = (score: number | null) => ({
    dimensions: [{ dimension: "person" as const, score, uncapped: score, cap: null, opportunities: 4, headline: true }],
    criteria: [],
    failures: [],
    band: "met" as const,
  });
  const members = [80, 75, 20, 90, 74, null].map((score) => ({ label: "police", profile: profile(score) }));
  const [police] = subgroupsOf(aRubric, members);
  expect(police!.figures).toEqual([{ dimension: "person", judged: 5, met: 3 }]);
  const [few] = subgroupsOf(aRubric, members.slice(1));
  expect(few!.figures).toEqual([]);
  expect(subgroupsOf(aRubric, members.slice(2))[0]!.figures).toBeNull();
});
