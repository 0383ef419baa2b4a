import { describe, expect, test } from "vitest";
import { LANGUAGES, wordsIn } from "../build/words.ts";
import { PROBLEM_NAMES } from "../core/scenario/problem-names.ts";
import { severityOf } from "../core/scenario/problem-severities.ts";
import { commands } from "./commands.ts";
import { explain } from "./explain.ts";
import { runCommandLine } from "./run.ts";

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
