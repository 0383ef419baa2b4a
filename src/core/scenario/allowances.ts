import { Lexer } from "yaml";
import { nearest } from "./checks/suggest.ts";
import { PROBLEM_NAMES } from "./problem-names.ts";
import { type Place, type Problem, warning } from "./problem.ts";

/** An author's answer for a problem in place: `# allow <problem>: <reason>` at the end of its line, or on a line of its own above it. */
export interface Allowance {
  name: string;
  /** Empty where the author gave none; it then answers for nothing. */
  reason: string;
  /** Where the comment stands. */
  place: Place;
  /** The line whose problems it answers for. */
  line: number;
}

/** What the lexer gives before the words of a plain or block text. */
const TEXT_FOLLOWS = "\u001f";
/** Tokens by which the lexer marks documents and texts; they are not letters of the file. */
const MARKS = new Set(["\u0002", "\u0018", TEXT_FOLLOWS]);

/** `# allow name: reason`. Other comments that begin with these words are the author's own affair. */
function readComment(comment: string): { name: string; reason: string } | undefined {
  const [, name = "", colon, reason = ""] = /^#\s*allow\s+([^\s:]+)\s*(:?)\s*(.*?)\s*$/.exec(comment) ?? [];
  const meant =
    PROBLEM_NAMES.includes(name) || (name !== "" && (colon === ":" || (name.includes("-") && reason === "")));
  return meant ? { name, reason: colon === ":" ? reason : "" } : undefined;
}

/**
 * Every answer in a YAML text, found among its comments only: the same words inside a text are what somebody says. Several may stand above
 * one line.
 */
export function allowancesIn(text: string): Allowance[] {
  if (!/#\s*allow\s/.test(text)) return [];
  const found: Allowance[] = [];
  // Answers that stand alone and wait for the line that they are about.
  let waiting: Allowance[] = [];
  let place: Place = { line: 1, column: 1 };
  let lineIsEmpty = true;
  let textFollows = false;
  for (const token of new Lexer().lex(text)) {
    const isText = textFollows;
    textFollows = token === TEXT_FOLLOWS;
    if (MARKS.has(token)) continue;
    const isComment = !isText && token.startsWith("#");
    if (isComment) {
      const read = readComment(token);
      if (read) {
        const one = { ...read, place, line: place.line };
        found.push(one);
        if (lineIsEmpty) waiting.push(one);
      }
    } else if (token.trim() !== "" && token !== "\uFEFF") {
      for (const one of waiting) one.line = place.line;
      waiting = [];
      lineIsEmpty = false;
    }
    const last = token.lastIndexOf("\n");
    if (last >= 0) {
      place = { line: place.line + token.split("\n").length - 1, column: token.length - last };
      lineIsEmpty = isComment || token.slice(last).trim() === "";
    } else place = { line: place.line, column: place.column + token.length };
  }
  return found;
}

/** The reason with which an author answers for a problem, if it may be answered for: an error may not. */
export function reasonFor({ severity, name, place }: Problem, allowances: readonly Allowance[]): string | undefined {
  if (severity === "error") return undefined;
  return allowances.find((one) => one.reason !== "" && one.name === name && one.line === place?.line)?.reason;
}

/**
 * What is wrong with the answers themselves, given all problems found in the same file: without a reason, for a problem that
 * does not exist, for an error, or for nothing. `judged` says of which names all problems are known by now.
 */
export function allowanceProblems(
  allowances: readonly Allowance[],
  found: readonly Problem[],
  judged: (name: string) => boolean,
): Problem[] {
  return allowances.flatMap(({ name, reason, place, line }): Problem[] => {
    const tell = (problem: string, details: Problem["details"] = {}): Problem[] => [
      { ...warning(problem, [], { problem: name, ...details }), place },
    ];
    if (!PROBLEM_NAMES.includes(name))
      return tell("allowance-of-unknown-problem", { nearest: nearest(name, PROBLEM_NAMES) });
    const here = found.filter((problem) => problem.name === name && problem.place?.line === line);
    if (here.some(({ severity }) => severity === "error")) return tell("allowance-of-error");
    if (reason === "") return tell("allowance-without-reason");
    return here.length === 0 && judged(name) ? tell("allowance-of-nothing", { line }) : [];
  });
}
