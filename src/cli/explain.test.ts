import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES, wordsIn } from "../build/words.ts";
import { PROBLEM_NAMES } from "../core/scenario/problem-names.ts";
import { severityOf } from "../core/scenario/problem-severities.ts";
import { commands } from "./commands.ts";
import { explain } from "./explain.ts";
import { runCommandLine } from "./run.ts";

const core = resolve(import.meta.dirname, "../core");

/** With which severities the code tells each problem. */
function severitiesInCode(): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  for (const file of files)
    for (const [, severity = "", first = ""] of readFileSync(join(core, file), "utf8").matchAll(
      /\b(error|warning|advice)\(([^,]*),/g,
    ))
      for (const [, name = ""] of first.matchAll(/"([a-z][a-z-]+)"/g))
        result.set(name, (result.get(name) ?? new Set()).add(severity));
  return result;
}

test("every problem is told with one severity, the one that problem-severities.ts gives", () => {
  const inCode = severitiesInCode();
  expect(inCode.size).toBeGreaterThan(50);
  const told = [...inCode].filter(([name]) => PROBLEM_NAMES.includes(name));
  expect(told.map(([name, severities]) => `${name} ${[...severities].join()}`)).toEqual(
    told.map(([name]) => `${name} ${severityOf(name)}`),
  );
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const language = wordsIn(lang);

  test("every problem is explained in whole sentences, with a file that has it where one can be shown", async () => {
    const without: string[] = [];
    for (const name of PROBLEM_NAMES) {
      const { data, text } = await explain.run({ words: [name], options: {}, language });
      const { example } = data as { example: string | null };
      if (example === null) without.push(name);
      expect(text()).toContain(language.say(`command-line:severity.${severityOf(name)}`));
      expect(text().split("\n").slice(0, 6).join("\n")).not.toMatch(/\{\{|undefined/);
    }
    // Bytes that are no text, and the rubric, cannot be shown as a small case.
    expect(without.length).toBeLessThan(PROBLEM_NAMES.length / 5);
  });
});

test("a misspelt name is refused with the one that was meant", async () => {
  const { status, err } = await runCommandLine(commands, ["explain", "unkown-stp"]);
  expect([status, err.split("\n")[0]]).toEqual([
    2,
    "There is no problem called “unkown-stp”. Did you mean “unknown-step”?",
  ]);
});
