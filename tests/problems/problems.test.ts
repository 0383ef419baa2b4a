import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFolder } from "../../src/build/case-folder.ts";
import { languagesNotWhole } from "../../src/core/authoring/languages-not-whole.ts";
import { placeWalkProblems } from "../../src/core/authoring/place-walk-problems.ts";
import { readCase } from "../../src/core/authoring/read-case.ts";
import { tellProblem } from "../../src/build/tell-problems.ts";
import { checkScenario } from "../../src/core/scenario/checks/check.ts";
import { checkTranslatedWording } from "../../src/core/scenario/checks/wording.ts";
import { PROBLEM_NAMES } from "../../src/core/scenario/problem-names.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import type { Problem } from "../../src/core/scenario/problem.ts";
import { assignLineIds, type LineIds } from "../../src/core/scenario/texts.ts";
import { checkTranslation, parseTranslation, sourceMark } from "../../src/core/scenario/translation.ts";
import { parseRubric } from "../../src/core/scoring/parse-rubric.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { walkRoles } from "../../src/core/walk/walk-roles.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { aRubric } from "../support/a-scenario.ts";

/*
 * One file a problem, named after it: the smallest wrong scenario. Its own top-level parts come first, so that lines are the lines of
 * the file; base.yaml gives the parts that it leaves out. `# <- name at column 15` marks the place, `# <- name at 2:15` a place on another
 * line; without either the problem is one that has no place of its own: what the walk finds is told by the names of steps, a translation
 * by its keys.
 */
const here = import.meta.dirname;
const project = join(here, "../..");
const root = mkdtempSync(join(tmpdir(), "problems-"));
const folder = join(root, "scenarios", "a-case");
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const base = readFileSync(join(here, "base.yaml"), "utf8");
const examples = readdirSync(here)
  .filter((name) => name.endsWith(".yaml") && name !== "base.yaml")
  .map((name) => name.slice(0, -".yaml".length));

/** A text's top-level parts by their key. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let key = "";
  for (const line of text.split("\n")) {
    key = /^(\w+):/.exec(line)?.[1] ?? key;
    if (key !== "") parts.set(key, `${parts.get(key) ?? ""}${line}\n`);
  }
  return parts;
}

/** The example with every part of the base that it does not give itself. */
function wholeOf(example: string): string {
  const own = partsOf(example);
  const rest = [...partsOf(base)].flatMap(([key, part]) => (own.has(key) ? [] : [part]));
  const padding = /^# padded to (\d+) KB$/m.exec(example);
  const long = padding ? [`# ${"x".repeat(Number(padding[1]) * 1024)}\n`] : [];
  return [example, ...rest, ...long].join("");
}

/** Ids for every line, where the file is right enough to have lines. */
function idsOf(text: string): LineIds {
  const parsed = parseScenario(text);
  if (!parsed.ok) return {};
  const wrongLines = checkScenario(parsed.scenario, {
    sets: {},
    figures: {},
    criteria: [],
    dimensions: [],
    sources: {},
  }).some(({ name }) => name === "line-without-one-speaker");
  return wrongLines ? {} : assignLineIds(parsed.scenario, {});
}

/** The example as a folder on the disk, with what its comments say of files that no YAML text could be. */
function writeFolder(example: string, whole: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const encoding = /^# saved as (latin1|utf16le)$/m.exec(example)?.[1] as BufferEncoding | undefined;
  const mark = encoding === "utf16le" ? "\uFEFF" : "";
  if (!example.startsWith("# scenario.yaml is not there"))
    writeFileSync(join(folder, "scenario.yaml"), Buffer.from(`${mark}${whole}`, encoding));
  const file = join(folder, "line-ids.json");
  if (example.startsWith("# line-ids.json is a folder")) {
    mkdirSync(file);
    return;
  }
  const ids = idsOf(example.startsWith("# line-ids.json was written before") ? base : whole);
  writeFileSync(file, /^# line-ids\.json is (\{.*)$/m.exec(example)?.[1] ?? JSON.stringify(ids));
}

/** A translation of an example that says which text it lacks. */
function writeTranslation(example: string): void {
  const [, language, lacking] = /^# translated into (\w\w), all but (\S+)$/m.exec(example) ?? [];
  rmSync(join(folder, "fr.yaml"), { force: true });
  const { made } = readCase(readFolder(root, "scenarios/a-case"), aRubric);
  if (language === undefined || !made) return;
  const kept = made.texts.filter(({ key }) => key !== lacking);
  const texts = Object.fromEntries(kept.map(({ key, text }) => [key, { of: sourceMark(text), text }]));
  writeFileSync(join(folder, `${language}.yaml`), JSON.stringify({ language, review: "unreviewed", texts }));
}

/** Everything found in an example by all that looks at a case: reading, checks, the case folder, and the walk. */
function problemsOf(example: string): Problem[] {
  if (example.startsWith("# a translation")) {
    const parsed = parseTranslation(example);
    const source = [...example.matchAll(/^# of (\S+): (.*)$/gm)].map(([, key = "", text = ""]) => ({ key, text }));
    const texts = source.map((one) => ({ ...one, part: "card", path: [] }));
    if (!parsed.ok) return parsed.problems;
    return [...checkTranslation(parsed.translation, texts), ...checkTranslatedWording(parsed.translation, texts)];
  }
  if (example.startsWith("# a rubric")) {
    const parsed = parseRubric(example);
    return parsed.ok ? [] : parsed.problems;
  }
  const whole = wholeOf(example);
  writeFolder(example, whole);
  writeTranslation(example);
  const read = readCase(readFolder(root, "scenarios/a-case"), aRubric);
  const { made } = read;
  const found = [...read.problems, ...languagesNotWhole(read, aRubric)].map(({ problem }) => problem);
  const most = /^# the walk stops at (\d+)/.exec(example)?.[1];
  const limits = most === undefined ? {} : { configurations: Number(most) };
  if (!made) return found;
  const { program } = made;
  // The other examples are too small to be judged.
  const opportunities = example.startsWith("# three opportunities are enough") ? 3 : 0;
  const rubric = { ...aRubric, thresholds: { ...aRubric.thresholds, opportunities } };
  const offered = ROLES.filter((role) => program.roles[role]?.offered);
  const alone = walkRoles(program, rubric, limits, offered).flatMap(({ problems }) => problems);
  // What an author is told is told once (allowances.test.ts); places of what the walk finds are tested beside their code.
  const walked = placeWalkProblems(read, [...walk(program, rubric, limits).problems, ...alone]).problems;
  return [
    ...found,
    ...walked.map(({ problem: { name, severity, path, details } }) => ({ name, severity, path, details })),
  ];
}

/** `name` or `name 12:3`, as the comments of an example promise it. */
function expectedIn(example: string): string[] {
  return example.split("\n").flatMap((line, i) => {
    const [, name, column, place] = /# <- ([a-z-]+)(?: at (?:column (\d+)|(\d+:\d+)))?$/.exec(line) ?? [];
    if (name === undefined) return [];
    return [place ? `${name} ${place}` : column ? `${name} ${i + 1}:${column}` : name];
  });
}

function read(name: string): string {
  return readFileSync(join(here, `${name}.yaml`), "utf8");
}

test("the case around the examples has no problem", () => {
  expect(problemsOf(base)).toEqual([]);
});

test.each(examples)("%s is found in its example, at its place, and nothing else is", (name) => {
  const example = read(name);
  const found = problemsOf(example);
  expect(found.map(({ name, place }) => (place ? `${name} ${place.line}:${place.column}` : name))).toEqual(
    expectedIn(example),
  );
  expect(found.map((problem) => problem.name)).toContain(name);
});

test.each(examples)("%s is told in whole sentences with nothing left to fill in", (name) => {
  for (const problem of problemsOf(read(name))) {
    const told = tellProblem(project, { file: `tests/problems/${name}.yaml`, problem });
    expect(told).toMatch(/What {2}\S.*\n {2}Why {3}\S.*\n {2}Fix {3}\S/);
    expect(told).not.toMatch(/\{\{|undefined|\[object|“”/);
  }
});

/** The names of all problems that the code can report. */
function namesInCode(): Set<string> {
  const folders = ["src/core/scenario", "src/core/scoring", "src/core/walk", "src/core/authoring", "src/build"].map(
    (path) => join(project, path),
  );
  const files = folders.flatMap((path) =>
    readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => readFileSync(join(path, name), "utf8")),
  );
  const names = files.flatMap((text) => [
    ...[...text.matchAll(/\b(?:error|warning|advice)\(([^,]*),/g)].flatMap(([, name = ""]) => [
      ...name.matchAll(/"([a-z][a-z-]+)"/g),
    ]),
    ...text.matchAll(/ok: false, reason: "([a-z-]+)"/g),
    ...text.matchAll(/\btell\("([a-z-]+)"/g),
    ...text.matchAll(/\bname: "([a-z-]+)" as const/g),
  ]);
  return new Set(names.map(([, name = ""]) => name));
}

test("every problem in the code has an example and words, and nothing else has", () => {
  const words = JSON.parse(readFileSync(join(project, "locales/en/problems.json"), "utf8")) as object;
  const names = [...namesInCode()].toSorted();
  expect(names.length).toBeGreaterThan(50);
  expect(examples.toSorted()).toEqual(names);
  expect(Object.keys(words).toSorted()).toEqual(names);
  expect(PROBLEM_NAMES.toSorted()).toEqual(names);
});
