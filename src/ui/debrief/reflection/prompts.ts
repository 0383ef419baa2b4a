import type { TFunction } from "i18next";
import type { SaidWords } from "../../shared/use-case-words.ts";

/** A question to think about, under the key that its answer is kept by. */
export interface Prompt {
  key: string;
  text: string;
  /** The language of its words, where it is not that of the app. */
  language?: string;
}

/** The questions of docs/scoring.md section 7, for a case that asks none of its own. */
const GENERAL = ["proof", "timing", "silence", "accused"] as const;

/** The questions that close a debrief: those of the case, else the general ones; last what the learner takes to work. */
export function promptsOf(own: readonly string[], words: SaidWords, t: TFunction<"reflection">): Prompt[] {
  const general = (name: (typeof GENERAL)[number] | "work"): Prompt => ({
    key: `general.${name}`,
    text: t(`prompt.${name}`),
  });
  return [
    ...(own.length > 0
      ? own.map((key) => ({ key, text: words.say(key), language: words.language }))
      : GENERAL.map((name) => general(name))),
    general("work"),
  ];
}
