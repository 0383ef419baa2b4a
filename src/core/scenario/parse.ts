import { Lexer, LineCounter, parseDocument, isAlias, isNode, isPair, isMap, visit, type Document } from "yaml";
import { error, type Path, type Place, type Problem } from "./problem.ts";
import { scenarioSchema, type Scenario } from "./schema.ts";
import { migrate, FORMAT } from "./migrations/migrate.ts";

/** More than any case needs; a longer file is refused before it is read. */
const MOST_BYTES = 256 * 1024;
/** Brackets or indents deeper than this can exhaust the parser's stack, which no `try` would stop. */
const DEEPEST = 40;

/** Finds the place of anything in a parsed file, also of what is not there: then its nearest parent's. */
export type PlaceOf = (path: Path) => Place | undefined;

export type Parsed =
  | { ok: true; scenario: Scenario; placeOf: PlaceOf }
  | { ok: false; problems: Problem[]; placeOf: PlaceOf };

/** Bytes of a text in UTF-8; never less than they are. */
function bytesIn(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code > 0x7ff ? 2 : code > 0x7f ? 1 : 0;
  }
  return bytes;
}

/** What the lexer gives before the words of a plain or block text. */
const TEXT_FOLLOWS = "\u001f";

/**
 * The first line on which a text nests deeper than the parser may be given, or 0. Looks at the lexer's tokens, which come one by one
 * and without recursion, so that brackets inside texts and comments neither count nor hide others.
 */
function tooDeepAt(text: string): number {
  for (const [i, line] of text.split("\n").entries())
    if (line.length - line.trimStart().length > DEEPEST * 4) return i + 1;
  let line = 1;
  let brackets = 0;
  // `- - -` and `? ? ?` nest on one line as well.
  let indicators = 0;
  let textFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (textFollows) textFollows = false;
    else if (token === TEXT_FOLLOWS) textFollows = true;
    else if (token === "[" || token === "{") brackets++;
    else if (token === "]" || token === "}") brackets = Math.max(0, brackets - 1);
    else if (token === "-" || token === "?" || (token === ":" && brackets === 0)) indicators++;
    if (brackets > DEEPEST || indicators > DEEPEST) return line;
    const ends = token.split("\n").length - 1;
    line += ends;
    if (ends > 0) indicators = 0;
  }
  return 0;
}

/** Why a text may not be given to the parser at all: its size or its nesting. */
export function boundsProblem(text: string, mostBytes: number): (Problem & { place: Place }) | undefined {
  if (bytesIn(text) > mostBytes)
    return {
      ...error("file-too-large", [], { most: mostBytes / 1024 }),
      place: { line: 1, column: 1 },
    };
  const line = tooDeepAt(text);
  return line === 0 ? undefined : { ...error("nested-too-deep", [], { most: DEEPEST }), place: { line, column: 1 } };
}

function placesIn(document: Document, lines: LineCounter): PlaceOf {
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1]!;
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
        // A missing or wrong value is best shown where its key stands; a long text where the text begins.
        const node = pair && (isNode(pair.value) && pair.value.range ? pair.value : pair.key);
        if (isNode(node) && node.range) return at(node.range[0]);
      } else {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
    }
    return isNode(document.contents) && document.contents.range
      ? at(document.contents.range[0])
      : { line: 1, column: 1 };
  };
}

/** The places in a YAML text that is within bounds. */
export function placesOf(text: string): PlaceOf {
  const lines = new LineCounter();
  return placesIn(parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}

/** The shape problems that a value may have, told once each at the deepest place that zod names. */
function shapeProblems(value: unknown): Problem[] {
  const result = scenarioSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        error("unknown-key", [...path, key], { key, in: path.join(".") || "the scenario" }),
      );
    if (issue.code === "invalid_type" && valueAt(value, path) === undefined)
      return [error("missing-key", path, { key: String(path.at(-1) ?? ""), expected: issue.expected })];
    return [
      error("wrong-value", path, {
        key: path.join(".") || "the scenario",
        expected: issue.message,
      }),
    ];
  });
}

/**
 * Reads a scenario file: bounds first (size, nesting, aliases), then YAML, then migrations, then shape. Gives either a scenario
 * whose shape is right, or every problem found at that level; places are those of the YAML parser.
 */
export function parseScenario(text: string): Parsed {
  const outOfBounds = boundsProblem(text, MOST_BYTES);
  if (outOfBounds) return { ok: false, problems: [outOfBounds], placeOf: () => outOfBounds.place };

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    schema: "core",
  });
  const placeOf = placesIn(document, lines);
  const problems = document.errors.map((one): Problem => {
    const { line, col } = lines.linePos(one.pos[0]);
    return { ...error("not-yaml", [], { detail: one.message }), place: { line, column: col } };
  });
  visit(document, {
    Node(_, node) {
      const anchored = "anchor" in node && node.anchor !== undefined;
      if (!isAlias(node) && !anchored) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      problems.push({ ...error("alias", []), place: { line, column: col } });
    },
    Pair(_, pair) {
      if (!isNode(pair.key) || String(pair.key) !== "__proto__") return;
      const { line, col } = lines.linePos(pair.key.range?.[0] ?? 0);
      problems.push({
        ...error("unknown-key", [], { key: "__proto__", in: "the scenario" }),
        place: { line, column: col },
      });
    },
  });
  if (problems.length > 0) return { ok: false, problems, placeOf };

  const raw: unknown = document.toJS();
  const migrated = migrate(raw);
  if (!migrated.ok)
    return {
      ok: false,
      problems: [error(migrated.reason, ["format"], { found: migrated.found, known: FORMAT })],
      placeOf,
    };
  const shape = shapeProblems(migrated.value);
  if (shape.length > 0) return { ok: false, problems: shape, placeOf };
  return { ok: true, scenario: scenarioSchema.parse(migrated.value), placeOf };
}
