/** A line that begins in another column than the lines like it. */
export interface WrongIndent {
  /** Counted from 1, as places are. */
  line: number;
  column: number;
  /** The column in which the lines like it begin. */
  wanted: number;
}

/** What a line begins: an item of a list, or a key. */
interface Entry {
  indent: number;
  kind: "item" | "key";
  /** The key's word; of an item the key that it begins with, if it begins with one. */
  word: string;
}

/** A key at the beginning of a line or after the dash of an item; a sentence that holds a colon has spaces before it. */
const KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:#'"[\]{},&*!|>%@`-][^\s:]*):(?= |$)/;

/** The items and the key that a line begins, outermost first, and what stands after them. */
function entriesOf(line: string): { entries: Entry[]; rest: string } {
  const entries: Entry[] = [];
  let at = /^ */.exec(line)![0].length;
  for (let dash = /^-(?: +|$)/.exec(line.slice(at)); dash; dash = /^-(?: +|$)/.exec(line.slice(at))) {
    entries.push({ indent: at, kind: "item", word: "" });
    at += dash[0].length;
  }
  const word = KEY.exec(line.slice(at))?.[0] ?? "";
  if (word === "") return { entries, rest: line.slice(at) };
  const item = entries.at(-1);
  if (item) item.word = word;
  return { entries: [...entries, { indent: at, kind: "key", word }], rest: line.slice(at + word.length) };
}

/** What is still open at the end of a value in brackets or quotation marks that began in `open`. */
function leftOpen(text: string, open: readonly string[]): string[] {
  const signs = [...open];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    const inner = signs.at(-1);
    if (inner === '"' || inner === "'") {
      if (inner === '"' && sign === "\\") i++;
      else if (sign === inner) signs.pop();
    } else if (sign === "#" && /^\s?$/.test(text[i - 1] ?? "")) break;
    else if ((sign === '"' || sign === "'") && /^[\s[{,:]?$/.test(text[i - 1] ?? "")) signs.push(sign);
    else if (sign === "[" || sign === "{") signs.push(sign);
    else if (sign === "]" || sign === "}") signs.pop();
    if (signs.length === 0) break;
  }
  return signs;
}

/** How often each kind of line with each word begins at each indent. */
function indentsByWord(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const entry of entriesOf(line).entries) counts.set(label(entry), (counts.get(label(entry)) ?? 0) + 1);
  return counts;
}

function label({ kind, word, indent }: Entry): string {
  return `${kind} ${word} ${indent}`;
}

/**
 * The first line of a file that begins neither where the lines before it let one begin, nor as a text goes on; the parser tells of such a
 * line only what it took it for. Looks at lines as a reader does, so it is asked only about files that the parser cannot read.
 */
export function wrongIndent(text: string): WrongIndent | undefined {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const counts = indentsByWord(lines);
  /** The lists and parts that are open, outermost first, each by what began it last. */
  const open: Entry[] = [];
  /** The lines of a text after | or >. */
  let block: { parent: number; indent?: number } | undefined;
  /** Brackets and quotation marks that are open. */
  let signs: string[] = [];
  /** Whether the last key or dash still waits for its value, which may be indented further. */
  let waits = true;
  /** Whether the last value is a text without quotation marks, which may go on further in. */
  let inText = false;
  /** The first line that begins anything. */
  let begin: { line: number; column: number } | undefined;
  /** What the line before began, if nothing stands beside it yet that would show its column to be wrong. */
  let firstPart: { entry: Entry; line: number } | undefined;

  for (const [i, line] of lines.entries()) {
    if (signs.length > 0) {
      signs = leftOpen(line, signs);
      continue;
    }
    const indent = /^ */.exec(line)![0].length;
    if (line.trim() === "") continue;
    if (block && indent > block.parent) {
      block.indent ??= indent;
      if (indent < block.indent) return { line: i + 1, column: indent + 1, wanted: block.indent + 1 };
      continue;
    }
    block = undefined;
    if (line[indent] === "#" || /^(?:---|\.\.\.|%)/.test(line)) continue;
    // A tab has its own words.
    if (line[indent] === "\t") return undefined;
    const { entries, rest } = entriesOf(line);
    const first = entries[0];
    if (!first) {
      if (waits) inText = !/^["'[{]/.test(rest);
      waits = false;
      if (!inText) signs = leftOpen(rest, []);
      continue;
    }
    const before = [...open];
    while (open.length > 0 && open.at(-1)!.indent > indent) open.pop();
    if (open.at(-1)?.indent === indent && open.at(-1)!.kind === "item" && first.kind === "key") {
      // Items may begin in the column of the key that they belong to, and the next key ends them.
      if (open.at(-2)?.indent === indent) open.pop();
    }
    const beside = open.at(-1);
    const isSister = beside?.indent === indent && beside.kind === first.kind;
    const isPart =
      waits && open.length === before.length && (!beside || beside.indent < indent || first.kind === "item");
    if (!isSister && !isPart) {
      // Further out than the first line of all, so that one is the stray.
      if (begin && indent < begin.column - 1) return { ...begin, wanted: indent + 1 };
      const odd = firstPart && oddIndent(firstPart.entry, counts);
      if (firstPart && odd !== undefined)
        return { line: firstPart.line, column: firstPart.entry.indent + 1, wanted: odd + 1 };
      const next = rest.trim() === "" ? indentAfter(lines, i) : Infinity;
      const owners = before.filter((one) => one.indent < next);
      const wanted = likeIt(first, owners, counts, inText && indent > (before.at(-1)?.indent ?? 0));
      return wanted === undefined ? undefined : { line: i + 1, column: indent + 1, wanted: wanted + 1 };
    }
    firstPart = isPart && !isSister ? { entry: first, line: i + 1 } : undefined;
    begin ??= { line: i + 1, column: indent + 1 };
    if (isSister) open.pop();
    open.push(...entries);
    const value = rest.replace(/^\s+/, "").replace(/^#.*| #.*/, "");
    waits = value.trim() === "";
    inText = !waits && !/^["'[{]/.test(value);
    if (/^[|>]/.test(value)) block = { parent: entries.at(-1)!.indent };
    // With a sign for its indent, the first line of a block says nothing about the others.
    if (block && /^[|>][-+]?\d/.test(value)) block.indent = 0;
    if (!inText) signs = leftOpen(rest, []);
  }
  return undefined;
}

/** The indent near by at which all others with its word begin, of an entry that is alone at its own. */
function oddIndent(entry: Entry, counts: ReadonlyMap<string, number>): number | undefined {
  if (entry.word === "" || counts.get(label(entry)) !== 1) return undefined;
  return [-1, 1, -2, 2]
    .map((shift) => entry.indent + shift)
    .find((indent) => (counts.get(label({ ...entry, indent })) ?? 0) > 0);
}

/** The indent of the next line that has one to show. */
function indentAfter(lines: readonly string[], index: number): number {
  const next = lines.slice(index + 1).find((line) => /^ *[^ #]/.test(line));
  return next === undefined ? Infinity : /^ */.exec(next)![0].length;
}

/** The indent of the open lines that a line is like: those that begin with its word, or else the nearest ones. */
function likeIt(
  entry: Entry,
  open: readonly Entry[],
  counts: ReadonlyMap<string, number>,
  mayGoOn: boolean,
): number | undefined {
  const indents = open.filter(({ kind }) => kind === entry.kind).map(({ indent }) => indent);
  const known = indents.filter((indent) => entry.word !== "" && counts.has(label({ ...entry, indent })));
  // Further in than a text that can go on it may be a part of this, if no other line begins like it.
  if (known.length === 0 && mayGoOn) return undefined;
  const far = (indent: number): number => Math.abs(indent - entry.indent);
  return (known.length > 0 ? known : indents).sort((a, b) => far(a) - far(b) || b - a)[0];
}
