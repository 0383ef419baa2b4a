import { wholeCharacters } from "../../core/debrief/export/whole-characters.ts";

/** Longer than names that fit on one line in the hand of the page; a longer one is cut, and says so with an ellipsis. */
export const LONGEST_NAME = 100;

/**
 * A typed name as the page can show it: one line, without signs that cannot be seen or that turn the order of others, with no more marks over a
 * letter than scripts need, and of bounded length.
 */
export function shownName(typed: string): string {
  // Cut twice: once before the work, once by what is seen.
  const line = wholeCharacters(typed.slice(0, 20 * LONGEST_NAME))
    .replace(
      /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Private_Use}\p{Noncharacter_Code_Point}]/gu,
      "",
    )
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const letters = Array.from(line);
  return letters.length <= LONGEST_NAME ? line : `${letters.slice(0, LONGEST_NAME - 1).join("")}…`;
}
