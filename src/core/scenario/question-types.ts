/**
 * The question types of an interview and what each does to a topic and to the person.
 * The order of harm follows the interviewing brief, section 1; the numbers are design values of its section 6.
 */

import type { ExaminationKind, Interviewed } from "./vocabulary.ts";

export const QUESTION_TYPES = [
  "open-invitation",
  "cued-recall",
  "time-or-place-segment",
  "wh-specific",
  "echo",
  "silence",
  "closed",
  "multiple-choice",
  "credibility-challenge",
  "evidence-challenge",
  "leading",
  "tag",
  "blaming-why",
  "compound",
  "suggestive",
  "negative",
  "minimising",
  "bluff",
  "inducement",
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface QuestionRule {
  /** `always` sound; sound only `after-account` (else it spoils the topic); `never`: spoils the topic. */
  sound: "always" | "after-account" | "never";
  /** Load added to the person, 0 to 2. */
  load: number;
  /** One of a series: the third and later such questions in a row add 1 to load. */
  serial?: boolean;
  /** Trust lost: disbelief, or disclosure of what others said. Of `after-account` types only when asked too early. */
  trustLoss?: number;
}

export const QUESTION_RULES: Record<QuestionType, QuestionRule> = {
  "open-invitation": { sound: "always", load: 0 },
  "cued-recall": { sound: "always", load: 0 },
  "time-or-place-segment": { sound: "always", load: 0 },
  "wh-specific": { sound: "always", load: 0 },
  echo: { sound: "always", load: 0 },
  silence: { sound: "always", load: 0 },
  closed: { sound: "after-account", load: 0, serial: true },
  "multiple-choice": { sound: "after-account", load: 0, serial: true },
  "credibility-challenge": { sound: "after-account", load: 0, trustLoss: 2 },
  "evidence-challenge": { sound: "after-account", load: 0 },
  leading: { sound: "never", load: 1 },
  tag: { sound: "never", load: 1 },
  "blaming-why": { sound: "never", load: 2, trustLoss: 2 },
  compound: { sound: "never", load: 1 },
  suggestive: { sound: "never", load: 2, trustLoss: 2 },
  negative: { sound: "never", load: 1 },
  minimising: { sound: "never", load: 0, trustLoss: 1 },
  bluff: { sound: "never", load: 1, trustLoss: 2 },
  inducement: { sound: "never", load: 1, trustLoss: 1 },
};

/** Where a question is asked: of whom in an interview, or in which part of an examination. */
export type Setting = Interviewed | ExaminationKind;

/** What the testing side may do in cross-examination (interviewing brief, sections 1 and 7). */
const SOUND_IN_CROSS: ReadonlySet<QuestionType> = new Set([
  "leading",
  "closed",
  "credibility-challenge",
  "evidence-challenge",
]);

/** The rule of a question type in a setting. With a child a tag or a why weighs more, and nothing is held against it (section 3). */
export function ruleFor(type: QuestionType, setting: Setting, introductory = false): QuestionRule {
  const whole = QUESTION_RULES[type];
  const { trustLoss: _, ...rule } = whole;
  if (introductory && type === "leading") return { ...rule, sound: "always", load: 0 };
  if (setting === "cross" && SOUND_IN_CROSS.has(type)) return { ...rule, sound: "always" };
  if (setting !== "child") return whole;
  if (type === "evidence-challenge") return { ...whole, sound: "never" };
  return type === "tag" || type === "blaming-why" ? { ...whole, load: whole.load + 1 } : whole;
}

/** What is not a question, and the load it takes off. */
export const MOVE_KINDS = ["pause", "explain", "choice", "summary", "status"] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];
export const MOVE_RELIEF: Record<MoveKind, number> = { pause: 1, explain: 1, choice: 2, summary: 1, status: 0 };
