import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRubric } from "./parse-rubric.ts";

const shipped = readFileSync("scenarios/rubric.yaml", "utf8");

/** Names and paths of what is told of the shipped rubric with one of its lines written otherwise. */
function told(line: string, instead: string): string[] {
  expect(shipped).toContain(line);
  const parsed = parseRubric(shipped.replace(line, instead));
  return parsed.ok
    ? []
    : parsed.problems.map(({ name, path, place }) => `${name} ${path.join(".")} ${place !== undefined}`);
}

test("the shipped rubric can be scored by", () => {
  const parsed = parseRubric(shipped);
  expect(parsed.ok && parsed.rubric.criteria.length).toBeGreaterThan(30);
});

test.each([
  ["met: 75", "mett: 75", ["unknown-key thresholds.mett true"]],
  ["met: 75", "met: 175", ["number-too-great thresholds.met true"]],
  ["developing: 50", "developing: 80", ["figures-out-of-order thresholds.developing true"]],
  ["one: 40", "one: 70", ["figures-out-of-order thresholds.caps true"]],
  ["shares: [0.8, 0.6, 0.4, 0.2]", "shares: [0.8, 0.6, 0.4]", ["too-few thresholds.segment.shares true"]],
  [
    "shares: [0.8, 0.6, 0.4, 0.2]",
    "shares: [0.8, 0.4, 0.6, 0.2]",
    ["figures-out-of-order thresholds.segment.shares true"],
  ],
  ["major: 2", "major: 0", ["number-too-small gravity.major true"]],
  ["id: vc-unconditional-support", "id: vc-early-identification", ["same-name criteria.1.id true"]],
  ["dimension: victim-centred\n", "dimension: victims\n", ["unknown-dimension criteria.0.dimension true"]],
  ["gravity: major\n", "gravity: grave\n", ["unknown-gravity criteria.0.gravity true"]],
  ['paras: "11(e)"', 'paras: "11(j)"', ["unknown-paragraph criteria.0.sources.0 true"]],
  ['paras: "8, 12"', 'paras: "8, 412"', ["unknown-paragraph criteria.0.sources.1 true"]],
  ["label: VIC-2018", "label: VIC-2081", ["unknown-source criteria.0.sources.0 true"]],
])("“%s” written as “%s” is told where it stands", (line, instead, expected) => {
  expect(told(line, instead).toSorted()).toEqual(expected.toSorted());
});

test("what is no rubric at all is told and never thrown", () => {
  for (const text of ["", "- a", "a: 1\na: 2", "[".repeat(50_000), "format: 1\na: &a [1]\nb: *a", "\0", "~"])
    expect(parseRubric(text).ok, text.slice(0, 20)).toBe(false);
});
