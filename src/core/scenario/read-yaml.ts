import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import { boundsProblem } from "./bounds.ts";
import { hiddenIn } from "./hidden-characters.ts";
import { error, type Path, type Place, type Problem } from "./problem.ts";
import { yamlProblem } from "./yaml-problems.ts";

/** Finds the place of anything in a parsed file, also of what is not there: then its nearest parent's. */
export type PlaceOf = (path: Path) => Place | undefined;

/** A YAML file as it was written, for problems of its values. */
export interface WrittenFile {
  placeOf: PlaceOf;
  /** Where the key itself stands, not its value. */
  keyPlaceOf: PlaceOf;
  /** The words of a value as they stand in the file, e.g. `0x1F`, `~` or `a: b`. */
  writtenAt: (path: Path) => string | undefined;
  /** Whether a part is written in braces on a line, where a comma ends a text. */
  isInBraces: (path: Path) => boolean;
}

export type ReadYaml =
  | { ok: true; value: unknown; file: WrittenFile }
  | { ok: false; problems: Problem[]; placeOf: PlaceOf };

/**
 * Reads one YAML file of plain data, within bounds. Refuses, each with its place and as a named problem, what YAML allows and a case
 * has no use for: anchors, aliases, tags, merge keys, directives, several documents, keys that are no text, hidden characters.
 */
export function readYaml(text: string, mostBytes: number): ReadYaml {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const outOfBounds = boundsProblem(plain, mostBytes);
  if (outOfBounds) return { ok: false, problems: [outOfBounds], placeOf: () => outOfBounds.place };
  const hidden = hiddenProblems(plain);
  if (hidden.length > 0) return { ok: false, problems: hidden, placeOf: () => hidden[0]?.place };

  const { document, lines } = parsed(plain);
  const file = writtenFile(document, plain, lines);
  const problems = [
    ...refusedIn(document, plain, lines),
    ...document.errors
      // The parser tells some faults twice, the second time as what it made of them.
      .filter(({ pos }, i, all) => i === 0 || all[i - 1]!.pos[0] !== pos[0])
      .map((fault) => yamlProblem(fault, plain, lines)),
  ];
  if (problems.length > 0) return { ok: false, problems: firstOfEachLine(problems), placeOf: file.placeOf };
  return { ok: true, value: document.toJS() as unknown, file };
}

function parsed(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: true, schema: "core", logLevel: "error" };
  return { document: parseDocument(text, options as Parameters<typeof parseDocument>[1]), lines };
}

/** Faults after which the parser takes what follows for something else. */
const MISLEADING: readonly string[] = ["missing-end", "tab-as-indent"];

/** One fault often brings others on its line, and some also on later ones; the first says what happened. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  const first = sorted.filter((one, i) => i === 0 || one.place?.line !== sorted[i - 1]!.place?.line);
  const misled = first.findIndex(({ name }) => MISLEADING.includes(name));
  return misled === -1
    ? first
    : first.filter(({ name }, i) => i <= misled || (name === "tab-as-indent" && name === first[misled]!.name));
}

function hiddenProblems(text: string): Problem[] {
  return hiddenIn(text).map(({ name, index, code }) => {
    const before = text.slice(0, index).split("\n");
    return { ...error(name, [], { code }), place: { line: before.length, column: before.at(-1)!.length + 1 } };
  });
}

/** Everything in a document that is YAML and still not allowed. */
function refusedIn(document: Document, text: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const refuse = (problem: Problem, offset: number): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ ...problem, place: { line, column: col } });
  };
  const directive = /^%.*$/m.exec(text);
  if (directive && document.directives?.docStart === true)
    refuse(error("directive", [], { directive: directive[0].trim() }), directive.index);
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) return refuse(error("alias", []), offset);
      if ("anchor" in node && node.anchor !== undefined) refuse(error("alias", []), signBefore(text, "&", offset));
      if (node.tag !== undefined) {
        const sign = signBefore(text, "!", offset);
        refuse(error("tag", [], { tag: /^\S*/.exec(text.slice(sign, sign + 80))![0] }), sign);
      }
      if (isScalar(node) && typeof node.value === "string") {
        const escaped = text[offset] === '"' ? hiddenIn(node.value)[0] : undefined;
        if (escaped) refuse(error(escaped.name, [], { code: escaped.code }), offset);
        // `Cell #4` means the number; `care # a comment` means a comment.
        const end = node.range?.[1] ?? 0;
        if (node.type === "PLAIN" && /^ #[^\s#!]/.test(text.slice(end, end + 3)))
          refuse(error("text-cut-off", [], { text: node.value.slice(-40) }), end + 1);
      }
      return undefined;
    },
    Pair(_, pair) {
      // Of a file with other faults the parser makes keys that nobody wrote.
      const problem = document.errors.length === 0 && keyProblem(pair);
      if (problem) refuse(problem, isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
    },
  });
  return problems;
}

/** Where the sign of an anchor or tag stands, which comes before the value that it belongs to. */
function signBefore(text: string, sign: string, offset: number): number {
  const at = text.lastIndexOf(sign, offset);
  return at === -1 ? offset : at;
}

function keyProblem({ key }: Pair): Problem | undefined {
  if (isAlias(key)) return undefined;
  if (!isScalar(key)) return error("key-not-text", [], { key: "[ ], { }" });
  if (typeof key.value !== "string") return error("key-not-text", [], { key: key.source || "–" });
  if (key.value === "<<" && key.type === "PLAIN") return error("merge-key", []);
  return key.value === "__proto__"
    ? error("unknown-key", [], { key: key.value, in: "scenario", nearest: "–" })
    : undefined;
}

function writtenFile(document: Document, text: string, lines: LineCounter): WrittenFile {
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const start = (): Place =>
    isNode(document.contents) && document.contents.range ? at(document.contents.range[0]) : { line: 1, column: 1 };
  const nodeAt = (path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  const parentOf = (path: Path): unknown => nodeAt(path.slice(0, -1));
  const pairAt = (path: Path): Pair | undefined => {
    const parent = parentOf(path);
    const key = String(path.at(-1));
    return isMap(parent)
      ? parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key)
      : undefined;
  };
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      if (isMap(parentOf(part))) {
        const pair = pairAt(part);
        // A missing or wrong value is best shown where its key stands; a long text where the text begins.
        const node = pair && (isNode(pair.value) && pair.value.range ? pair.value : pair.key);
        if (isNode(node) && node.range) return at(node.range[0]);
      } else {
        const node = document.getIn(part, true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
    }
    return start();
  };
  return {
    placeOf,
    keyPlaceOf: (path) => {
      const key = path.length > 0 ? pairAt(path)?.key : undefined;
      return isNode(key) && key.range ? at(key.range[0]) : placeOf(path);
    },
    isInBraces: (path) => {
      const node = nodeAt(path);
      return isMap(node) && node.flow === true;
    },
    writtenAt: (path) => {
      const node = nodeAt(path);
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}
