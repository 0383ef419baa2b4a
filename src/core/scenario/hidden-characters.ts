/** A character in a text that a reader cannot see, or that changes the order in which others are shown. */
export interface HiddenCharacter {
  name: "hidden-character" | "direction-override";
  /** Where it stands in the text. */
  index: number;
  /** As the Unicode standard names it, e.g. `U+200B`. */
  code: string;
}

/** Scripts that are written without spaces, in which an invisible one says where a line may break. */
const UNSPACED = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/*
 * Read exactly, because texts need them: the joiners of Persian, of Indic scripts and of emoji, soft hyphens, direction marks, balanced
 * isolates, the tags of a flag. Code points that are not assigned yet are read too: what is assigned depends on the machine's age.
 */
const HIDDEN = new RegExp(
  [
    // Controls, lone surrogates, private use, and what is no character; tabs and line feeds are layout, CR only before LF.
    String.raw`(?!\t|\n|\r\n)[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]`,
    // Separators and fillers of no width.
    String.raw`[\u180E\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]`,
    String.raw`(?<!${UNSPACED})\u200B|\u200B(?!${UNSPACED})`,
    // A joiner joins nothing in Latin words.
    String.raw`(?<=[A-Za-z0-9.-])[\u200C\u200D](?=[A-Za-z0-9.-])`,
    String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]`,
  ].join("|"),
  "gu",
);

const OVERRIDES = /[\u202A-\u202E]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const POP_ISOLATE = "\u2069";

/** More than an author would mend one by one. */
const MOST = 20;

/** The hidden characters of a text, the first on each line, at most twenty. Direction isolates must be closed on their own line. */
export function hiddenIn(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const first = firstHidden(text[start + line.length] === "\n" ? `${line}\n` : line);
    if (first) found.push({ ...first, index: start + first.index });
    if (found.length === MOST) break;
    start += line.length + 1;
  }
  return found;
}

function firstHidden(line: string): HiddenCharacter | undefined {
  if (!/[^\t\n\r\u0020-\u007E]/.test(line) && !/\r(?!\n)/.test(line)) return undefined;
  const hidden = [...line.matchAll(HIDDEN)].map(({ index }) => ({ name: "hidden-character" as const, index }));
  const turned = [...line.matchAll(OVERRIDES)].map(({ index }) => index);
  const open: number[] = [];
  for (const { 0: mark, index } of line.matchAll(ISOLATES)) {
    if (mark !== POP_ISOLATE) open.push(index);
    else if (open.pop() === undefined) turned.push(index);
  }
  const overrides = [...turned, ...open].map((index) => ({ name: "direction-override" as const, index }));
  const [first] = [...hidden, ...overrides].sort((a, b) => a.index - b.index);
  return first && { ...first, code: codeOf(line.codePointAt(first.index)!) };
}

function codeOf(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text in which every character that cannot be seen, or that a terminal would obey, is shown as �. */
export function visible(text: string): string {
  return text.replace(HIDDEN, "\uFFFD").replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}
