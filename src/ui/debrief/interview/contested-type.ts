import { QUESTION_TYPES, type QuestionType } from "../../../core/scenario/question-types.ts";

/** The type that a learner holds a question to be of, and why, in their own words; these may be empty. */
export interface ContestedType {
  type: QuestionType;
  reason: string;
}

/** Reads a remark on a question's type. Anything else than the name of a type, and perhaps words after it, is none. */
export function readContested(remark: string | undefined): ContestedType | null {
  const [, name, reason = ""] = /^(\S+)(?:\s([\s\S]*))?$/.exec(remark ?? "") ?? [];
  const type = QUESTION_TYPES.find((one) => one === name);
  return type === undefined ? null : { type, reason: reason.trim() };
}

/** A remark as it is kept beside the attempt. */
export function writeContested({ type, reason }: ContestedType): string {
  return `${type} ${reason.trim()}`.trim();
}
