import { sourceMark, type TranslatedText, type Translation } from "../../scenario/translation.ts";
import type { Text } from "../../scenario/texts.ts";
import { checkReceived, oneForEachKey, sameWords } from "./check-received.ts";
import { type ExchangeProblem, remark } from "./problem.ts";
import type { ReceivedFile, ReceivedUnit } from "./unit.ts";

/** What became of a text that came back. */
export const OUTCOMES = [
  "new",
  "changed",
  "confirmed",
  "stale",
  "unchanged",
  "untranslated",
  "held",
  "older",
  "refused",
  "matched",
  "unused",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person decides who enters a file. */
export interface TakeOptions {
  /** Take what the translator left to be looked at again. */
  acceptFuzzy?: boolean;
  /** Give a translation without a text to the one untranslated text of the same words. */
  match?: boolean;
  /** A practitioner has approved the file, whether or not it says so itself. */
  reviewed?: boolean;
}

export interface Taken {
  translation: Translation;
  /** How many texts had each outcome. */
  counts: Readonly<Record<Outcome, number>>;
  problems: ExchangeProblem[];
  /** Set where a translation that was reviewed is so no longer, or is reviewed from now on. */
  review?: "withdrawn" | "given";
}

/**
 * Enters what came back into a translation. Each text is marked with the source that the translator saw, so that one whose source changed
 * in between is stale and not fresh. Nothing translated is lost: an empty text or a draft leaves what is there, a translation of an older source
 * never replaces one of the present source, and translations of texts that are gone are put aside under `unused`.
 */
export function takeTranslation(
  source: readonly Text[],
  before: Translation,
  received: ReceivedFile,
  options: TakeOptions = {},
): Taken {
  const sources = new Map(source.map(({ key, text }) => [key, text]));
  const texts = new Map(Object.entries(before.texts));
  const unused = new Map(Object.entries(before.unused ?? {}));
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const { units, problems } = oneForEachKey(received.units, (key) => sources.get(key));
  counts.refused += problems.length;
  // Before anything else, so that a text which got a new key can be found again below.
  for (const [key, text] of texts) {
    if (sources.has(key)) continue;
    texts.delete(key);
    unused.set(key, text);
    counts.unused++;
  }
  for (const [key, text] of unused) {
    if (!sources.has(key) || texts.has(key)) continue;
    unused.delete(key);
    texts.set(key, text);
    counts.matched++;
  }

  /** Marks a text with the source that was seen. Differences in spaces are a tool's and no new source. */
  const marked = ({ source, target: [text = ""] }: ReceivedUnit, present: string | undefined): TranslatedText =>
    present !== undefined && sameWords(source, present)
      ? { of: sourceMark(present), text }
      : { of: sourceMark(source), text, was: source };

  const enter = (unit: ReceivedUnit): Outcome => {
    const { key, line } = unit;
    if (!/\S/.test(unit.target[0] ?? "")) return "untranslated";
    const present = sources.get(key);
    const old = present === undefined ? unused.get(key) : texts.get(key);
    if (unit.needsReview && !options.acceptFuzzy) return old?.text === unit.target[0] ? "unchanged" : "held";
    const fresh = marked(unit, present);
    const same = old?.text === fresh.text;
    if (same && old.of === fresh.of) return "unchanged";
    const found = checkReceived(unit);
    problems.push(...found);
    if (found.some(({ severity }) => severity === "error")) return "refused";
    if (present === undefined) {
      if (same) return "unchanged";
      unused.set(key, fresh);
      return "unused";
    }
    const mark = sourceMark(present);
    if (fresh.of !== mark && old && (same || old.of === mark)) {
      if (same) return "unchanged";
      problems.push(remark("older-source", line, { key, source: unit.source, present }));
      return "older";
    }
    texts.set(key, fresh);
    if (fresh.of !== mark) {
      problems.push(remark("source-changed", line, { key, source: unit.source, present }));
      return "stale";
    }
    if (!old) return "new";
    return same ? "confirmed" : "changed";
  };
  for (const unit of units) counts[enter(unit)]++;

  if (options.match)
    for (const [key, { of, text }] of unused) {
      const fitting = source.filter((one) => !texts.has(one.key) && sourceMark(one.text) === of);
      if (fitting.length !== 1) continue;
      texts.set(fitting[0]!.key, { of, text });
      unused.delete(key);
      counts.matched++;
    }

  const entered = counts.new + counts.changed + counts.confirmed + counts.stale + counts.matched;
  const whole = source.every(({ key, text }) => texts.get(key)?.of === sourceMark(text));
  const approved = options.reviewed === true || received.reviewedBy !== undefined;
  // A review is of the whole translation; what is missing, stale or held back has not been read.
  const settled = approved && whole && counts.held + counts.refused + counts.older === 0;
  const review = settled || (before.review === "reviewed" && entered === 0) ? "reviewed" : "unreviewed";
  return {
    translation: {
      language: before.language,
      review,
      texts: Object.fromEntries(source.flatMap(({ key }) => (texts.has(key) ? [[key, texts.get(key)!]] : []))),
      ...(unused.size > 0 ? { unused: Object.fromEntries(unused) } : {}),
    },
    counts,
    problems,
    ...(review === before.review ? {} : { review: review === "reviewed" ? "given" : "withdrawn" }),
  };
}
