import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { surroundingsOf } from "../../src/core/authoring/surroundings-of.ts";
import { checkScenario } from "../../src/core/scenario/checks/check.ts";
import { readCondition, readEffect } from "../../src/core/scenario/condition.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { parseTranslation } from "../../src/core/scenario/translation.ts";
import { aRubric } from "../support/a-scenario.ts";

const base = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");
const surroundings = surroundingsOf(aRubric);

interface Told {
  name: string;
  line: number;
  column: number;
}

/** The problems of a file by reading and all checks, every one with a place inside it. */
function problemsOf(text: string): Told[] {
  const parsed = parseScenario(text);
  const problems = parsed.ok ? checkScenario(parsed.scenario, surroundings) : parsed.problems;
  const lines = text.split("\n").length;
  return problems.map(({ name, path, place = parsed.placeOf(path) }) => {
    const isInside = place !== undefined && place.line >= 1 && place.line <= lines && place.column >= 1;
    if (!isInside) expect.fail(`${name} stands at ${JSON.stringify(place)}, outside the file`);
    return { name, ...place };
  });
}

function namesOf(text: string): string[] {
  return [...new Set(problemsOf(text).map(({ name }) => name))];
}

/** The base with one of its lines written otherwise. */
function baseWith(line: string, instead: string): string {
  expect(base).toContain(line);
  return base.replace(line, instead);
}

test("a file of 300 KB is refused before it is read", () => {
  expect(problemsOf(`${base}# ${"x".repeat(300 * 1024)}`)).toEqual([{ name: "file-too-large", line: 1, column: 1 }]);
});

test("the size of a file is counted in bytes, not letters", () => {
  expect(namesOf(`${base}# ${"ض".repeat(150 * 1024)}`)).toEqual(["file-too-large"]);
});

const DEEP: [what: string, text: string][] = [
  ["brackets", "[".repeat(50_000)],
  ["braces", "{".repeat(50_000)],
  ["brackets that a quoted text seems to close", '["]",'.repeat(40_000)],
  ["brackets that a single-quoted text seems to close", "[']',".repeat(40_000)],
  ["brackets that a comment seems to close", "[ # ]\n  ".repeat(25_000)],
  ["sequences on one line", "- ".repeat(50_000)],
  ["explicit keys on one line", "? ".repeat(50_000)],
  ["mappings and sequences on one line", "- ? ".repeat(25_000)],
  ["lines, each indented by one more space", Array.from({ length: 600 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
];

test.each(DEEP)("a file nested deep by %s is refused before the parser can exhaust its stack", (_, text) => {
  const alone = namesOf(text);
  expect(alone).toEqual(["nested-too-deep"]);
  expect(namesOf(`${base}reflection:\n  ${text}`)).toEqual(["nested-too-deep"]);
});

test("brackets inside texts are not nesting", () => {
  const lines = Array.from({ length: 60 }, (_, i) => `  - "Line ${i} [sic {"`).join("\n");
  expect(namesOf(`${base}reflection:\n${lines}\n`)).toEqual([]);
});

test.each([
  ["an anchor and its alias", "title: &a A case\nsynopsis: *a"],
  ["an anchor alone", "title: &a A case"],
  ["aliases of aliases", "a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]"],
])("%s is refused", (_, text) => {
  expect(namesOf(text)).toEqual(["alias"]);
});

test.each([
  ["at the root", "__proto__: {title: A case}\n"],
  ["quoted", '"__proto__": {title: A case}\n'],
  ["escaped", '"\\x5f_proto__": {title: A case}\n'],
])("a key __proto__ %s is refused at its place and reaches no object", (_, text) => {
  const lines = base.split("\n").length;
  expect(problemsOf(base + text)).toEqual([{ name: "unknown-key", line: lines, column: 1 }]);
  expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
});

test("a key __proto__ among people or facts is refused", () => {
  expect(namesOf(baseWith("  roov:", "  __proto__:"))).toContain("unknown-key");
  expect(namesOf(`${base}facts: {__proto__: {values: [a, b], about: A fact.}}\n`)).toContain("unknown-key");
});

test("names that every JavaScript object knows are not taken for sets, figures, people or steps", () => {
  expect(namesOf(baseWith("set: warehouse", "set: constructor"))).toContain("unknown-set");
  expect(namesOf(baseWith("about: An officer.", "about: An officer., figure: {constructor: tall}"))).toEqual([
    "unknown-figure-part",
  ]);
  expect(namesOf(baseWith("present: {doorway: roov}", "present: {doorway: constructor}"))).toEqual(["unknown-person"]);
  expect(namesOf(baseWith("lines: [{cue: A door.}]", "next: constructor"))).toEqual(["unknown-step"]);
  expect(namesOf(baseWith("lines: [{cue: A door.}]", "lines: [{constructor: A door.}]"))).toEqual(["unknown-person"]);
});

test("duplicate keys are refused at the second of them", () => {
  expect(problemsOf(`title: One\nminutes: 5\ntitle: Two\n`)).toEqual([{ name: "key-twice", line: 3, column: 1 }]);
});

test("tabs for indentation are refused", () => {
  expect(namesOf(baseWith("  state: Nowhere", "\tstate: Nowhere"))).toEqual(["tab-as-indent"]);
});

test("a byte order mark before the file changes nothing", () => {
  expect(problemsOf(`\uFEFF${base}`)).toEqual([]);
  expect(problemsOf(`\uFEFF${baseWith("minutes: 5", "minutes: long")}`)).toEqual(
    problemsOf(baseWith("minutes: 5", "minutes: long")),
  );
});

test("lines that end as in Windows change neither problems nor places", () => {
  expect(problemsOf(base.replaceAll("\n", "\r\n"))).toEqual([]);
  const wrong = baseWith("minutes: 5", "minutes: long");
  expect(problemsOf(wrong.replaceAll("\n", "\r\n"))).toEqual(problemsOf(wrong));
});

test.each([
  ["an empty file", ""],
  ["a file of comments", "# nothing\n"],
  ["a file with a byte order mark only", "\uFEFF"],
  ["a list at the root", "- format: 1\n"],
  ["a word at the root", "scenario\n"],
  ["nothing at the root", "~\n"],
])("%s is refused with a place and a word for what is wrong", (_, text) => {
  expect(problemsOf(text)).toEqual([{ name: "not-a-case", line: 1, column: 1 }]);
});

test("two documents in one file are refused", () => {
  expect(namesOf(`${base}---\n${base}`)).toContain("several-documents");
});

test("a newer format says so whatever else the file holds", () => {
  expect(problemsOf(`unheard-of: true\n${baseWith("format: 1", "format: 99")}`).map(({ name }) => name)).toEqual([
    "newer-format",
  ]);
});

test.each([["2.0"], ["0"], ["-1"], ['"1"'], ["1.5"], [".nan"], [".inf"], ["[1]"]])(
  "the format %s is refused at its place",
  (format) => {
    const found = problemsOf(baseWith("format: 1", `format: ${format}`));
    expect(found.map(({ name, column }) => [name === "no-format" || name === "newer-format", column])).toEqual([
      [true, 9],
    ]);
  },
);

test.each([
  ["\u202E", "direction-override"],
  ["\u2066", "direction-override"],
  ["\u200F", "not-a-name"],
  ["\u200B", "hidden-character"],
  ["\u200D", "hidden-character"],
  ["\u0430", "not-a-name"],
])("a name with the hidden or look-alike letter %j is refused", (letter, name) => {
  expect(problemsOf(baseWith("step: only", `step: "on${letter}ly"`))).toMatchObject([
    { name, line: base.slice(0, base.indexOf("step: only")).split("\n").length },
  ]);
  expect(namesOf(baseWith("  roov:", `  "ro${letter}ov":`))).toContain(name);
});

test("a name longer than any reader needs is refused, so that looking for a similar one stays quick", () => {
  expect(namesOf(baseWith("step: only", `step: ${"a".repeat(1000)}`))).toEqual(["name-too-long"]);
  expect(namesOf(baseWith("step: only", `step: ${"a".repeat(60)}`))).toEqual([]);
});

test("a condition or effect of 50,000 brackets is refused, not read without end", () => {
  expect(readCondition("(".repeat(50_000)).ok).toBe(false);
  expect(readCondition(`${"(".repeat(50_000)}a is b${")".repeat(50_000)}`).ok).toBe(false);
  expect(readEffect("(".repeat(50_000)).ok).toBe(false);
  expect(namesOf(baseWith("{cue: A door.}", `{cue: A door., when: "${"(".repeat(50_000)}"}`))).toEqual([
    "unreadable-condition",
  ]);
});

test("a translation nested too deep, with aliases, or of another shape is refused and never thrown", () => {
  const wrong = ["[".repeat(50_000), "? ".repeat(50_000), "a: &a [1]\nb: *a", "", "- a", "language: fr", "a: 1\na: 2"];
  for (const text of wrong) expect(parseTranslation(text).ok, text.slice(0, 20)).toBe(false);
  expect(parseTranslation(`# ${"x".repeat(300 * 1024)}`).ok).toBe(false);
});

test("values of any kind anywhere in a file give problems with places and are never thrown", () => {
  const values = fc.oneof(
    fc.constantFrom("~", "[]", "{}", "''", "1", "-1", "1e999", "true", "[[]]", "{a: {b: c}}", "!!binary aGk=", "|"),
    fc.constantFrom("constructor", "toString", "return", "ending", "when", "day 0", "ilo is", "(", "and", "ilo.load"),
    fc.string({ maxLength: 12 }),
  );
  const lines = base.split("\n");
  fc.assert(
    fc.property(fc.nat(lines.length - 1), values, (number, value) => {
      const changed = lines.with(number, lines[number]!.replace(/: .*$/, `: ${value}`)).join("\n");
      expect(() => problemsOf(changed)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

test("a file cut off anywhere gives problems with places or is whole", () => {
  fc.assert(
    fc.property(fc.nat(base.length), (end) => {
      expect(() => problemsOf(base.slice(0, end))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["20,000 keys", `${base}${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n")}`, ["unknown-key"]],
  ["20,000 times the same key", `${base}${"a: 1\n".repeat(20_000)}`, ["key-twice"]],
  ["100,000 items", `${base}reflection:\n${"-\n".repeat(100_000)}`, ["missing-value"]],
  ["a line of 200 KB", `${base}reflection: [${"a".repeat(200_000)}]`, []],
  ["a name of 200 KB", baseWith("step: only", `step: ${"a-".repeat(100_000)}a`), ["name-too-long"]],
  ["100,000 commas", `${base}reflection: [${",".repeat(100_000)}]`, ["not-yaml"]],
  ["50,000 wrong escapes", `${base}reflection: "${"\\q".repeat(50_000)}"`, ["bad-escape"]],
  ["50,000 documents", `${base}${"---\n".repeat(50_000)}`, ["several-documents"]],
  ["50,000 directives", `${"%a\n".repeat(50_000)}${base}`, ["not-yaml"]],
  ["60,000 isolates", `${base}# ${"\u2066".repeat(60_000)}`, ["direction-override"]],
  ["brackets inside a block text", `${base}reflection:\n  - |\n    ${"[{".repeat(10_000)}`, []],
])("a file of %s ends with what is wrong with it", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  [
    "a bomb of nine levels",
    Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1}, `.repeat(9)}]`).join("\n"),
  ],
  ["a bomb inside braces", "{a: &a {x: 1}, b: {y: *a, z: *a}}"],
  ["an anchor on a key", "&a title: A case"],
  ["an alias as a key", "a: &a x\n*a : y"],
  ["an alias of itself", "a: &a [*a]"],
  ["an alias of nothing", "a: *nobody"],
  ["a merge of an alias", "a: &a {x: 1}\nb: {<<: *a}"],
])("%s is refused before anything grows", (_, text) => {
  expect(namesOf(text)).toContain("alias");
});

test("a hidden character is found in comments, texts and escapes alike, at its place", () => {
  expect(problemsOf(`# a\u202Eb\n${base}`)).toEqual([{ name: "direction-override", line: 1, column: 4 }]);
  expect(problemsOf(baseWith("title: A case", "title: A c\0ase"))).toMatchObject([
    { name: "hidden-character", column: 11 },
  ]);
  expect(problemsOf(baseWith("title: A case", 'title: "A\\0 case"'))).toMatchObject([
    { name: "hidden-character", column: 8 },
  ]);
  expect(problemsOf(baseWith("title: A case", 'title: "A \\uD800 case"'))).toMatchObject([
    { name: "hidden-character" },
  ]);
  const translation = parseTranslation('language: fr\nreview: unreviewed\ntexts:\n  a: {of: x, text: "\\u202Eb"}\n');
  expect(translation.ok || translation.problems).toMatchObject([
    { name: "direction-override", place: { line: 4, column: 20 } },
  ]);
});

test("a translation is as guarded as a scenario", () => {
  const file = (text: string): string => `language: fr\nreview: unreviewed\ntexts:\n${text}`;
  const named = (text: string): string[] => {
    const parsed = parseTranslation(text);
    return parsed.ok ? [] : parsed.problems.map(({ name, place }) => `${name} ${place?.line}`);
  };
  expect(named(file("  a: {of: x, text: b}\n  a: {of: x, text: c}\n"))).toEqual(["key-twice 5"]);
  expect(named(file("  a: {of: x, text: !!binary aGk=}\n"))).toEqual(["tag 4"]);
  expect(named(file("  __proto__: {of: x, text: b}\n"))).toEqual(["unknown-key 4"]);
  expect(named(file("  <<: {of: x, text: b}\n"))).toEqual(["merge-key 4"]);
  expect(named(`${file("  a: {of: x, text: b}\n")}---\n`)).toEqual(["several-documents 5"]);
  expect(named(file("  a: {of: x, txt: b}\n"))).toEqual(["unknown-key 4"]);
  expect(named(file("  a: {of: x, text: 5}\n"))).toEqual(["text-to-quote 4"]);
});
