import { hiddenIn } from "../../scenario/hidden-characters.ts";
import { type ExchangeProblem, refusal, remark } from "./problem.ts";
import type { ReceivedFile, ReceivedUnit } from "./unit.ts";

/** What tools add to texts that they take for a web page. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const EMPHASIS = /\*[^*\n]+\*/g;

function namesIn(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER))].sort();
}

/** What keeps the translation of one text from being entered, and what to look at in it. */
export function checkReceived({ key, source, plural, target, inline, line }: ReceivedUnit): ExchangeProblem[] {
  const problems: ExchangeProblem[] = [];
  if (inline) problems.push(refusal("not-words", line, { key }));
  const sources = plural === undefined ? [source] : [source, plural];
  for (const text of target.filter((one) => one !== "")) {
    const [hidden] = hiddenIn(text);
    if (hidden) problems.push(refusal("hidden-in-translation", line, { key, code: hidden.code }));
    // A source with such signs of its own, as the words of the command line, may have others in translation.
    const markup = sources.some((one) => one.match(MARKUP)) ? undefined : text.match(MARKUP)?.[0];
    if (markup !== undefined) problems.push(refusal("markup-inserted", line, { key, found: markup }));
    // "One decision" and "two decisions" need no figure, so that a counting text may leave out its number.
    const wanted = namesIn(sources.at(-1)!).filter((name) => plural === undefined || name !== "{{count}}");
    const found = namesIn(text).filter((name) => plural === undefined || name !== "{{count}}");
    if (wanted.join() !== found.join())
      problems.push(
        refusal("other-placeholders", line, { key, wanted: wanted.join(" ") || "–", found: found.join(" ") || "–" }),
      );
    const emphases = (one: string): number => (one.match(EMPHASIS) ?? []).length;
    if (sources.every((one) => emphases(one) !== emphases(text)))
      problems.push(remark("other-emphasis", line, { key, wanted: emphases(source), found: emphases(text) }));
  }
  return problems;
}

/** What a file is expected to be: the translation of this case, or of the app, from one language into another. */
export interface Expected {
  of: string;
  from: string;
  into: string;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_@]/)[0]!;
}

/** Why a whole file cannot be what it is taken for. What its header does not say cannot be wrong. */
export function checkFile({ of, from, into, units }: ReceivedFile, expected: Expected): ExchangeProblem[] {
  const problems: ExchangeProblem[] = [];
  if (of !== undefined && of !== expected.of)
    problems.push(refusal("other-case", 1, { found: of, expected: expected.of }));
  if (from !== undefined && languageOf(from) !== expected.from)
    problems.push(refusal("other-source-language", 1, { found: from, expected: expected.from }));
  if (into !== undefined && languageOf(into) !== expected.into)
    problems.push(refusal("other-language", 1, { found: into, expected: expected.into }));
  if (units.length === 0) problems.push(refusal("nothing-in-it", 1));
  return problems;
}

/** Whether two sources are the same words; tools may wrap lines and drop spaces at the ends. */
export function sameWords(a: string, b: string): boolean {
  const words = (text: string): string => text.trim().replaceAll(/\s+/g, " ");
  return words(a) === words(b);
}

/**
 * The one translation of each key. Where a file has several of one text, those of the present source come before others and finished ones before
 * drafts; if these still differ, nobody can say which is meant, and none is taken.
 */
export function oneForEachKey(
  units: readonly ReceivedUnit[],
  sourceOf: (key: string) => string | undefined,
): { units: ReceivedUnit[]; problems: ExchangeProblem[] } {
  const byKey = new Map<string, ReceivedUnit[]>();
  const problems: ExchangeProblem[] = [];
  for (const received of units) {
    // Windows ends lines with two characters, and so do some of its tools inside a text.
    const target = received.target.map((text) => text.replaceAll("\r\n", "\n"));
    const unit = { ...received, target };
    if (unit.key === "") problems.push(refusal("no-key", unit.line, { text: unit.source }));
    else byKey.set(unit.key, [...(byKey.get(unit.key) ?? []), unit]);
  }
  const chosen = [...byKey].flatMap(([key, all]) => {
    const rank = (unit: ReceivedUnit): number =>
      (unit.target.some((text) => text !== "") ? 0 : 4) +
      (sameWords(unit.source, sourceOf(key) ?? unit.source) ? 0 : 2) +
      (unit.needsReview ? 1 : 0);
    const best = Math.min(...all.map(rank));
    const [first, ...others] = all.filter((unit) => rank(unit) === best);
    const other = others.find(({ target }) => target.join("\n") !== first!.target.join("\n"));
    if (!other) return [first!];
    problems.push(refusal("two-translations", other.line, { key, first: first!.line }));
    return [];
  });
  return { units: chosen, problems };
}
