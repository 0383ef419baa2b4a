import { posix, resolve } from "node:path";
import { asTyped } from "../core/authoring/as-typed.ts";
import { apartFromMissing, type BegunTranslation } from "../core/authoring/begun-translations.ts";
import { type FiledProblem, LINE_IDS_FILE, SCENARIO_FILE } from "../core/authoring/read-case.ts";
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

/** How far a translation has come, in one line, with the command that lists the rest. */
function tellBegun({ file, language, texts, of, missing }: BegunTranslation, { say }: Words): string {
  const folder = asTyped(posix.dirname(file));
  return say("command-line:begun", { language, texts, of, missing: missing.length, folder });
}

/**
 * All problems by file and line, with their count, and whether more may follow once they are mended; then a line for each translation
 * that is not whole. Only with `all` is every text that it lacks among the problems.
 */
export function tellProblems(
  root: string,
  problems: readonly FiledProblem[],
  words: Words = wordsIn("en"),
  paint = plain,
  all = false,
): string {
  const { own, begun } = all ? { own: problems, begun: [] } : apartFromMissing(problems);
  const told = sortProblems(own).map((one) => tellProblem(root, one, words, paint));
  const languages = begun.map((one) => tellBegun(one, words));
  const more = own.some(({ problem }) => problem.hidesMore) ? [words.say("command-line:more-may-follow")] : [];
  return [...told, [countOf(own, words), ...more, ...languages].join("\n")].join("\n\n");
}

/** Problems in the order in which they stand in their files, those of a case before those of its translations; what has no place comes first. */
export function sortProblems(problems: readonly FiledProblem[]): FiledProblem[] {
  const at = ({ problem }: FiledProblem): [number, number] => [problem.place?.line ?? 0, problem.place?.column ?? 0];
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return fileRank(a) < fileRank(b) ? -1 : 1;
    const [line, column] = at(a);
    const [otherLine, otherColumn] = at(b);
    return line - otherLine || column - otherColumn;
  });
}

/** Something by which files sort: folder by folder, and in each the translations last. */
function fileRank({ file }: FiledProblem): string {
  const name = posix.basename(file);
  const rank = [SCENARIO_FILE, LINE_IDS_FILE].includes(name) ? 0 : 1;
  return name.includes(".") ? `${posix.dirname(file)}/${rank} ${name}` : file;
}
