import { expect, test } from "vitest";
import type { OptionSet } from "./option-sets.ts";
import { unevenLengths } from "./uneven-lengths.ts";

/** A decision whose texts have these lengths, named by them. */
function lengths(...all: number[]): OptionSet {
  const options = all.map((length) => ({
    id: `of-${length}`,
    key: "",
    text: "x".repeat(length),
    path: ["choices", length],
    worth: 0,
  }));
  return { of: "decision", name: "door", path: [], options, best: [] };
}

function told(...all: number[]): string[] {
  return unevenLengths([lengths(...all)]).map(
    ({ details: { choice, letters, percent, mean, variant } }) =>
      `${choice}: ${letters}, ${percent} % ${variant} than ${mean}`,
  );
}

test("an option is compared with the mean of the others, and said to be shorter or longer", () => {
  expect(told(20, 50, 60)).toEqual(["of-20: 20, 64 % shorter than 55"]);
  expect(told(100, 50, 60)).toEqual(["of-100: 100, 82 % longer than 55"]);
});

test("one text that stands out is told, and not those that only seem short or long beside it", () => {
  expect(told(40, 45, 160)).toEqual(["of-160: 160, 276 % longer than 43"]);
  expect(told(75, 14, 47)).toEqual(["of-14: 14, 77 % shorter than 61"]);
  expect(told(10, 30)).toHaveLength(1);
});

test("two that stand out from the rest are both told, in their order", () => {
  expect(told(10, 60, 62, 64, 160)).toEqual(["of-10: 10, 88 % shorter than 87", "of-160: 160, 158 % longer than 62"]);
});

test("lengths within 40 % of their mean are even", () => {
  expect(told(60, 100, 140)).toEqual([]);
});
