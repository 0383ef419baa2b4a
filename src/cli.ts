import { check } from "./cli/check.ts";
import { EXIT, WrongUse } from "./cli/call.ts";
import { writeIds } from "./cli/ids.ts";
import { printLaw } from "./cli/law.ts";
import { simulateCase } from "./cli/simulate.ts";
import { printTexts, takeTranslation } from "./cli/translate.ts";
import { walkCase } from "./cli/walk.ts";

type Command = (words: readonly string[], asJson: boolean) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  walk: walkCase,
  simulate: simulateCase,
  ids: writeIds,
  texts: printTexts,
  translated: takeTranslation,
  law: printLaw,
};

const USAGE = `A case is named by its folder in scenarios/, or by the path of any folder that holds a scenario.yaml.

npm run scenario -- check [case …]            every problem of cases and their translations, with place and fix
npm run scenario -- walk <case> [--json]      every path: endings, critical failures, ranges of the dimensions
npm run scenario -- simulate <case> [--json]  a thousand attempts each by random, expert and one-sided players
npm run scenario -- ids <case>                names new lines, keeps the names of old ones (line-ids.json)
npm run scenario -- texts <case> [part]       every text with its key, as JSON, for a translator
npm run scenario -- translated <case> <lang> <file.json>   enters translated texts, each marked with its source
npm run scenario -- law <case>                every text that depends on a field of the law profile

Exit status: 0 clean, 1 problems, 2 wrong use.`;

const [name = "", ...rest] = process.argv.slice(2);
const words = rest.filter((word) => !word.startsWith("--"));
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new WrongUse(name === "" ? "What should be done?" : `There is no command “${name}”.`);
  process.exitCode = await command(words, rest.includes("--json"));
} catch (fault) {
  if (!(fault instanceof WrongUse)) throw fault;
  process.stderr.write(`${fault.message}\n\n${USAGE}\n`);
  process.exitCode = EXIT.wrongUse;
}
