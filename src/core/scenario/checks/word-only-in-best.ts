import { advice, type Problem } from "../problem.ts";
import type { OptionSet, WeighedOption } from "./option-sets.ts";
import { tellingWords, wordsIn } from "./telling-words.ts";

/** A word in so few options is no mark of anything. */
const LEAST_OPTIONS = 4;
/** Words that stand on one side only by chance as seldom as this are told; a case has hundreds of words, and few absolute ones. */
const CHANCE = { any: 1 / 200, absolute: 1 / 20 };

/** An option that has a word, with the chance that an option of its set picked blindly is on the same side. */
interface Having {
  option: WeighedOption;
  chance: number;
}

/**
 * Over a whole case no word marks the good options, and no absolute word such as “never” marks the poor ones (scoring.md section 6.1).
 * `names` are words that belong to the story.
 */
export function wordOnlyInSome(sets: readonly OptionSet[], language: string, names: ReadonlySet<string>): Problem[] {
  const weighed = sets.filter(({ best }) => best.length > 0);
  const best = new Map<string, Having[]>();
  const others = new Map<string, Having[]>();
  for (const set of weighed)
    for (const option of set.options)
      for (const word of wordsIn(option.text)) {
        const good = set.best.includes(option);
        const found = good ? best : others;
        const share = set.best.length / set.options.length;
        found.set(word, [...(found.get(word) ?? []), { option, chance: good ? share : 1 - share }]);
      }
  const absolute = new Set(tellingWords[language]?.absolute);
  return [
    ...[...best].flatMap(([word, having]) =>
      isMark(having, CHANCE.any) && !others.has(word) && !names.has(word)
        ? [advice("word-only-in-best", having[0]!.option.path, { word, count: having.length })]
        : [],
    ),
    ...[...others].flatMap(([word, having]) =>
      having.length >= LEAST_OPTIONS && !best.has(word) && absolute.has(word)
        ? [advice("absolute-word", having[0]!.option.path, { word, count: having.length })]
        : [],
    ),
  ];
}

function isMark(having: readonly Having[], most: number): boolean {
  return having.length >= LEAST_OPTIONS && having.reduce((all, { chance }) => all * chance, 1) < most;
}
