import { error, type Path, type Problem } from "./problem.ts";

/** Marks of print that people write where YAML wants a straight one. */
const CURLY = /^[“”„‟‘’‚‛«»‹›]/;

/** The mark of print with which a text begins, if it does. */
export function curlySign(text: string | undefined): string | undefined {
  return text === undefined ? undefined : CURLY.exec(text)?.[0];
}

/** What is to be told of a text that went wrong, if it went wrong because of marks of print that hold nothing together. */
export function curlyQuotes(path: Path, text: string | undefined): Problem | undefined {
  const sign = curlySign(text);
  return sign === undefined ? undefined : error("curly-quotes", path, { sign });
}
