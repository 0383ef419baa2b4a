import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_NAME, shownName } from "./shown-name.ts";

test("names of any script stay as they are", () => {
  for (const name of [
    "Ada Example",
    "آدا مثال",
    "Nguyễn Thị Ánh",
    "สมหญิง ใจดี",
    "Zoë O’Neil-Ñuñez",
    "محمّدٌ",
    "<b>Ada</b>",
  ])
    expect(shownName(` ${name} `)).toBe(name);
});

test("signs that turn the order of others or cannot be seen go, and marks do not pile up", () => {
  expect(shownName("Ada\u202E elpmaxE\u2066\0\u200B")).toBe("Ada elpmaxE\uFFFD");
  expect(shownName(`A${"\u0301".repeat(500)}da`)).toBe(`A${"\u0301".repeat(4)}da`);
  expect(shownName("two\nlines\u2028three")).toBe("two lines three");
  expect(Array.from(shownName("a".repeat(10_000)))).toHaveLength(LONGEST_NAME);
});

test("whatever is typed becomes one bounded line without directions, and the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 150 }), (typed) => {
      const name = shownName(typed);
      expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n\r\p{Surrogate}]/u);
      expect(shownName(name)).toBe(name);
    }),
  );
});
