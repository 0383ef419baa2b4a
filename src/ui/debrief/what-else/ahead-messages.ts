import type { AttemptLog } from "../../../core/attempt/log.ts";
import type { Program } from "../../../core/program/program.ts";
import type { Rubric } from "../../../core/scoring/rubric.ts";
import type { Progress } from "../../../core/walk/limits.ts";
import type { WhatElse } from "../../../core/walk/what-else/what-else-types.ts";

/** The attempt that is looked at. */
export interface AheadOf {
  program: Program;
  rubric: Rubric;
  log: AttemptLog;
}

/** A decision asked about, by its place in the log. */
export interface AheadQuestion extends AheadOf {
  index: number;
}

/** What is heard while one looks ahead. An answer is null where the learner chose nothing at that place. */
export type AheadHeard =
  | { type: "progress"; progress: Progress }
  | { type: "answer"; index: number; answer: WhatElse | null }
  | { type: "failed"; failure: string };
