import { type Child, el, type SheetElement } from "./sheet.ts";
import type { Say } from "../graph-words.ts";

/** What a pack is written with: the app's words, and those of the case. */
export interface PackWords {
  /** The reader's language, and the direction in which it is read. */
  lang: string;
  dir: "ltr" | "rtl";
  /** The language in which the case itself is shown; the reader's where it has been translated. */
  caseLang: string;
  caseDir: "ltr" | "rtl";
  say: Say;
  has: (key: string) => boolean;
  number: (value: number) => string;
  /** A text of the case by its key. */
  text: (key: string) => string;
  hasText: (key: string) => boolean;
}

/** A text of the case, marked with its language; `*word*` is emphasis. */
export function own(words: PackWords, key: string): SheetElement {
  return spoken(words, words.text(key));
}

/** The same where the case has it; a case may leave some texts out. */
export function ownIf(words: PackWords, key: string): SheetElement | undefined {
  return words.hasText(key) ? own(words, key) : undefined;
}

/** Words of the case that have been read already. */
export function spoken({ lang, caseLang, caseDir }: PackWords, text: string): SheetElement {
  const parts = text
    .split(/(\*[^*\n]+\*)/)
    .map((part, i): Child => (i % 2 === 1 ? el("em", {}, part.slice(1, -1)) : part));
  return el("span", { class: "own", ...(caseLang !== lang && { lang: caseLang, dir: caseDir }) }, parts);
}

/** Labelled text on a line of its own; nothing where there is no text. */
export function labelled(label: string, ...content: readonly Child[]): SheetElement | undefined {
  return content.every((one) => one === undefined || one === false || (Array.isArray(one) && one.length === 0))
    ? undefined
    : el("p", { class: "labelled" }, el("strong", {}, label), " ", ...content);
}

/** Items on one line with dots between them. */
export function dotted(items: readonly Child[]): Child[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [" · ", item]));
}
