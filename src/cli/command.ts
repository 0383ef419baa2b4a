import type { Words } from "../build/words.ts";

/** One option of a command. Without `value` it is on or off. */
export interface Option {
  /** What follows it, one of the ids under `word` in `locales/<lang>/command-line.json`. */
  value?: string;
  /** The only values that it takes. */
  among?: readonly string[];
}

/** A call that was read and fits its command. */
export interface Call {
  /** The words that are no options, in their order. */
  words: readonly string[];
  /** Values of the options that were given; `"yes"` for those that are on. */
  options: Readonly<Record<string, string | undefined>>;
  /** The language that the answer is wanted in. */
  language: Words;
}

/** What a command answers. It prints nothing itself, so that `--json` gives one document and nothing else. */
export interface Answer {
  /** One of `EXIT`. */
  status: number;
  /** What `--json` prints. */
  data: unknown;
  /** What people read. */
  text: () => string;
}

/**
 * One command. Its words are in `locales/<lang>/command-line.json` under `commands.<name>`: `about` in one line, `more` for its own help, and
 * `options.<option>`.
 */
export interface Command {
  /** The words that it takes, e.g. `<case> [part]`; `[case …]` takes any number. Each is an id under `word` in `command-line.json`. */
  usage: string;
  options?: Readonly<Record<string, Option>>;
  run: (call: Call) => Answer | Promise<Answer>;
}
