import { type LineCounter, type YAMLParseError } from "yaml";
import { curlyQuotes } from "./curly-quotes.ts";
import { error, type Problem } from "./problem.ts";

/** Signs that mean something to YAML at the beginning of a text. */
const SIGNS = new Set(["[", "{", "]", "}", "*", "&", "!", "%", "@", "`", "|", ">", "?", "-", ":", ","]);

/** A line up to its value: indentation, list dashes, and a key. */
const BEFORE_VALUE = /^\s*(?:- +)*(?:[\w.-]+: +)?/;

/**
 * What an author did where the parser stopped, as a problem with its place. The parser's own words are about its tokens, in English;
 * these are about the line as it was written.
 */
export function yamlProblem(fault: YAMLParseError, text: string, lines: LineCounter): Problem {
  const at = fault.pos[0];
  const tell = (name: Problem, index = at): Problem => {
    const { line, col } = lines.linePos(Math.min(index, text.length));
    return { ...name, place: { line, column: col } };
  };
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const line = lineFrom(text, start);
  const value = BEFORE_VALUE.exec(line)![0].length;
  const sign = line[value] ?? "";
  // The parser sees a tab behind spaces only where a value could begin.
  const tab = /^ *\t/.exec(line);
  if (tab && start + tab[0].length >= at) return tell(error("tab-as-indent", []), start + tab[0].length - 1);
  const withColon = (): Problem => {
    const curly = curlyQuotes([], sign);
    return curly ? tell(curly, start + value) : tell(error("colon-in-text", [], { text: clause(text, at) }));
  };
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return tell(error("tab-as-indent", []));
    case "MULTIPLE_DOCS":
      return tell(error("several-documents", []));
    case "BAD_DQ_ESCAPE":
      return tell(error("bad-escape", [], { escape: text.slice(at, at + 2) }));
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return tell(error("start-to-quote", [], { sign: text[at] ?? sign }));
    case "KEY_OVER_1024_CHARS":
      return tell(error("name-too-long", [], { most: 1024 }));
    case "BLOCK_IN_FLOW":
      return withColon();
    case "BLOCK_AS_IMPLICIT_KEY": {
      if (SIGNS.has(sign) && start + value === at) return tell(error("start-to-quote", [], { sign }));
      if (/: /.test(line.slice(at - start))) return withColon();
      // What is indented too far may stand on the next line, or on this one.
      return tell(
        error("uneven-indent", []),
        nextWordAfter(text, /\S/.test(text.slice(start, at)) ? start + line.length : at),
      );
    }
    case "MULTILINE_IMPLICIT_KEY":
      return tell(error("missing-colon", [], { text: clause(text, at) }));
    case "BAD_INDENT": {
      const flow = /must be sufficiently indented and end with a (.)$/.exec(fault.message)?.[1];
      if (flow === undefined) return tell(error("uneven-indent", []), nextWordAfter(text, at));
      return tell(error("missing-end", [], { sign: flow }), openingBefore(text, at, flow));
    }
    case "MISSING_CHAR": {
      const quote = /^Missing closing (["'])/.exec(fault.message)?.[1];
      if (quote !== undefined) return tell(error("missing-end", [], { sign: quote }), openingBefore(text, at, quote));
      const bracket = /(?:end with|Expected .* to end with) (?:a )?([\]}])/.exec(fault.message)?.[1];
      if (bracket !== undefined)
        return tell(error("missing-end", [], { sign: bracket }), openingBefore(text, at, bracket));
      if (fault.message.includes("indentation indicator")) return tell(error("uneven-indent", []));
      if (fault.message.includes("followed by map value") && /\S/.test(line))
        return tell(error("missing-colon", [], { text: clause(text, at) }));
      break;
    }
    case "UNEXPECTED_TOKEN": {
      const before = text.slice(start, at).trimEnd().at(-1) ?? "";
      if (before === "" && fault.message.endsWith("at node end")) return tell(error("uneven-indent", []));
      if (["|", ">"].includes(sign) && at > start + value)
        return tell(error("start-to-quote", [], { sign }), start + value);
      if (["[", "{", "*", "&", "!"].includes(sign) && fault.message.endsWith("at node end"))
        return tell(error("start-to-quote", [], { sign }), start + value);
      if (SIGNS.has(sign) && start + value === at) return tell(error("start-to-quote", [], { sign }));
      if (before === '"' || before === "'") return tell(error("text-after-quote", [], { sign: before }));
      break;
    }
    default:
  }
  return tell(error("not-yaml", [], { near: clause(text, at) }));
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** What stands at a place, to the end of the line, cut short. */
function clause(text: string, at: number): string {
  const rest = lineFrom(text, at).trim() || lineFrom(text, text.lastIndexOf("\n", at - 1) + 1).trim();
  return rest.length > 40 ? `${rest.slice(0, 40)}…` : rest || "–";
}

function nextWordAfter(text: string, at: number): number {
  const gap = /^\s*/.exec(text.slice(at))![0].length;
  return at + gap < text.length ? at + gap : at;
}

/** Where the bracket or quotation mark was opened that is missed at a place. */
function openingBefore(text: string, at: number, closing: string): number {
  const opening = { "]": "[", "}": "{" }[closing];
  // A quoted text that is never closed runs on to where the parser gives up, so the last mark before that opened it.
  if (opening === undefined) return lastMark(text, at, closing) ?? at;
  let depth = 0;
  for (let i = Math.min(at, text.length - 1); i >= 0; i--) {
    if (text[i] === closing) depth++;
    if (text[i] === opening && depth-- === 0) return i;
  }
  return at;
}

function lastMark(text: string, before: number, quote: string): number | undefined {
  for (let i = text.lastIndexOf(quote, before - 1); i >= 0; i = text.lastIndexOf(quote, i - 1)) {
    const slashes = quote === '"' ? /\\*$/.exec(text.slice(Math.max(0, i - 100), i))![0].length : 0;
    if (slashes % 2 === 0) return i;
    if (i === 0) break;
  }
  return undefined;
}
