import { type Problem, warning } from "../problem.ts";
import type { OptionSet } from "./option-sets.ts";
import { tellingWords } from "./telling-words.ts";

/** No option is the only one of its set with a word such as “victim” or “safe” where it is the only good one (scoring.md section 6.1). */
export function tellingWord(sets: readonly OptionSet[], language: string): Problem[] {
  return sets.flatMap(({ options, best }) =>
    (tellingWords[language]?.kind ?? []).flatMap((word) => {
      const having = options.filter(({ text }) => text.normalize("NFC").toLowerCase().includes(word));
      const [only] = having;
      return having.length === 1 && best.includes(only!) ? [warning("telling-word", only!.path, { word })] : [];
    }),
  );
}
