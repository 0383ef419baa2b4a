import type * as z from "zod";
import { nearest, NOTHING_NEAR } from "./checks/suggest.ts";
import { curlyQuotes } from "./curly-quotes.ts";
import { error, type Path, type Problem } from "./problem.ts";
import type { WrittenFile } from "./read-yaml.ts";

type Issue = z.core.$ZodIssue;

/** What a schema gives as the message of its pattern for names; other patterns give an example of what fits. */
export const NAME = "name";
/** What it gives as the message of its pattern for texts that have something to read. */
export const BLANK = "blank";

/** Keys whose values are conditions. */
const CONDITIONS = new Set(["when", "foundation", "sound"]);

/** The problem of a value in marks of print. */
const CURLY = "curly-quotes";

/** Longer words are not compared with others letter by letter, nor shown whole. */
const LONGEST_SHOWN = 60;

/**
 * What is wrong with the shape of a value by a schema, each at the deepest place that can be named and with its place in the file. Where
 * several shapes are allowed, the problems are those of the one that the value comes nearest to.
 */
export function shapeProblems(schema: z.ZodType, value: unknown, file: WrittenFile): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], { schema, value, file }));
  // A misspelt key is missing as well; saying so once is enough.
  const meant = new Set(
    problems.flatMap(({ name, path, details }) =>
      name === "unknown-key" ? [[...path.slice(0, -1), details["nearest"]].join("\n")] : [],
    ),
  );
  return firstOfCurly(
    problems
      .filter(
        ({ name, path, details }) =>
          name !== "missing-key" || !meant.has([...path.slice(0, -1), details["key"]].join("\n")),
      )
      .map((problem) => curlyBehind(problem) ?? problem),
  );
}

/** Problems of values and keys that may only be there because marks of print stand around them. */
const BY_CURLY = new Set([
  "colon-in-text",
  "not-a-name",
  "not-a-number",
  "not-one-of",
  "not-true-or-false",
  "wrong-form",
]);

function curlyBehind({ name, path, place, details }: Problem): Problem | undefined {
  if (name !== "unknown-key" && !BY_CURLY.has(name)) return undefined;
  const written = details["found"] ?? details["text"] ?? details["key"];
  const curly = curlyQuotes(path, String(written));
  return curly && place ? { ...curly, place } : curly;
}

/** Without what follows in the same list or parts: a comma ended the text that marks of print were to hold together. */
function firstOfCurly(problems: readonly Problem[]): Problem[] {
  /** Keys, and the first items of lists, in which marks of print were found. */
  const keys = new Set<string>();
  const items = new Map<string, number>();
  const isBehind = ({ path, name }: Problem): boolean =>
    path.some((part, depth) => {
      const holder = path.slice(0, depth).join("\n");
      return typeof part === "number"
        ? part > (items.get(holder) ?? Infinity)
        : name === CURLY && keys.has(`${holder}\n${part}`);
    });
  return problems.filter((one) => {
    if (keys.size + items.size > 0 && isBehind(one)) return false;
    const last = one.path.at(-1);
    const holder = one.path.slice(0, -1).join("\n");
    if (one.name === CURLY && typeof last === "number") items.set(holder, last);
    else if (one.name === CURLY) keys.add(`${holder}\n${last}`);
    return true;
  });
}

interface Whole {
  schema: z.ZodType;
  value: unknown;
  file: WrittenFile;
}

function problemsOf(issue: Issue, base: Path, whole: Whole): Problem[] {
  const path = [...base, ...issue.path.filter((part): part is string | number => typeof part !== "symbol")];
  const value = valueAt(whole.value, path);
  const key = keyOf(path);
  const found = shown(whole.file.writtenAt(path) ?? "–");
  const at = (name: Problem): Problem => {
    const place = whole.file.placeOf(path);
    return place ? { ...name, place } : name;
  };
  const atKey = (name: Problem, keyPath: Path): Problem => {
    const place = whole.file.keyPlaceOf(keyPath);
    return place ? { ...name, place } : name;
  };
  if (issue.code !== "unrecognized_keys" && whole.file.isBare(path)) return [commaInText(path, whole)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => {
        const keyPath = [...path, unknown];
        if (whole.file.isBare(keyPath)) return commaInText(keyPath, whole);
        const known = keysAt(whole.schema, path);
        return atKey(
          error("unknown-key", keyPath, { key: shown(unknown), in: key, nearest: near(unknown, known) }),
          keyPath,
        );
      });
    case "invalid_key": {
      const [inner] = issue.issues;
      const name = String(path.at(-1));
      if (inner?.code === "too_big")
        return [atKey(error("name-too-long", path, { most: Number(inner.maximum) }), path)];
      return [atKey(error("not-a-name", path, { found: shown(name) }), path)];
    }
    case "invalid_union": {
      const branch = nearestBranch(issue.errors, value);
      return branch.flatMap((inner) => problemsOf(inner, path, whole));
    }
    case "invalid_value": {
      if (value === undefined) return [missing(path, whole)];
      if (value === null) return [atKey(error("missing-value", path, { key }), path)];
      if (typeof value === "object") return [at(error("not-a-text", path, { key, found }))];
      const known = issue.values.map(String);
      return [
        at(
          error("not-one-of", path, {
            key,
            found,
            known: known.join(", "),
            nearest: near(typeof value === "string" ? value : found, known),
          }),
        ),
      ];
    }
    case "invalid_format":
      if (issue.message === BLANK) return [atKey(error("missing-value", path, { key }), path)];
      if (issue.message === NAME) return [at(error("not-a-name", path, { found }))];
      return [at(error("wrong-form", path, { key, found, form: issue.message }))];
    case "too_big":
      if (issue.origin === "string") return [at(error("name-too-long", path, { most: Number(issue.maximum) }))];
      if (issue.origin === "array") return [at(error("too-many", path, { key, most: Number(issue.maximum) }))];
      return [at(error("number-too-great", path, { key, found, most: Number(issue.maximum) }))];
    case "too_small":
      if (issue.origin === "string") return [atKey(error("missing-value", path, { key }), path)];
      if (issue.origin === "array") return [at(error("too-few", path, { key, least: Number(issue.minimum) }))];
      return [
        at(
          error("number-too-small", path, {
            key,
            found,
            least: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0),
          }),
        ),
      ];
    case "invalid_type":
      if (path.length === 0) return [at(error("not-a-case", []))];
      if (value === undefined) return [missing(path, whole)];
      if (value === null) return [atKey(error("missing-value", path, { key }), path)];
      return [at(wrongKind(issue.expected, path, { key, found }, value))];
    default:
      return [at(error("wrong-value", path, { key, found }))];
  }
}

/** In braces a comma ends a text, so that the rest of it looks like a key. */
function commaInText(path: Path, { value, file }: Whole): Problem {
  const at = (problem: Problem, place = file.keyPlaceOf(path)): Problem => (place ? { ...problem, place } : problem);
  const text = shown(String(path.at(-1)));
  const parent = path.slice(0, -1);
  const keys = Object.keys(valueAt(value, parent) ?? {});
  const owner = keys
    .slice(0, keys.indexOf(String(path.at(-1))))
    .reverse()
    .find((key) => !file.isBare([...parent, key]));
  if (owner !== undefined) {
    const cut = [...parent, owner];
    const curly = curlyQuotes(cut, file.writtenAt(cut));
    if (curly) return at(curly, file.placeOf(cut));
    if (CONDITIONS.has(owner)) return at(error("comma-in-condition", path, { at: text }));
  }
  return at(error("comma-in-text", path, { text }));
}

function missing(path: Path, { file }: Whole): Problem {
  const problem = error("missing-key", path, { key: String(path.at(-1)) });
  // It stands nowhere, so its owner is shown.
  const place = path.length > 1 ? file.placeOf(path.slice(0, -1)) : file.placeOf([]);
  return place ? { ...problem, place } : problem;
}

function wrongKind(expected: string, path: Path, details: { key: string; found: string }, value: unknown): Problem {
  switch (expected) {
    case "string":
      if (Array.isArray(value)) return error("not-a-text", path, details);
      if (typeof value !== "object") return error("text-to-quote", path, details);
      // A text with a colon is read as a key and its value.
      return /^[^\n{]+: /.test(details.found)
        ? error("colon-in-text", path, { text: details.found })
        : error("not-a-text", path, details);
    case "number":
    case "int":
      return error("not-a-number", path, details);
    case "boolean":
      return error("not-true-or-false", path, details);
    case "array":
    case "tuple":
      return error("not-a-list", path, details);
    case "object":
    case "record":
      return error("not-in-parts", path, details);
    default:
      return error("wrong-value", path, details);
  }
}

/** The branch of a union that a value was meant for: one of its own kind, then the one with the fewest faults, deepest first. */
function nearestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const foreign = (branch: readonly Issue[]): boolean =>
    branch.some(({ code, path }) => code === "invalid_type" && path.length === 0);
  const own = branches.filter((branch) => !foreign(branch));
  // Parts written where a list of them was meant: the list is asked for, not a text.
  const asList = branches.find((branch) =>
    branch.some((one) => one.code === "invalid_type" && one.expected === "array"),
  );
  if (own.length === 0 && typeof value === "object" && value !== null && asList) return asList;
  const ranked = [...(own.length > 0 ? own : branches)].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
  return ranked[0] ?? [];
}

function depthOf(branch: readonly Issue[]): number {
  return Math.max(0, ...branch.map(({ path }) => path.length));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The name of the nearest part that has one: a list's items are called as the list. */
function keyOf(path: Path): string {
  return shown([...path].reverse().find((part) => typeof part === "string") ?? "scenario");
}

function shown(text: string): string {
  const line = text.split("\n")[0]!;
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

function near(word: string, known: readonly string[]): string {
  return word.length > LONGEST_SHOWN ? NOTHING_NEAR : nearest(word, known);
}

/** The keys that a schema knows for the object at a path, in all its shapes. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const { def } = schema as unknown as { def: Def };
  switch (def.type) {
    case "optional":
      return keysAt(def.innerType, path);
    case "union":
      return def.options.flatMap((option) => keysAt(option, path));
    case "object": {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const part = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return part ? keysAt(part, rest) : [];
    }
    case "array":
      return path.length > 0 ? keysAt(def.element, path.slice(1)) : [];
    case "record":
      return path.length > 0 ? keysAt(def.valueType, path.slice(1)) : keysAt(def.keyType, []);
    case "enum":
      return Object.keys(def.entries);
    default:
      return [];
  }
}

type Def =
  | { type: "optional"; innerType: z.ZodType }
  | { type: "union"; options: readonly z.ZodType[] }
  | { type: "object"; shape: Readonly<Record<string, z.ZodType>> }
  | { type: "array"; element: z.ZodType }
  | { type: "record"; keyType: z.ZodType; valueType: z.ZodType }
  | { type: "enum"; entries: Readonly<Record<string, string>> }
  | { type: "string" };
