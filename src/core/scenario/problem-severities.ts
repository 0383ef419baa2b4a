import type { Severity } from "./problem.ts";

/*
 * The severity of every problem that is no error, so that it can be told of a problem that nobody has. One a line, sorted; a test compares
 * them with the code.
 */

const WARNINGS: readonly string[] = [
  "best-often-first",
  "best-often-last",
  "best-often-longest",
  "best-often-shortest",
  "choice-never-open",
  "criterion-never-offered",
  "critical-without-cue",
  "cross-not-in-person",
  "exhibit-never-found",
  "exhibit-never-held",
  "fact-never-read",
  "fact-never-set",
  "few-contested",
  "few-items",
  "few-phrasings",
  "ground-outside-tradition",
  "guard-never-true",
  "interruption-never-begun",
  "law-varies-without-field",
  "line-never-shown",
  "line-without-id",
  "missing-translation",
  "motive-missing",
  "one-sided-decision",
  "other-placeholders",
  "perhaps-nothing-open",
  "perishes-too-soon",
  "perishing-unavoidable",
  "repair-not-reached",
  "repair-without-failure",
  "return-never-shown",
  "shut-down-unseen",
  "source-sets-no-standard",
  "speaker-not-present",
  "stale-translation",
  "step-not-reached",
  "surplus-translation",
  "telling-word",
  "theme-not-noted",
  "too-few-opportunities",
  "uneven-lengths",
  "value-never-set",
  "way-never-taken",
];

const ADVICE: readonly string[] = [
  "absolute-word",
  "best-often-one-leaning",
  "comma-in-list",
  "exhibit-never-asked",
  "few-delayed-consequences",
  "few-opportunities",
  "few-trade-offs",
  "hard-to-read",
  "language-not-whole",
  "law-field-unused",
  "law-without-field",
  "line-too-long",
  "mixed-direction",
  "never-enough-opportunities",
  "one-right-choice",
  "other-numbers",
  "sentence-too-long",
  "theme-without-scene",
  "untrimmed-text",
  "word-only-in-best",
];

/** The severity with which a problem is always told. */
export function severityOf(name: string): Severity {
  if (ADVICE.includes(name)) return "advice";
  return WARNINGS.includes(name) ? "warning" : "error";
}
