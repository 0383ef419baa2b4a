/** The small language in which scenario files ask and change facts. It is made to be read aloud. */

export type Atom =
  | { op: "is"; fact: string; value: string }
  | { op: "at-least" | "at-most"; fact: string; value: number };

export type Condition = Atom | { op: "not"; of: Condition } | { op: "and" | "or"; of: Condition[] };

export type Effect = { op: "becomes"; fact: string; value: string } | { op: "adds"; fact: string; value: number };

/** Words that could be read, or the word at which reading stopped (empty at the end of the text). */
export type Reading<T> = { ok: true; value: T } | { ok: false; at: string };

class Stop extends Error {
  readonly at: string;
  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

/** Brackets deeper than any reader could follow; reading them is recursive and must not exhaust the stack. */
const DEEPEST = 20;

class Words {
  /** Open brackets around the present word. */
  depth = 0;
  private readonly words: string[];
  private position = 0;

  constructor(text: string) {
    this.words = text.match(/[()]|[^\s()]+/g) ?? [];
  }

  peek(): string {
    return this.words[this.position] ?? "";
  }

  take(): string {
    const word = this.peek();
    if (word === "") throw new Stop("");
    this.position++;
    return word;
  }

  takeIf(word: string): boolean {
    const found = this.peek() === word;
    if (found) this.position++;
    return found;
  }

  expect(word: string): void {
    if (!this.takeIf(word)) throw new Stop(this.peek());
  }

  takeName(): string {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)?$/.test(this.peek())) throw new Stop(this.peek());
    return this.take();
  }

  takeNumber(): number {
    if (!/^\d+$/.test(this.peek())) throw new Stop(this.peek());
    return Number(this.take());
  }
}

function readAny(words: Words): Condition {
  return readJoined(words, "or", () => readJoined(words, "and", () => readAtom(words)));
}

function readJoined(words: Words, op: "and" | "or", readPart: () => Condition): Condition {
  const first = readPart();
  const parts = [first];
  while (words.takeIf(op)) parts.push(readPart());
  return parts.length === 1 ? first : { op, of: parts };
}

function readAtom(words: Words): Condition {
  if (words.depth < DEEPEST && words.takeIf("(")) {
    words.depth++;
    const inner = readAny(words);
    words.expect(")");
    words.depth--;
    return inner;
  }
  const fact = words.takeName();
  words.expect("is");
  if (words.takeIf("not")) return { op: "not", of: { op: "is", fact, value: words.takeName() } };
  if (words.takeIf("at")) {
    const op = words.takeIf("least") ? "at-least" : (words.expect("most"), "at-most");
    return { op, fact, value: words.takeNumber() };
  }
  return { op: "is", fact, value: words.takeName() };
}

function read<T>(text: string, readWhole: (words: Words) => T): Reading<T> {
  const words = new Words(text);
  try {
    const value = readWhole(words);
    if (words.peek() !== "") return { ok: false, at: words.peek() };
    return { ok: true, value };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, at: stop.at };
    throw stop;
  }
}

/** Reads `lock is logged and (ilo.trust is at least 2 or hasp is not lost)`; `and` binds closer than `or`. */
export function readCondition(text: string): Reading<Condition> {
  return read(text, readAny);
}

/** Reads `lock becomes logged`, `ilo.load rises by 1` or `ilo.load falls by 1`. */
export function readEffect(text: string): Reading<Effect> {
  return read(text, (words) => {
    const fact = words.takeName();
    if (words.takeIf("becomes")) return { op: "becomes", fact, value: words.takeName() };
    const sign = words.takeIf("rises") ? 1 : (words.expect("falls"), -1);
    words.expect("by");
    return { op: "adds", fact, value: sign * words.takeNumber() };
  });
}

/** Every question a condition asks of a fact, in reading order. */
export function atomsOf(condition: Condition): Atom[] {
  switch (condition.op) {
    case "not":
      return atomsOf(condition.of);
    case "and":
    case "or":
      return condition.of.flatMap(atomsOf);
    default:
      return [condition];
  }
}
