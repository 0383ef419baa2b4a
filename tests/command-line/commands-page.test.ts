import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordsIn } from "../../src/build/words.ts";
import { commands } from "../../src/cli/commands.ts";
import { helpOn, helpOnAll } from "../../src/cli/help.ts";

const file = join(import.meta.dirname, "../../docs/commands.md");
const page = readFileSync(file, "utf8");
const words = wordsIn("en");

function blockOf(help: string): string {
  return `\n\`\`\`text\n${help}\n\`\`\`\n`;
}

/** The page with what `--help` says now behind each mark; commands that it does not have yet come last, those that are gone are marked. */
function pageNow(): string {
  const named = [...page.matchAll(/^<!-- help: (\S+) -->$/gm)].map(([, name]) => name);
  const missing = Object.keys(commands).filter((name) => !named.includes(name));
  const whole = [page, ...missing.map((name) => `\n## ${name}\n\n<!-- help: ${name} -->\n`)].join("");
  return whole.replaceAll(
    /(<!-- help(?:: (\S+))? -->\n)(?:\n```text\n[\s\S]*?\n```\n)?/g,
    (_, mark: string, name?: string) => {
      if (name === undefined) return mark + blockOf(helpOnAll(commands, words));
      const command = commands[name];
      return mark + blockOf(command ? helpOn(name, command, words) : "There is no such command any more.");
    },
  );
}

test("docs/commands.md says of every command what --help says; after a change, run this file with -u", async () => {
  await expect(pageNow()).toMatchFileSnapshot(file);
});
