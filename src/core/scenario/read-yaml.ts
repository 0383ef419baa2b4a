import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import { boundsProblem } from "./bounds.ts";
import { NOTHING_NEAR } from "./checks/suggest.ts";
import { hiddenIn } from "./hidden-characters.ts";
import { error, type Path, type Place, type Problem } from "./problem.ts";
import { wrongIndent } from "./wrong-indent.ts";
import { yamlProblem } from "./yaml-problems.ts";

/** Finds the place of anything in a parsed file, or of its key; also of what is not there: then its nearest parent's. */
export type PlaceOf = (path: Path, at?: Problem["at"]) => Place | undefined;

/** A YAML file as it was written, for problems of its values. */
export interface WrittenFile {
  placeOf: PlaceOf;
  /** Where the key itself stands, not its value. */
  keyPlaceOf: PlaceOf;
  /** The words of a value as they stand in the file, e.g. `0x1F`, `~` or `a: b`. */
  writtenAt: (path: Path) => string | undefined;
  /** Whether a key stands without a colon after it, as in `{cue: A door, open}`. */
  isBare: (path: Path) => boolean;
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
  const problems = [...refusedIn(document, plain, lines), ...faultsIn(document, plain, lines)];
  if (problems.length > 0) return { ok: false, problems: firstOfEachLine(problems), placeOf: file.placeOf };
  return { ok: true, value: document.toJS() as unknown, file };
}

function parsed(text: string): { document: Document; lines: LineCounter } {
  // The parser would compare every key with every other; `refusedIn` looks for those that are there twice.
  const options = { prettyErrors: false, uniqueKeys: false, schema: "core", logLevel: "error" } as const;
  // Its own count of lines is not whole where a file has faults.
  const lines = new LineCounter();
  for (let start = 0; start !== -1 && start <= text.length;) {
    lines.addNewLine(start);
    const end = text.indexOf("\n", start);
    start = end === -1 ? -1 : end + 1;
  }
  return { document: parseDocument(text, options), lines };
}

/** Everything that keeps a document from being read; a line in the wrong column is told as that, whatever the parser took it for. */
function faultsIn(document: Document, text: string, lines: LineCounter): Problem[] {
  const faults = firstFaults(document, lines).map((fault) => yamlProblem(fault, text, lines));
  const wrong = faults.some(({ name }) => name !== "several-documents") ? wrongIndent(text) : undefined;
  if (!wrong) return faults;
  const { line, column, wanted } = wrong;
  const before = faults.filter(({ place }) => place!.line < line);
  const details = { column: wanted, spaces: wanted - 1, found: column };
  return [...before, { ...error("indent-unlike-sisters", [], details), place: { line, column } }];
}

/**
 * The parser's faults, the first of each line: what it says further on a line is what it made of that one. Once it takes a file to be at its
 * end, everything else in it is a fault; the first tells where.
 */
function firstFaults(document: Document, lines: LineCounter): readonly YAMLParseError[] {
  let before = 0;
  return document.errors.filter(({ pos, message }, i) => {
    const { line } = lines.linePos(pos[0]);
    const isFirst = line !== before && (i === 0 || !message.includes("in YAML stream"));
    before = line;
    return isFirst;
  });
}

/** Faults after which the parser takes what follows for something else. */
const MISLEADING: readonly string[] = [
  "colon-in-text",
  "indent-unlike-sisters",
  "missing-colon",
  "missing-end",
  "not-yaml",
  "tab-as-indent",
  "text-after-quote",
  "uneven-indent",
];

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
    Node(_, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) return refuse(error("alias", []), offset);
      if ("anchor" in node && node.anchor !== undefined) refuse(error("alias", []), signBefore(text, "&", offset));
      if (node.tag !== undefined) {
        const sign = signBefore(text, "!", offset);
        refuse(error("tag", [], { tag: /^\S*/.exec(text.slice(sign, sign + 80))![0] }), sign);
      }
      if (isMap(node)) {
        const twice = keysTwice(node);
        const stray = twice[0] && keyInItsParts(node, twice[0]);
        const owner = [...ancestors].reverse().find((one) => isMap(one));
        if (stray && isMap(owner)) {
          const column = lines.linePos(owner.range?.[0] ?? 0).col;
          const found = lines.linePos(stray.range?.[0] ?? 0).col;
          refuse(error("indent-unlike-sisters", [], { column, spaces: column - 1, found }), stray.range?.[0] ?? 0);
        } else for (const key of twice) refuse(error("key-twice", [], { key: String(key.value) }), key.range?.[0] ?? 0);
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
  let at = text.lastIndexOf(sign, offset);
  while (text[at - 1] === sign) at--;
  return at === -1 ? offset : at;
}

/** Every key of a map that stands there before, however it is written. */
function keysTwice(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const before = seen.has(key.value);
    seen.add(key.value);
    return before ? [key] : [];
  });
}

/** A key without a value right before one that is there twice: it stands among its own parts, which seem to belong to the one before. */
function keyInItsParts(map: YAMLMap, twice: Scalar): Scalar | undefined {
  const before = map.items[map.items.findIndex(({ key }) => key === twice) - 1];
  if (map.flow === true || !before || !isScalar(before.key)) return undefined;
  return before.value === null || (isScalar(before.value) && before.value.source === "") ? before.key : undefined;
}

function keyProblem({ key }: Pair): Problem | undefined {
  if (isAlias(key)) return undefined;
  if (!isScalar(key)) return error("key-not-text", [], { key: "[ ], { }" });
  if (typeof key.value !== "string") return error("key-not-text", [], { key: key.source || "–" });
  if (key.value === "<<" && key.type === "PLAIN") return error("merge-key", []);
  return key.value === "__proto__"
    ? error("unknown-key", [], { key: key.value, in: "scenario", nearest: NOTHING_NEAR })
    : undefined;
}

/** The pairs of each map by their key, made when first asked for: a file may have thousands, and thousands of problems. */
class Pairs {
  private readonly known = new WeakMap<YAMLMap, Map<string, Pair>>();

  at(node: unknown, key: string): Pair | undefined {
    if (!isMap(node)) return undefined;
    let pairs = this.known.get(node);
    if (!pairs) {
      pairs = new Map(node.items.map((pair) => [String(pair.key), pair]));
      this.known.set(node, pairs);
    }
    return pairs.get(key);
  }
}

function writtenFile(document: Document, text: string, lines: LineCounter): WrittenFile {
  const pairs = new Pairs();
  const place = (node: unknown): Place | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
  const child = (node: unknown, key: string | number): unknown =>
    isSeq(node) ? node.items[Number(key)] : pairs.at(node, String(key))?.value;
  /** Every node on a way into the document, the whole document first. */
  const nodesTo = (path: Path): unknown[] => {
    const nodes: unknown[] = [document.contents];
    for (const key of path) nodes.push(child(nodes.at(-1), key));
    return nodes;
  };
  const pairAt = (path: Path): Pair | undefined => pairs.at(nodesTo(path).at(-2), String(path.at(-1)));
  const placeOf: PlaceOf = (path) => {
    const nodes = nodesTo(path);
    for (let length = path.length; length > 0; length--) {
      // A missing or wrong value is best shown where its key stands; a long text where the text begins.
      const found = place(nodes[length]) ?? place(pairs.at(nodes[length - 1], String(path[length - 1]))?.key);
      if (found) return found;
    }
    return place(document.contents) ?? { line: 1, column: 1 };
  };
  const keyPlaceOf: PlaceOf = (path) => (path.length > 0 ? place(pairAt(path)?.key) : undefined) ?? placeOf(path);
  return {
    placeOf: (path, at) => (at === "key" ? keyPlaceOf(path) : placeOf(path)),
    keyPlaceOf,
    isBare: (path) => path.length > 0 && pairAt(path)?.value === null,
    writtenAt: (path) => {
      const node = nodesTo(path).at(-1);
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}
