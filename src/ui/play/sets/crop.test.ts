import { expect, test } from "vitest";
import { cropFor, type Spot } from "./crop.ts";
import type { StageSet } from "./stage-set.ts";

const set: StageSet = { scenery: [], places: {}, focus: { width: 600, y: 20 } };
const spot = (x: number, facing: Spot["facing"] = "end", speaking = false): Spot => ({ x, facing, speaking });

test("people who fit are all shown, in the middle", () => {
  expect(cropFor(set, [spot(400), spot(700)])).toEqual({ x: 250, y: 20, width: 600 });
});

test("the speaker is always shown whole", () => {
  const { x, width } = cropFor(set, [spot(100), spot(250), spot(300), spot(1000, "start", true)]);
  expect(x + 60).toBeLessThan(1000);
  expect(x + width).toBeGreaterThan(1060);
});

test("of two neighbours, the one whom the speaker faces is shown", () => {
  const { x, width } = cropFor(set, [spot(150), spot(500, "end", true), spot(850, "start")]);
  expect(x).toBeGreaterThan(150);
  expect(x + width).toBeGreaterThan(900);
});

test("the view never leaves the picture", () => {
  expect(cropFor(set, [spot(20)]).x).toBe(0);
  expect(cropFor(set, [spot(1190)]).x).toBe(600);
  expect(cropFor(set, []).x).toBe(300);
});
