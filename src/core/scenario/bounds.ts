import { Lexer } from "yaml";
import { tooLarge } from "./decode-file.ts";
import { error, type Place, type Problem } from "./problem.ts";

/** Brackets or indents deeper than this can exhaust the parser's stack, which no `try` would stop. */
const DEEPEST = 40;

/** Bytes of a text in UTF-8; never less than they are. */
function bytesIn(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code > 0x7ff ? 2 : code > 0x7f ? 1 : 0;
  }
  return bytes;
}

/** What the lexer gives before the words of a plain or block text. */
const TEXT_FOLLOWS = "\u001f";

/**
 * The first line on which a text nests deeper than the parser may be given, or 0. Looks at the lexer's tokens, which come one by one
 * and without recursion, so that brackets inside texts and comments neither count nor hide others.
 */
function tooDeepAt(text: string): number {
  for (const [i, line] of text.split("\n").entries())
    if (line.length - line.trimStart().length > DEEPEST * 4) return i + 1;
  let line = 1;
  let brackets = 0;
  // `- - -` and `? ? ?` nest on one line as well.
  let indicators = 0;
  let textFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (textFollows) textFollows = false;
    else if (token === TEXT_FOLLOWS) textFollows = true;
    else if (token === "[" || token === "{") brackets++;
    else if (token === "]" || token === "}") brackets = Math.max(0, brackets - 1);
    else if (token === "-" || token === "?" || (token === ":" && brackets === 0)) indicators++;
    if (brackets > DEEPEST || indicators > DEEPEST) return line;
    const ends = token.split("\n").length - 1;
    line += ends;
    if (ends > 0) indicators = 0;
  }
  return 0;
}

/** Why a text may not be given to the parser at all: its size or its nesting. */
export function boundsProblem(text: string, mostBytes: number): (Problem & { place: Place }) | undefined {
  if (bytesIn(text) > mostBytes) return tooLarge(mostBytes);
  const line = tooDeepAt(text);
  return line === 0 ? undefined : { ...error("nested-too-deep", [], { most: DEEPEST }), place: { line, column: 1 } };
}
