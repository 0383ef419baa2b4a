import type { Path, Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import type { Text } from "../texts.ts";
import type { Translation } from "../translation.ts";
import { bestOftenByLength } from "./best-often-longest.ts";
import { bestOftenByOrder } from "./best-often-first.ts";
import { type OptionSet, optionSetsOf, translatedSets } from "./option-sets.ts";
import type { Check } from "./surroundings.ts";
import { tellingWord } from "./telling-word.ts";
import { wordsIn } from "./telling-words.ts";
import { unevenLengths } from "./uneven-lengths.ts";
import { wordOnlyInSome } from "./word-only-in-best.ts";

/** Options do not give the answer away by their length, order or words (scoring.md section 6.1). */
export const checkGiveaways: Check = (scenario) => {
  const sets = optionSetsOf(scenario);
  const names = Object.values(scenario.people).map(({ name }) => name);
  return [
    ...ofWords(sets, scenario.language, names),
    ...kinds(sets).flatMap((kind) => bestOftenByOrder(kind, wholeOf(kind))),
  ];
};

/** The same in a translation, where it can happen again: lengths and words are the translator's. */
export function checkTranslatedOptions(
  scenario: Scenario,
  { language, texts }: Translation,
  source: readonly Text[],
): Problem[] {
  const names = source.flatMap(({ key }) =>
    /^person\..+\.name$/.test(key) && Object.hasOwn(texts, key) ? [texts[key]!.text] : [],
  );
  return ofWords(translatedSets(optionSetsOf(scenario), texts), language, names);
}

function ofWords(sets: readonly OptionSet[], language: string, names: readonly string[]): Problem[] {
  return [
    ...unevenLengths(sets),
    ...tellingWord(sets, language),
    ...wordOnlyInSome(sets, language, new Set(names.flatMap((name) => [...wordsIn(name)]))),
    ...kinds(sets).flatMap((kind) => bestOftenByLength(kind, wholeOf(kind))),
  ];
}

/** Decisions, and items of sheets: a pattern in one is not hidden by the other. */
function kinds(sets: readonly OptionSet[]): OptionSet[][] {
  return (["decision", "item"] as const).map((kind) => sets.filter((set) => set.of === kind));
}

/** Where a pattern over many sets is shown: at the first of them. */
function wholeOf([first]: readonly OptionSet[]): Path {
  return first?.path ?? [];
}
