import { wordsIn } from "../../src/build/words.ts";
import type { Say } from "../../src/core/authoring/graph-words.ts";

/** The words of a language. */
export function graphWords(language = "en"): Say {
  return wordsIn(language).say;
}
