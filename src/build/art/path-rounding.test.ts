import { expect, test } from "vitest";
import { roundPath } from "./path-rounding.ts";

test("a path becomes relative whole numbers", () => {
  expect(roundPath("M10.4 10.6L20.2 30.1H40V9.6Z")).toBe("M10 11l10 19h20v-20z");
});

test("a path is moved before it is scaled", () => {
  expect(roundPath("M0 0L10 0", 2, 5, 1)).toBe("M10 2h20");
});

test("rounding errors do not add up", () => {
  const steps = Array.from({ length: 100 }, (_, order) => `L${(order + 1) * 0.4} 0`).join("");
  const drawn = roundPath(`M0 0${steps}`);
  const length = [...drawn.matchAll(/h?(\d+)/g)].slice(2).reduce((sum, [, step]) => sum + Number(step), 0);
  expect(length).toBe(40);
});

test("a second part of a path starts where it should", () => {
  expect(roundPath("M10 10L20 10Z M30 40L30 50Z")).toBe("M10 10h10zm20 30v10z");
});

test("curves keep their control points", () => {
  expect(roundPath("M0 0C1.2 2.4 3 4 5 6Q7 8 9 -10")).toBe("M0 0c1 2 3 4 5 6q2 2 4-16");
});

test("a command it does not know is refused", () => {
  expect(() => roundPath("M0 0A1 1 0 0 0 2 2")).toThrow('command "A"');
});
