import type { AttemptHeader } from "./event-store.ts";
import { readAttempt, readHeader } from "./read-attempt.ts";
import { isRecord } from "./is-record.ts";

const SOUND: AttemptHeader = {
  id: "a",
  scenario: { id: "a", version: "1", hash: "a" },
  mode: "practice",
  roles: [],
  seed: "1",
  language: "en",
  startedAt: "a",
  contentNoteAccepted: true,
  progress: { answered: 0, stage: "" },
};
const SOUND_EVENT = { type: "step.continued", step: "a", id: "", at: "a" };
const OPTIONAL_IN_HEADER = ["finishedAt", "endingId", "room", "again"];
const IN_EVENT = [...Object.keys(SOUND_EVENT), "words", "picks", "reason", "note", "stop", "hands"];

/** The place of the first thing that keeps a header and its events from being read, as a path into the file; nothing where they can be. */
export function faultIn(header: unknown, events: readonly unknown[]): string | undefined {
  if (!readHeader(header)) return inHeader(header);
  if (events.length === 0) return "events";
  for (const [place, entry] of events.entries()) {
    const here = `events[${place}]`;
    if (!isRecord(entry)) return here;
    if (entry["index"] !== place) return `${here}.index`;
    if (!isSoundEvent(entry["event"])) return inEvent(entry["event"], `${here}.event`);
  }
  return undefined;
}

/** Keys of a file that this version does not know, as paths; at most a few of them. */
export function unknownKeys(file: object, header: object, events: readonly { event: object }[]): string[] {
  const surplus = (value: object, known: readonly string[], at: string) =>
    Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => `${at}${key.slice(0, 60)}`);
  const found = [
    ...surplus(file, ["fair-hearing-attempt", "check", "header", "events"], ""),
    ...surplus(header, [...Object.keys(SOUND), ...OPTIONAL_IN_HEADER], "header."),
    ...events.flatMap(({ event }, place) => surplus(event, IN_EVENT, `events[${place}].event.`)),
  ];
  return found.slice(0, MOST_NAMED);
}

const MOST_NAMED = 5;

function inHeader(header: unknown): string {
  if (!isRecord(header)) return "header";
  // One part of it put into a sound header tells whether that part is at fault.
  const part = [...Object.keys(SOUND), ...OPTIONAL_IN_HEADER].find(
    (key) =>
      !readHeader({ ...SOUND, roles: header["roles"], [key]: header[key] }) && !(key !== "roles" && badRoles(header)),
  );
  return part === undefined ? "header" : `header.${part}`;
}

function badRoles(header: Record<string, unknown>): boolean {
  return !readHeader({ ...SOUND, roles: header["roles"] });
}

function isSoundEvent(event: unknown): boolean {
  return readAttempt({ header: SOUND, events: [{ index: 0, event }] }).ok;
}

function inEvent(event: unknown, at: string): string {
  if (!isRecord(event)) return at;
  const part = IN_EVENT.find(
    (key) => key in event && key !== "type" && !isSoundEvent({ ...SOUND_EVENT, [key]: event[key] }),
  );
  const missing = Object.keys(SOUND_EVENT).find((key) => !(key in event));
  return `${at}.${part ?? missing ?? "type"}`;
}
