import { resolve } from "node:path";
import type { FiledProblem } from "../core/authoring/read-case.ts";
import { visible } from "../core/scenario/hidden-characters.ts";
import type { Severity } from "../core/scenario/problem.ts";
import { entryOf, type PartOfWords } from "../core/scenario/problem-words.ts";
import { readText } from "./case-folder.ts";
import { type Words, wordsIn } from "./words.ts";

/** How a part of a told problem may be set off on a terminal. */
type Emphasis = Severity | "place" | "faint";
export type Paint = (emphasis: Emphasis, text: string) => string;

const plain: Paint = (_, text) => text;
const PARTS = ["what", "why", "fix"] as const;

/** The three sentences about a problem in one language. */
export function sentencesOn({ problem }: FiledProblem, { say, has }: Words): Record<(typeof PARTS)[number], string> {
  const details = Object.fromEntries(
    Object.entries(problem.details).map(([name, value]) => [
      name,
      typeof value !== "string" ? value : name === "known" ? visible(value) : shown(value),
    ]),
  );
  // Files that come back from translators have problems of their own.
  const key = has(`problems:${problem.name}.what`) ? `problems:${problem.name}` : `exchange:problems.${problem.name}`;
  const of = (part: PartOfWords): string =>
    say(`${key}.${entryOf(problem, part, (entry) => has(`${key}.${entry}`))}`, details);
  return { what: of("what"), why: of("why"), fix: of("fix") };
}

/** Longer quotations from a file hide what is said about them. */
const LONGEST_QUOTATION = 120;

/** Words of a file for a terminal, which would obey some characters instead of showing them. */
function shown(text: string): string {
  return visible(text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text);
}

/** A problem as an author reads it: place, name, what, why, fix, and the line itself with the place marked. Paths of files begin at `root`. */
export function tellProblem(root: string, filed: FiledProblem, words: Words = wordsIn("en"), paint = plain): string {
  const { file, problem } = filed;
  const { name, severity } = problem;
  const place = problem.place ? `:${problem.place.line}:${problem.place.column}` : "";
  const kind = paint(severity, words.say(`command-line:severity.${severity}`));
  const lines = [`${paint("place", `${file}${place}`)}  ${kind}  ${name}`];
  const sentences = sentencesOn(filed, words);
  const headings = PARTS.map((part) => words.say(`command-line:heading.${part}`));
  const width = Math.max(...headings.map(({ length }) => length));
  for (const [i, part] of PARTS.entries()) lines.push(`  ${headings[i]!.padEnd(width)}  ${sentences[part]}`);
  const source = problem.place && readText(resolve(root, file));
  const line = problem.place && source?.ok ? source.text.split("\n")[problem.place.line - 1] : undefined;
  if (line !== undefined && problem.place) {
    const number = String(problem.place.line);
    const start = Math.max(0, problem.place.column - 60);
    lines.push(paint("faint", `  ${number} | ${shown(line.slice(start, start + 110))}`));
    lines.push(paint("faint", `  ${" ".repeat(number.length)} | ${" ".repeat(problem.place.column - 1 - start)}^`));
  }
  return lines.join("\n");
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** How many problems of each severity there are, in words. */
export function countOf(problems: readonly FiledProblem[], { say, list }: Words): string {
  const counts = SEVERITIES.map((severity) =>
    say(`command-line:count.${severity}`, {
      count: problems.filter(({ problem }) => problem.severity === severity).length,
    }),
  );
  return list(counts);
}

/** More texts that lack a translation than this say nothing new to whoever reads them one after the other. */
const MOST_MISSING = 10;

/** The problems without the eleventh and later missing texts of each file, and how many those are. */
function foldMissing(problems: readonly FiledProblem[]): { shown: FiledProblem[]; folded: [string, number][] } {
  const seen = new Map<string, number>();
  const shown = problems.filter(({ file, problem }) => {
    if (problem.name !== "missing-translation") return true;
    seen.set(file, (seen.get(file) ?? 0) + 1);
    return seen.get(file)! <= MOST_MISSING;
  });
  const folded = [...seen].flatMap(([file, count]): [string, number][] =>
    count > MOST_MISSING ? [[file, count - MOST_MISSING]] : [],
  );
  return { shown, folded };
}

/** All problems by file and line, with a closing count. */
export function tellProblems(
  root: string,
  problems: readonly FiledProblem[],
  words: Words = wordsIn("en"),
  paint = plain,
): string {
  const { shown, folded } = foldMissing(sortProblems(problems));
  const told = shown.map((one) => tellProblem(root, one, words, paint));
  const more = folded.map(([file, count]) => words.say("command-line:more-missing", { file, count }));
  return [...told, ...more, countOf(problems, words)].join("\n\n");
}

/** Problems in the order in which they stand in their files; what has no place comes first. */
export function sortProblems(problems: readonly FiledProblem[]): FiledProblem[] {
  const at = ({ problem }: FiledProblem): [number, number] => [problem.place?.line ?? 0, problem.place?.column ?? 0];
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    const [line, column] = at(a);
    const [otherLine, otherColumn] = at(b);
    return line - otherLine || column - otherColumn;
  });
}
