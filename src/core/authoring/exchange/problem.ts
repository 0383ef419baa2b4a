import type { Severity } from "../../scenario/problem.ts";

/** Why a file that came back, or one of its texts, was not taken as it is. Its words are under `problems` in `locales/<lang>/exchange.json`. */
export interface ExchangeProblem {
  name: string;
  severity: Severity;
  line: number;
  details: Readonly<Record<string, string | number>>;
}

/** A text, or the whole file, that is not entered. */
export function refusal(name: string, line: number, details: ExchangeProblem["details"] = {}): ExchangeProblem {
  return { name, severity: "error", line, details };
}

/** Something to look at; the text is entered or kept all the same. */
export function remark(name: string, line: number, details: ExchangeProblem["details"] = {}): ExchangeProblem {
  return { name, severity: "warning", line, details };
}

/** What reading a file gives. */
export type Read<File> = { ok: true; file: File } | { ok: false; problems: ExchangeProblem[] };
