import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../core/scenario/problem.ts";
import type { FiledProblem } from "../core/authoring/read-case.ts";

type Telling = Record<string, { what: string; why: string; fix: string }>;

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(details[name] ?? `{{${name}}}`));
}

/** A problem as an author reads it: place, name, what, why, fix, and the line itself with the place marked. */
export function tellProblem(root: string, { file, problem }: FiledProblem): string {
  const words = JSON.parse(readFileSync(join(root, "locales/en/problems.json"), "utf8")) as Telling;
  const telling = words[problem.name];
  if (!telling) throw new Error(`locales/en/problems.json has no words for the problem ${problem.name}`);
  const place = problem.place ? `:${problem.place.line}:${problem.place.column}` : "";
  const lines = [`${file}${place}  ${problem.severity}  ${problem.name}`];
  for (const part of ["what", "why", "fix"] as const)
    lines.push(`  ${`${part[0]!.toUpperCase()}${part.slice(1)}`.padEnd(6)}${fill(telling[part], problem.details)}`);
  const source = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8").split("\n") : [];
  const shown = problem.place && source[problem.place.line - 1];
  if (shown !== undefined && problem.place) {
    const number = String(problem.place.line);
    const start = Math.max(0, problem.place.column - 60);
    lines.push(`  ${number} | ${shown.slice(start, start + 110)}`);
    lines.push(`  ${" ".repeat(number.length)} | ${" ".repeat(problem.place.column - 1 - start)}^`);
  }
  return lines.join("\n");
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** All problems, errors first, with a closing count. */
export function tellProblems(root: string, problems: readonly FiledProblem[]): string {
  const rank = ({ problem }: FiledProblem): number => SEVERITIES.indexOf(problem.severity);
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b));
  const [errors = 0, warnings = 0, pieces = 0] = SEVERITIES.map(
    (severity) => problems.filter(({ problem }) => problem.severity === severity).length,
  );
  const count = `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${pieces} of advice`;
  return [...sorted.map((one) => tellProblem(root, one)), count].join("\n\n");
}
