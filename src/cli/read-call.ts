import { parseArgs } from "node:util";
import { LANGUAGES, wordsIn } from "../build/words.ts";
import { nearest, NOTHING_NEAR } from "../core/scenario/checks/suggest.ts";
import { WrongUse } from "./call.ts";
import type { Call, Command, Option } from "./command.ts";

export type Commands = Readonly<Record<string, Command>>;

/** Options that every command has. */
export const SHARED: Readonly<Record<string, Option>> = {
  json: {},
  lang: { value: "lang", among: LANGUAGES },
  help: {},
};

/** What a command line asks for: help about everything or one command, or a call. */
export type Asked = { help: true; name?: string } | { help: false; name: string; command: Command; call: Call };

/** The options of a command line as they stand, right or wrong: all before `--`. */
function beforeWords(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return end < 0 ? args : args.slice(0, end);
}

/** The language of a command line, right or wrong, so that what is wrong can be told in it. */
export function languageOf(args: readonly string[]): string {
  const [, given] = /(?:^|\n)--lang[=\n](\S+)/.exec(beforeWords(args).join("\n")) ?? [];
  return given !== undefined && LANGUAGES.includes(given) ? given : "en";
}

/** Whether the answer is wanted as JSON, also when the rest of the line is wrong. */
export function wantsJson(args: readonly string[]): boolean {
  return beforeWords(args).includes("--json");
}

/** Reads a command line strictly. Throws `WrongUse` for an unknown command or option, a value that is missing or unknown, and for words too few or too many. */
export function readCall(commands: Commands, args: readonly string[]): Asked {
  const name = args.find((one) => !one.startsWith("-") && Object.hasOwn(commands, one));
  const command = name === undefined ? undefined : commands[name];
  const { words, options } = readWords({ ...command?.options, ...SHARED }, args);
  const [first, ...rest] = words;
  if (first === undefined || first === "help") {
    if (first === undefined && !options["help"]) throw new WrongUse("no-command");
    const [about] = rest;
    return about !== undefined && Object.hasOwn(commands, about) ? { help: true, name: about } : { help: true };
  }
  if (!command || name !== first)
    throw new WrongUse("unknown-command", { word: first, nearest: nearest(first, Object.keys(commands)) });
  if (options["help"]) return { help: true, name };
  checkWords(name, command.usage, rest);
  return {
    help: false,
    name,
    command,
    call: { words: rest, options, language: wordsIn(languageOf(args)) },
  };
}

function readWords(
  known: Readonly<Record<string, Option>>,
  args: readonly string[],
): { words: string[]; options: Record<string, string> } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") options[token.name] = valueOf(known, token);
  }
  return { words, options };
}

function valueOf(
  known: Readonly<Record<string, Option>>,
  { name, rawName, value, inlineValue }: { name: string; rawName: string; value?: string; inlineValue?: boolean },
): string {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const near = nearest(name, Object.keys(known));
    throw new WrongUse("unknown-option", { option: rawName, nearest: near === NOTHING_NEAR ? near : `--${near}` });
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new WrongUse("value-unwanted", { option: rawName, given: value });
    return "yes";
  }
  // What looks like the next option was not meant as the value of this one.
  if (value === undefined || value === "" || (!inlineValue && value.startsWith("--")))
    throw new WrongUse("value-missing", { option: rawName });
  if (option.among && !option.among.includes(value))
    throw new WrongUse("value-unknown", { option: rawName, given: value, known: option.among.join(", ") });
  return value;
}

/** Whether as many words came as the usage has places for. */
function checkWords(name: string, usage: string, words: readonly string[]): void {
  const wanted = [...usage.matchAll(/<([a-z-]+)/g)].map(([, word = ""]) => word);
  const missing = wanted[words.length];
  if (missing !== undefined) throw new WrongUse("word-missing", { command: name, word: missing });
  const most = usage.includes("…") ? Infinity : wanted.length + [...usage.matchAll(/\[/g)].length;
  if (words.length > most) throw new WrongUse("word-too-many", { command: name, word: words[most]! });
}
