import { create } from "zustand";
import { readStored, removeStored, storedKeys, writeStored } from "./safe-storage.ts";

/** How sure somebody was of an answer, from a guess to certain. */
export const CONFIDENCES = [1, 2, 3, 4, 5] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One answer to the short situation of a case: before an attempt, or after the one that it names. It is no part of any log. */
export interface VignetteAnswer {
  at: string;
  option: string;
  confidence: Confidence;
  /** The attempt after which it was given; none for an answer given before. */
  after?: string;
}

/** More than anybody answers; the oldest go first. */
const MOST_ANSWERS = 50;
const PREFIX = "fair-hearing.vignette.";

const useRead = create<Readonly<Record<string, readonly VignetteAnswer[]>>>(() => ({}));

function readAnswer(value: unknown): VignetteAnswer[] {
  if (typeof value !== "object" || value === null) return [];
  const { at, option, after, confidence } = value as Record<string, unknown>;
  const sure = CONFIDENCES.find((one) => one === confidence);
  if (typeof at !== "string" || typeof option !== "string" || sure === undefined) return [];
  return [{ at, option, confidence: sure, ...(typeof after === "string" && { after }) }];
}

function readFromStorage(caseId: string): readonly VignetteAnswer[] {
  const stored = readStored(PREFIX + caseId);
  return Array.isArray(stored) ? stored.flatMap(readAnswer) : [];
}

/** The answers to the situation of a case, oldest first, followed as they change in this tab. */
export function useVignetteAnswers(caseId: string): readonly VignetteAnswer[] {
  const changed = useRead((read) => read[caseId]);
  return changed ?? readFromStorage(caseId);
}

/** Adds an answer. Says false where the browser does not keep it: then it lives in this tab only. */
export function answerVignette(caseId: string, answer: VignetteAnswer): boolean {
  const here = useRead.getState()[caseId] ?? readFromStorage(caseId);
  const answers = [...here, answer].slice(-MOST_ANSWERS);
  useRead.setState({ [caseId]: answers });
  return writeStored(PREFIX + caseId, answers);
}

/** Removes every answer to the situation of a case. */
export function deleteVignetteAnswers(caseId: string): void {
  removeStored(PREFIX + caseId);
  useRead.setState({ [caseId]: [] });
}

/** Removes the answers that were given after an attempt, with the attempt. */
export function deleteAnswersAfter(attemptId: string): void {
  for (const key of storedKeys(PREFIX)) {
    const caseId = key.slice(PREFIX.length);
    const kept = readFromStorage(caseId).filter(({ after }) => after !== attemptId);
    writeStored(key, kept);
    useRead.setState({ [caseId]: kept });
  }
}

/** The answers around an attempt: the last one given before it began, and the first one after it. */
export function answersAround(
  answers: readonly VignetteAnswer[],
  attempt: { id: string; startedAt: string },
): { before?: VignetteAnswer; after?: VignetteAnswer } {
  const before = answers.findLast(({ at, after }) => after === undefined && at <= attempt.startedAt);
  const after = answers.find((answer) => answer.after === attempt.id);
  return { ...(before && { before }), ...(after && { after }) };
}
