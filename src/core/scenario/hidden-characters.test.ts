import { expect, test } from "vitest";
import { hiddenIn, visible } from "./hidden-characters.ts";

test.each([
  ["letters of every script", "Déjà vu, مرحبا، नमस्ते, 你好, ไทย\tand\r\ntabs"],
  ["joiners in Persian and Indic words", "می\u200Cخواهم क्\u200Dष"],
  ["emoji put together", "👩\u200D👩\u200D👧 ❤\uFE0F"],
  ["the flag of a region", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
  ["a break between Thai words", "สวัสดี\u200Bครับ"],
  ["direction marks beside Latin in Arabic", "الملف \u200Escenario.yaml\u200E و\u061C1"],
  ["isolates closed on their line", "الملف \u2066scenario.yaml\u2069 هنا\n\u2067ب\u2069"],
  ["a soft hyphen", "Straf\u00ADprozess"],
])("%s hide nothing", (_, text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ["NUL", "a\0b", 1, "U+0000"],
  ["an escape for terminals", "a\u001B[2Jb", 1, "U+001B"],
  ["a control of the second kind", "ab\u0085", 2, "U+0085"],
  ["a carriage return alone", "a\rb", 1, "U+000D"],
  ["a space of no width between Latin letters", "ad\u200Bult", 2, "U+200B"],
  ["a joiner inside a name", "on\u200Dly", 2, "U+200D"],
  ["a mark of byte order inside", "a\uFEFFb", 1, "U+FEFF"],
  ["a line separator", "a\u2028b", 1, "U+2028"],
  ["half a character", "a\uD800b", 1, "U+D800"],
  ["a private letter", "a\uE000b", 1, "U+E000"],
  ["what is no character", "a\uFFFFb", 1, "U+FFFF"],
  ["tags that spell nothing to see", "a\u{E0041}\u{E0042}", 1, "U+E0041"],
])("%s is found", (_, text, index, code) => {
  expect(hiddenIn(text)).toEqual([{ name: "hidden-character", index, code }]);
  expect(visible(text)).toContain("\uFFFD");
});

test.each([
  ["an override", "if \u202Eresu", 3, "U+202E"],
  ["an override that is closed", "if \u202Eresu\u202C", 3, "U+202E"],
  ["an isolate left open", "a\n# \u2066 comment\nb", 4, "U+2066"],
  ["an end without beginning", "a\u2069", 1, "U+2069"],
])("%s turns the direction", (_, text, index, code) => {
  expect(hiddenIn(text)).toEqual([{ name: "direction-override", index, code }]);
});

test("each line tells its first, and twenty are enough", () => {
  expect(hiddenIn("a\0\0\nb\0").map(({ index }) => index)).toEqual([1, 5]);
  expect(hiddenIn("\0\n".repeat(100_000))).toHaveLength(20);
});
