import type { Words } from "../build/words.ts";
import type { Command, Option } from "./command.ts";
import { type Commands, SHARED } from "./read-call.ts";

const START = "npm run scenario --";

/** All commands in a line each, and what they have in common. */
export function helpOnAll(commands: Commands, words: Words): string {
  const { say } = words;
  const calls = Object.entries(commands).map(([name, { usage }]) => `${name} ${shown(usage, words)}`.trim());
  const width = Math.max(...calls.map(({ length }) => length));
  const lines = Object.keys(commands).map(
    (name, i) => `  ${calls[i]!.padEnd(width)}  ${say(`command-line:commands.${name}.about`)}`,
  );
  return [
    `${say("command-line:usage")} ${START} ${say("command-line:any")}`,
    lines.join("\n"),
    say("command-line:cases"),
    optionLines(SHARED, (option) => `command-line:options.${option}`, words),
    say("command-line:status"),
    say("command-line:one"),
  ].join("\n\n");
}

/** One command with all its options. */
export function helpOn(name: string, { usage, options = {} }: Command, words: Words): string {
  const { say, has } = words;
  const own = Object.keys(options).map((option) =>
    options[option]!.value === undefined ? `[--${option}]` : `[--${option} ${valueShown(options[option]!, words)}]`,
  );
  const more = `command-line:commands.${name}.more`;
  return [
    `${say("command-line:usage")} ${[START, name, shown(usage, words), ...own].filter(Boolean).join(" ")}`,
    say(`command-line:commands.${name}.about`),
    ...(has(more) ? [say(more)] : []),
    ...(own.length > 0
      ? [optionLines(options, (option) => `command-line:commands.${name}.options.${option}`, words)]
      : []),
    optionLines(SHARED, (option) => `command-line:options.${option}`, words),
  ].join("\n\n");
}

/** How a command is called, in one line. */
export function usageOf(name: string, { usage }: Command, words: Words): string {
  return `${words.say("command-line:usage")} ${[START, name, shown(usage, words)].filter(Boolean).join(" ")}`;
}

function shown(usage: string, { say }: Words): string {
  return usage.replaceAll(/[a-z][a-z-]*/g, (word) => say(`command-line:word.${word}`));
}

function valueShown({ value, among }: Option, words: Words): string {
  return among ? among.join("|") : `<${shown(value!, words)}>`;
}

function optionLines(options: Readonly<Record<string, Option>>, key: (option: string) => string, words: Words): string {
  const calls = Object.entries(options).map(([name, option]) =>
    option.value === undefined ? `--${name}` : `--${name} ${valueShown(option, words)}`,
  );
  const width = Math.max(...calls.map(({ length }) => length));
  return Object.keys(options)
    .map((name, i) => `  ${calls[i]!.padEnd(width)}  ${words.say(key(name))}`)
    .join("\n");
}
