import { advice, type Problem } from "../problem.ts";
import type { Text } from "../texts.ts";

/** Texts begin and end with a letter or mark, have single spaces, and are written in composed letters (NFC), so that what looks alike is alike. */
export function checkTrimmed(texts: readonly Text[]): Problem[] {
  return texts.flatMap(({ text, path }): Problem[] => {
    // A block of text (| or >) ends with a line break, which is not shown.
    const shown = text.replace(/\n$/, "");
    const found = [
      ...(shown === shown.trim() ? [] : ["␣…␣"]),
      ...(/\S[^\S\n]{2,}\S/.test(shown) ? ["␣␣"] : []),
      ...(text === text.normalize("NFC") ? [] : ["NFC"]),
    ];
    return found.length > 0 ? [advice("untrimmed-text", path, { found: found.join(", ") })] : [];
  });
}
