import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainLabel, shortLabel } from "./plain-label.ts";

test("draws white space together and drops what is invisible and turns other text about", () => {
  expect(plainLabel("  a\n\tb\u202e c\u0000\u2066d\u2069 ")).toBe("a b cd");
});

test("keeps the marks that join and separate letters, and marks of direction that stand alone", () => {
  expect(plainLabel("می\u200cخواهم \u200f!")).toBe("می\u200cخواهم \u200f!");
});

test("is short where it says so, whatever the text, and never cuts a letter of two parts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shortLabel(text, most);
      expect(Array.from(short).length).toBeLessThanOrEqual(most);
      expect(short.isWellFormed()).toBe(true);
      expect(short).not.toMatch(/[\p{Cc}\u202e]/u);
    }),
  );
});
