import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../../../tests/support/hostile-texts.ts";
import { csvOf } from "./csv.ts";
import { wholeCharacters } from "./whole-characters.ts";

/** A reader of RFC 4180 that knows nothing of how the file was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ",") {
      rows.at(-1)!.push(cell);
      cell = "";
    } else if (sign === "\r" && text[i + 1] === "\n") {
      i += 1;
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = "";
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "\uFF1D1"];

test("whatever a text holds comes back from the file, and no cell begins as a formula", () => {
  const text = fc.oneof(hostileText, fc.string({ unit: "binary" }), fc.constantFrom(...FORMULAS, "\uD800", "a\0b"));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const file = csvOf(rows);
      expect(file.startsWith("\uFEFF")).toBe(true);
      const read = readCsv(file.slice(1));
      expect(
        read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@\s\uFF1D\uFF0B\uFF0D\uFF20])/u, ""))),
      ).toEqual(
        rows.map((row) =>
          row.map((cell) => wholeCharacters(cell).replace(/^'(?=\s*[=+\-@\s\uFF1D\uFF0B\uFF0D\uFF20])/u, "")),
        ),
      );
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
    }),
  );
});

test("numbers stay numbers, and nothing is an empty cell", () => {
  expect(csvOf([["a", 1.5, null]])).toBe("\uFEFFa,1.5,\r\n");
});
