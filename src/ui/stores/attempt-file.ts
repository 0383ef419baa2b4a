import { loadProgram } from "virtual:scenarios";
import type { AttemptEvent } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import { hashText } from "../../core/hash.ts";
import { findCase } from "../shared/cases.ts";
import { faultIn, unknownKeys } from "./attempt-faults.ts";
import { addAttempt, readRawAttempt } from "./attempts.ts";
import type { AttemptHeader, Refused } from "./event-store.ts";
import { readAttempt, type ReadAttempt } from "./read-attempt.ts";

const fileFormat = 1;

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** The text of a file that holds one attempt, also a damaged one. Nothing when storage does not give it out. */
export async function exportAttempt(attemptId: string): Promise<string | undefined> {
  const found = await readRawAttempt(attemptId);
  if (!found.ok) return undefined;
  const check = checkOf(found.raw.header, found.raw.events);
  return JSON.stringify({ "fair-hearing-attempt": fileFormat, check, ...found.raw }, null, 2);
}

// Tells a slip of the hand or of a disk, not an attack: whoever edits on purpose can write it anew.
function checkOf(header: unknown, events: unknown): string {
  return hashText(JSON.stringify([header, events]));
}

/** What is to be said of an attempt that was taken in although something about it is unusual. */
export type ImportRemark =
  | { what: "unknown-case"; caseId: string }
  | { what: "other-version" | "not-checked" | "edited" | "copy" | "head-corrected" }
  | { what: "impossible-event"; at: number }
  | { what: "unknown-keys"; keys: readonly string[] };

/** Why a file was not taken in; `place` is a line, or a path into the file. */
export interface RefusedFile {
  ok: false;
  reason: "too-large" | "empty-file" | "cut-off" | "not-an-attempt" | "newer-format" | "damaged";
  place?: string;
  line?: number;
}

export type ImportedAttempt =
  | { ok: true; id: string; caseId: string; kept: boolean; remarks: readonly ImportRemark[] }
  | RefusedFile
  | Refused;

export type ReadAttemptFile =
  | { ok: true; header: AttemptHeader; events: AttemptEvent[]; remarks: readonly ImportRemark[] }
  | RefusedFile;

/** Reads an attempt out of the text of a file, and stores nothing. The file is data from outside: checked field by field, and played again. */
export async function readAttemptFile(text: string): Promise<ReadAttemptFile> {
  if (text.length > LARGEST_FILE) return { ok: false, reason: "too-large" };
  if (text.trim() === "") return { ok: false, reason: "empty-file" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return notJson(text, error);
  }
  if (typeof value !== "object" || value === null || !("fair-hearing-attempt" in value)) {
    return { ok: false, reason: "not-an-attempt" };
  }
  const format = value["fair-hearing-attempt"];
  if (typeof format === "number" && format > fileFormat) return { ok: false, reason: "newer-format" };
  if (format !== fileFormat) return { ok: false, reason: "damaged", place: "fair-hearing-attempt" };
  if (!("header" in value)) return { ok: false, reason: "damaged", place: "header" };
  if (!("events" in value) || !Array.isArray(value.events)) return { ok: false, reason: "damaged", place: "events" };
  const fault = faultIn(value.header, value.events);
  const entries = value.events as { index: unknown; event: object }[];
  const read: ReadAttempt = fault === undefined ? readAttempt({ header: value.header, events: entries }) : NOT_READ;
  if (!read.ok) return { ok: false, reason: "damaged", place: fault ?? "header" };
  const { header, remarks } = await played(read);
  const keys = unknownKeys(value, value.header as object, entries);
  if (keys.length > 0) remarks.push({ what: "unknown-keys", keys });
  if ("check" in value && value.check !== checkOf(value.header, value.events)) remarks.push({ what: "edited" });
  return { ok: true, header, events: read.events, remarks };
}

/** Takes in an attempt that somebody saved earlier as a file; nothing here is overwritten. */
export async function importAttempt(text: string): Promise<ImportedAttempt> {
  const read = await readAttemptFile(text);
  if (!read.ok) return read;
  const { header, events, remarks } = read;
  const added = await addAttempt(header, events);
  if (!added.ok) return added;
  const copied: readonly ImportRemark[] = added.id === header.id ? [] : [{ what: "copy" }];
  return { ...added, caseId: header.scenario.id, remarks: [...remarks, ...copied] };
}

const NOT_READ: ReadAttempt = { ok: false, damage: "foreign" };

function notJson(text: string, error: unknown): RefusedFile {
  if (!text.includes('"fair-hearing-attempt"')) return { ok: false, reason: "not-an-attempt" };
  if (!text.trimEnd().endsWith("}")) return { ok: false, reason: "cut-off", line: text.trimEnd().split("\n").length };
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const line = position === undefined ? undefined : text.slice(0, Number(position)).split("\n").length;
  return { ok: false, reason: "damaged", ...(line !== undefined && { line }) };
}

/** Plays the attempt again: what does not fit its case is said, and what the head claims is made what the events say. */
async function played({
  header,
  events,
}: Extract<ReadAttempt, { ok: true }>): Promise<{ header: AttemptHeader; remarks: ImportRemark[] }> {
  const card = findCase(header.scenario.id);
  if (!card) return { header, remarks: [{ what: "unknown-case", caseId: header.scenario.id }] };
  if (card.hash !== header.scenario.hash) return { header, remarks: [{ what: "other-version" }] };
  const program = await loadProgram(card.id).catch(() => undefined);
  if (!program) return { header, remarks: [{ what: "not-checked" }] };
  const past = replay(program, { ...header, events });
  if (!past.ok) return { header, remarks: [{ what: "impossible-event", at: past.at }] };
  // Steps that seating adds stand behind those of the case, and none of them is an ending.
  const ending = program.steps[past.now.step]?.ending;
  const endingId = ending === undefined ? undefined : program.endings[ending]!.id;
  if (header.endingId === endingId && (header.finishedAt === undefined) === (endingId === undefined))
    return { header, remarks: [] };
  const { finishedAt, endingId: _claimed, ...rest } = header;
  const corrected: AttemptHeader =
    endingId === undefined ? rest : { ...rest, endingId, finishedAt: finishedAt ?? events.at(-1)!.at };
  return { header: corrected, remarks: [{ what: "head-corrected" }] };
}
