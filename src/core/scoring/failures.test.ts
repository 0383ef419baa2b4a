import { expect, test } from "vitest";
import { anOpportunity, aSegment } from "../../../tests/support/an-opportunity.ts";
import { failuresOf } from "./failures.ts";

const FAIL = anOpportunity([{ care: 1 }, { care: -2 }], "b", { b: { critical: "care" } });
const FAIL_NEUTRAL = anOpportunity([{ neutral: 1 }, { neutral: -2 }], "b", { b: { critical: "neutral" } });
const AVOID = anOpportunity([{ care: 1 }, { care: -2 }], "a", { b: { critical: "care" } });
const REPAIR = anOpportunity([{ care: 1 }, { care: 0 }], "a", { a: { repairs: ["care"] } });
const LEAVE = anOpportunity([{ care: 1 }, { care: 0 }], "b", { a: { repairs: ["care"] } });

test("a critical failure is that of the choice made, at its place among the opportunities", () => {
  expect(failuresOf([AVOID, FAIL])).toEqual([{ criterion: "care", opportunity: 1, repairedBy: null }]);
});

test("a critical choice that was open and not made is no failure", () => {
  expect(failuresOf([AVOID, AVOID])).toEqual([]);
});

test("a later repair of the same criterion mends every earlier failure of it", () => {
  expect(failuresOf([FAIL, AVOID, FAIL, REPAIR])).toEqual([
    { criterion: "care", opportunity: 0, repairedBy: 3 },
    { criterion: "care", opportunity: 2, repairedBy: 3 },
  ]);
});

test("a repair mends nothing of another criterion, nothing that comes after it, and only when it is taken", () => {
  expect(failuresOf([FAIL_NEUTRAL, REPAIR])[0]!.repairedBy).toBeNull();
  expect(failuresOf([REPAIR, FAIL])[0]!.repairedBy).toBeNull();
  expect(failuresOf([FAIL, LEAVE])[0]!.repairedBy).toBeNull();
});

test("the first repair is the one that mended", () => {
  expect(failuresOf([FAIL, REPAIR, REPAIR])[0]!.repairedBy).toBe(1);
});

test("a choice that mends an old failure and makes a new one does not mend itself", () => {
  const both = anOpportunity([{ care: 1 }, { care: -2 }], "b", { b: { critical: "care", repairs: ["care"] } });
  expect(failuresOf([FAIL, both]).map(({ repairedBy }) => repairedBy)).toEqual([1, null]);
});

test("a critical turn in an interview is a failure, and can be repaired by a later decision", () => {
  expect(failuresOf([aSegment(6, 6, "care"), REPAIR])).toEqual([{ criterion: "care", opportunity: 0, repairedBy: 1 }]);
});
