import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../core/scenario/checks/suggest.ts";
import { PROBLEM_NAMES, toldByWalk } from "../core/scenario/problem-names.ts";
import { severityOf } from "../core/scenario/problem-severities.ts";
import { EXIT, projectRoot, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";
import { paint } from "./paint.ts";

/** `explain <problem>`: what a problem is, why it matters, how to fix it, and the smallest file that has it. */
export const explain: Command = { usage: "<problem>", run };

const PARTS = ["what", "why", "fix"] as const;

function run({ words: [name = ""], language }: Call): Answer {
  const { say } = language;
  if (!PROBLEM_NAMES.includes(name)) throw new WrongUse("no-problem", { name, nearest: nearest(name, PROBLEM_NAMES) });
  const sentence = (part: string): string => plainly(say(`problems:${name}.${part}`));
  const sentences = Object.fromEntries(PARTS.map((part) => [part, sentence(part)]));
  const example = exampleOf(name);
  const severity = severityOf(name);
  const found = toldByWalk(name) ? "walk" : "check";
  const headings = PARTS.map((part) => say(`command-line:heading.${part}`));
  const width = Math.max(...headings.map(({ length }) => length));
  return {
    status: EXIT.clean,
    data: { name, severity, found, ...sentences, example: example ?? null },
    text: () =>
      [
        `${paint("place", name)}  ${paint(severity, say(`command-line:severity.${severity}`))}  ${say(`command-line:commands.explain.${found}`)}`,
        "",
        ...PARTS.map((part, i) => `  ${headings[i]!.padEnd(width)}  ${sentences[part]}`),
        ...(example === undefined
          ? []
          : [
              "",
              say("command-line:commands.explain.example"),
              "",
              ...example
                .trimEnd()
                .split("\n")
                .map((line) => `  ${line}`.trimEnd()),
            ]),
      ].join("\n"),
  };
}

/** The words without what a found problem fills in: `{{step}}` is read as …. */
function plainly(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}/g, "…");
}

/** The smallest wrong file, with the mark of its place; the tests check that it has this problem. */
function exampleOf(name: string): string | undefined {
  const path = join(projectRoot, `tests/problems/${name}.yaml`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
