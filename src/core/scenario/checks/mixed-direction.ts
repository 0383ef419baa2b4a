import { advice, type Problem } from "../problem.ts";
import type { Text } from "../texts.ts";

const LEFT_TO_RIGHT_MARK = "\u200e";
const RIGHT_TO_LEFT_MARKS = /[\u200f\u061c]/g;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/**
 * Direction marks have something to do: they stand where two directions meet. One that was pasted along is a letter of its own to
 * searching and comparing. (Isolates that are not closed, and overrides, are errors when the file is read.)
 */
export function checkDirections(texts: readonly Text[]): Problem[] {
  return texts.flatMap(({ text, path }): Problem[] => {
    const found = idleMarks(text).map(
      (mark) => `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
    );
    return found.length > 0 ? [advice("mixed-direction", path, { marks: [...new Set(found)].join(", ") })] : [];
  });
}

function idleMarks(text: string): string[] {
  const goesLeft = text.search(RIGHT_TO_LEFT_LETTER) >= 0;
  const goesRight = /[\p{L}\d]/u.test(text.replaceAll(RIGHT_TO_LEFT_LETTER, ""));
  return [
    ...(text.includes(LEFT_TO_RIGHT_MARK) && !goesLeft ? [LEFT_TO_RIGHT_MARK] : []),
    ...(goesRight ? [] : (text.match(RIGHT_TO_LEFT_MARKS) ?? [])),
  ];
}
