import type { Severity } from "./problem.ts";

/*
 * The severity of every problem that is no error, so that it can be told of a problem that nobody has. One a line, sorted; a test compares
 * them with the code.
 */

const WARNINGS: readonly string[] = [
  "best-often-first",
  "best-often-longest",
  "criterion-never-offered",
  "cross-not-in-person",
  "exhibit-never-held",
  "fact-never-read",
  "fact-never-set",
  "few-contested",
  "few-items",
  "few-phrasings",
  "ground-outside-tradition",
  "guard-never-true",
  "missing-translation",
  "perhaps-nothing-open",
  "repair-without-failure",
  "source-sets-no-standard",
  "speaker-not-present",
  "stale-translation",
  "step-not-reached",
  "telling-word",
  "uneven-lengths",
  "value-never-set",
];

const ADVICE: readonly string[] = ["exhibit-never-asked"];

/** The severity with which a problem is always told. */
export function severityOf(name: string): Severity {
  if (ADVICE.includes(name)) return "advice";
  return WARNINGS.includes(name) ? "warning" : "error";
}
