import { wholeCharacters } from "./whole-characters.ts";

/** Signs with which a spreadsheet takes a text for a formula, half and full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * A table as RFC 4180 has it, with CRLF and a byte order mark, so that spreadsheets read its letters right. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const whole = wholeCharacters(value);
  const text = FORMULA.test(whole) ? `'${whole}` : whole;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
