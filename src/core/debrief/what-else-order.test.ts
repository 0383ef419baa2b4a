import { expect, test } from "vitest";
import type { Review } from "./debrief-types.ts";
import { whatElseOrder } from "./what-else-order.ts";

test("turning points are asked about first, the latest first, and what is no decision not at all", () => {
  const reviews = [4, 9, 20, 31, 40].map(
    (index, i) => ({ number: i + 1, index, kind: i === 2 ? "segment" : "decision" }) as Review,
  );
  expect(whatElseOrder({ reviews, turningPoints: [1, 3, 4] })).toEqual([31, 4, 40, 9]);
});
