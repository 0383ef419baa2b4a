import { create } from "zustand";
import { readStored, removeStored, writeStored } from "./safe-storage.ts";

/**
 * What a learner wrote about an attempt after its end. It is no part of the log: it changes nothing that was scored, and leaves the device
 * with no copy of the attempt.
 */
export interface Remarks {
  /** Question types that the learner contests: by place of the event in the log, what it is in the learner's eyes. */
  contested: Readonly<Record<string, string>>;
  /** Answers to the questions that close the debrief, by the key of the question. */
  reflections: Readonly<Record<string, string>>;
}

/** Longer than anybody writes by hand under one question. */
export const LONGEST_REMARK = 4000;

const nothing: Remarks = { contested: {}, reflections: {} };
const useRead = create<Readonly<Record<string, Remarks>>>(() => ({}));

function keyOf(attemptId: string): string {
  return `fair-hearing.remarks.${attemptId}`;
}

function textsIn(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const texts = Object.entries(value).filter((one): one is [string, string] => typeof one[1] === "string");
  return Object.fromEntries(texts.map(([key, text]) => [key, text.slice(0, LONGEST_REMARK)]));
}

function readFromStorage(attemptId: string): Remarks {
  const stored = readStored(keyOf(attemptId));
  if (typeof stored !== "object" || stored === null) return nothing;
  return {
    contested: textsIn("contested" in stored ? stored.contested : {}),
    reflections: textsIn("reflections" in stored ? stored.reflections : {}),
  };
}

/** The remarks on an attempt as they are now; nothing written yet reads as empty. */
export function readRemarks(attemptId: string): Remarks {
  return useRead.getState()[attemptId] ?? readFromStorage(attemptId);
}

/** The remarks on an attempt, followed as they change in this tab. */
export function useRemarks(attemptId: string): Remarks {
  const changed = useRead((read) => read[attemptId]);
  return changed ?? readFromStorage(attemptId);
}

/**
 * Writes one remark at once; an empty text takes it away. Says false where the browser does not keep it: then it lives in this tab only.
 * What another tab has written under other keys stays.
 */
export function writeRemark(attemptId: string, kind: keyof Remarks, key: string, text: string): boolean {
  const kept = readFromStorage(attemptId);
  const here = useRead.getState()[attemptId] ?? kept;
  const known: Remarks = {
    contested: { ...here.contested, ...kept.contested },
    reflections: { ...here.reflections, ...kept.reflections },
  };
  const { [key]: _before, ...others } = known[kind];
  const written = text === "" ? others : { ...others, [key]: text.slice(0, LONGEST_REMARK) };
  const remarks = { ...known, [kind]: written };
  useRead.setState({ [attemptId]: remarks });
  return writeStored(keyOf(attemptId), remarks);
}

/** Removes everything that was written about an attempt. */
export function deleteRemarks(attemptId: string): void {
  removeStored(keyOf(attemptId));
  useRead.setState({ [attemptId]: nothing });
}
