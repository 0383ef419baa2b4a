import type { Say } from "../../src/core/authoring/graph-words.ts";
import { wordsIn } from "../../src/build/words.ts";

/** The words of the graph in a language. */
export function graphWords(language = "en"): Say {
  const { say } = wordsIn(language);
  return (key, details) => say(`graph:${key}`, details);
}
