import { create } from "zustand";
import type { AttemptEvent } from "../../core/attempt/log.ts";
import { tellOtherTabs } from "./attempt-channel.ts";
import type { AttemptHeader, EventStore, HeaderChange, Refused, StorageRefusal } from "./event-store.ts";
import { IndexedDbStore } from "./indexed-db-store.ts";
import { MemoryStore } from "./memory-store.ts";
import { type Damage, readAttempt, readHeader } from "./read-attempt.ts";

export type Kept = { ok: true; kept: boolean } | Refused;

export type LoadedAttempt =
  | { ok: true; header: AttemptHeader; events: AttemptEvent[]; kept: boolean }
  | (Refused & { damage?: Damage });

/** An attempt as listed on home: readable, or damaged and kept for download. */
export type ListedAttempt = { id: string; header: AttemptHeader } | { id: string; header?: undefined };

/** Why attempts are not being kept, if they are not. The shell shows it as a notice. */
export const useKeeping = create<{ refusal?: StorageRefusal; attemptId?: string }>(() => ({}));

const memory = new MemoryStore();
let database: IndexedDbStore = new IndexedDbStore();

function placeOf(attemptId: string): EventStore {
  return memory.has(attemptId) ? memory : database;
}

function cannotKeep(refusal: StorageRefusal): boolean {
  return refusal === "storage-full" || refusal === "storage-blocked";
}

/** A fresh id for an attempt; works without a secure context, where randomUUID is missing. */
export function newAttemptId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Stores a new attempt with its first event. Where the browser cannot keep it, it lives in this tab (`kept: false`). */
export async function createAttempt(header: AttemptHeader, firstEvent: AttemptEvent): Promise<Kept> {
  return storeAttempt(header, [firstEvent]);
}

async function storeAttempt(header: AttemptHeader, events: readonly AttemptEvent[]): Promise<Kept> {
  const stored = await database.create(header, events);
  if (stored.ok) return { ok: true, kept: true };
  if (!cannotKeep(stored.reason)) return stored;
  const held = await memory.create(header, events);
  if (!held.ok) return held;
  useKeeping.setState({ refusal: stored.reason, attemptId: header.id });
  return { ok: true, kept: false };
}

/**
 * Stores the event at exactly this index, before it counts. `stale-revision` means that another tab went on.
 * When the browser has no room left, the attempt moves into this tab's memory and goes on there (`kept: false`).
 */
export async function appendEvent(
  attemptId: string,
  index: number,
  event: AttemptEvent,
  change: HeaderChange = {},
): Promise<Kept> {
  const place = placeOf(attemptId);
  const stored = await place.append(attemptId, index, event, change);
  if (stored.ok) {
    if (place === database) tellOtherTabs({ type: "attempt-went-on", attemptId, length: index + 1 });
    return { ok: true, kept: place === database };
  }
  if (!cannotKeep(stored.reason)) return stored;
  const moved = await moveToMemory(attemptId, index);
  if (!moved.ok) return moved;
  useKeeping.setState({ refusal: stored.reason, attemptId });
  const held = await memory.append(attemptId, index, event, change);
  return held.ok ? { ok: true, kept: false } : held;
}

async function moveToMemory(attemptId: string, length: number): Promise<Kept> {
  const found = await database.read(attemptId);
  if (!found.ok) return found;
  const read = readAttempt(found.raw);
  if (!read.ok) return { ok: false, reason: "storage-corrupt" };
  if (read.events.length !== length) return { ok: false, reason: "stale-revision" };
  const held = await memory.create(read.header, read.events);
  return held.ok ? { ok: true, kept: false } : held;
}

/** Reads an attempt back, whole and checked. A damaged one is refused with what is wrong, and stays where it is. */
export async function loadAttempt(attemptId: string): Promise<LoadedAttempt> {
  const place = placeOf(attemptId);
  const found = await place.read(attemptId);
  if (!found.ok) return found;
  const read = readAttempt(found.raw);
  if (!read.ok) return { ok: false, reason: "storage-corrupt", damage: read.damage };
  if (read.header.id !== attemptId) return { ok: false, reason: "storage-corrupt", damage: "foreign" };
  return { ok: true, header: read.header, events: read.events, kept: place === database };
}

/** The attempts on this device, newest first, of one case or of all. Damaged ones are listed too, without a header. */
export async function listAttempts(caseId?: string): Promise<{ attempts: ListedAttempt[]; refusal?: StorageRefusal }> {
  const [kept, held] = await Promise.all([database.readHeaders(), memory.readHeaders()]);
  const headers = new Map<string, unknown>();
  for (const found of [kept, held]) {
    if (found.ok) for (const { id, header } of found.headers) headers.set(id, header);
  }
  const attempts = [...headers]
    .map(([id, value]): ListedAttempt => {
      const header = readHeader(value);
      return header ? { id, header } : { id };
    })
    .filter(({ header }) => caseId === undefined || header?.scenario.id === caseId)
    .sort((a, b) => (b.header?.startedAt ?? "").localeCompare(a.header?.startedAt ?? ""));
  return kept.ok ? { attempts } : { attempts, refusal: kept.reason };
}

/** When the last attempt of one learner ended, told from the headers alone, in milliseconds. A room is nobody’s own. */
export function lastEndedOf(attempts: readonly ListedAttempt[]): number | null {
  const ends = attempts
    .flatMap(({ header }) => (header?.finishedAt === undefined || header.room ? [] : [Date.parse(header.finishedAt)]))
    .filter((end) => !Number.isNaN(end));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Removes one attempt from this device, and what was written about it. */
export async function deleteAttempt(attemptId: string): Promise<Kept> {
  const place = placeOf(attemptId);
  const deleted = await place.delete(attemptId);
  if (place === memory) await database.delete(attemptId);
  // Fetched when asked for: nothing is deleted before the first choice.
  if (deleted.ok) (await import("./forget-beside.ts")).forgetBeside(attemptId);
  return deleted.ok ? { ok: true, kept: place === database } : deleted;
}

/** Everything stored under an attempt's id, damaged or not, for writing into a file. */
export async function readRawAttempt(attemptId: string) {
  return placeOf(attemptId).read(attemptId);
}

/** Stores an attempt that came from a file and has been checked. An id already in use gets a new one. */
export async function addAttempt(
  header: AttemptHeader,
  events: readonly AttemptEvent[],
): Promise<{ ok: true; id: string; kept: boolean } | Refused> {
  const taken = (await readRawAttempt(header.id)).ok;
  const id = taken ? newAttemptId() : header.id;
  const stored = await storeAttempt({ ...header, id }, events);
  return stored.ok ? { ok: true, id, kept: stored.kept } : stored;
}

/** Lets go of the database and of what this tab holds, so that everything can be deleted. */
export async function forgetAttempts(): Promise<void> {
  memory.clear();
  useKeeping.setState({}, true);
  await database.close();
  database = new IndexedDbStore();
}
