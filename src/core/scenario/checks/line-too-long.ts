import { advice, type Problem } from "../problem.ts";
import { lengthSeen } from "../text-length.ts";
import type { Text } from "../texts.ts";

/** More lines of the speech card than this push the choices off the screen of a phone. */
const MOST_LINES = 9;

/**
 * Letters on a line of the speech card at 360 px, measured in a browser over the texts of a shipped case: 295 px at 1.125 rem in the
 * serif for Latin, in the naskh for Arabic. Scripts of square letters have half as many.
 */
const lettersOnLine = { latin: 32, arabic: 40, square: 16 };

/** Parts whose texts are read elsewhere, where there is room. */
const ELSEWHERE = /^(card|briefing|file|debrief|sources)$|-feedback$/;

/** What is said, seen, asked or chosen in play fits a phone: about nine lines of the speech card. */
export function checkLineLengths(texts: readonly Text[]): Problem[] {
  return texts.flatMap(({ text, part, path }): Problem[] => {
    if (text.length <= MOST_LINES * lettersOnLine.square || ELSEWHERE.test(part)) return [];
    const letters = lengthSeen(text);
    const most = MOST_LINES * lettersOnLine[scriptOf(text)];
    return letters > most ? [advice("line-too-long", path, { letters, most })] : [];
  });
}

/** The script most letters of a text are of. */
function scriptOf(text: string): keyof typeof lettersOnLine {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (2 * count(/\p{Script=Arabic}/gu) > letters) return "arabic";
  return 2 * count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) > letters
    ? "square"
    : "latin";
}
