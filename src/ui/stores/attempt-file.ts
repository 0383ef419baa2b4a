import { addAttempt, readRawAttempt } from "./attempts.ts";
import type { Refused } from "./event-store.ts";
import { readAttempt } from "./read-attempt.ts";

const fileFormat = 1;
const largestFile = 4 * 1024 * 1024;

/** The text of a file that holds one attempt, also a damaged one. Nothing when storage does not give it out. */
export async function exportAttempt(attemptId: string): Promise<string | undefined> {
  const found = await readRawAttempt(attemptId);
  if (!found.ok) return undefined;
  return JSON.stringify({ "fair-hearing-attempt": fileFormat, ...found.raw }, null, 2);
}

export type ImportedAttempt =
  | { ok: true; id: string; caseId: string; kept: boolean }
  | { ok: false; reason: "too-large" | "not-an-attempt" | "newer-format" | "damaged" }
  | Refused;

/** Takes an attempt out of a file that somebody saved earlier. The file is data from outside: checked field by field. */
export async function importAttempt(text: string): Promise<ImportedAttempt> {
  if (text.length > largestFile) return { ok: false, reason: "too-large" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not-an-attempt" };
  }
  if (typeof value !== "object" || value === null || !("fair-hearing-attempt" in value)) {
    return { ok: false, reason: "not-an-attempt" };
  }
  if (value["fair-hearing-attempt"] !== fileFormat) return { ok: false, reason: "newer-format" };
  if (!("header" in value) || !("events" in value) || !Array.isArray(value.events)) {
    return { ok: false, reason: "damaged" };
  }
  const events = value.events.filter(
    (entry): entry is { index: unknown; event: unknown } => typeof entry === "object" && entry !== null,
  );
  const read = readAttempt({ header: value.header, events });
  if (!read.ok || events.length !== value.events.length) return { ok: false, reason: "damaged" };
  const added = await addAttempt(read.header, read.events);
  return added.ok ? { ...added, caseId: read.header.scenario.id } : added;
}
