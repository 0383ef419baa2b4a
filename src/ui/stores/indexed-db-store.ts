import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { AttemptEvent } from "../../core/attempt/log.ts";
import type { AttemptHeader, EventStore, Refused, StorageRefusal } from "./event-store.ts";

interface Schema extends DBSchema {
  attempts: { key: string; value: AttemptHeader };
  events: { key: [string, number]; value: { attemptId: string; index: number; event: AttemptEvent } };
}

type StoreNames = ("attempts" | "events")[];
type HeaderStore = IDBPObjectStore<Schema, StoreNames, "attempts", "readwrite">;
type EventObjectStore = IDBPObjectStore<Schema, StoreNames, "events", "readwrite">;

/** The name of the database that holds the attempts. */
export const databaseName = "fair-hearing";

const databaseVersion = 1;

const unknownAttempt: Refused = { ok: false, reason: "unknown-attempt" };

function refusalFor(error: unknown): StorageRefusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "storage-full";
  if (name === "ConstraintError") return "stale-revision";
  // A newer app has been here, or the browser cannot read its own files.
  if (name === "VersionError" || name === "NotFoundError" || name === "DataError" || name === "NotReadableError") {
    return "storage-corrupt";
  }
  return "storage-blocked";
}

function eventsOf(attemptId: string): IDBKeyRange {
  return IDBKeyRange.bound([attemptId], [attemptId, []]);
}

/** Keeps attempts in the browser's database: one record a header, one an event, so that a crash loses at most the last click. */
export class IndexedDbStore implements EventStore {
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    try {
      (await opening)?.close();
    } catch {
      // It never opened.
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= openDB<Schema>(databaseName, databaseVersion, {
      upgrade(database) {
        database.createObjectStore("attempts", { keyPath: "id" });
        database.createObjectStore("events", { keyPath: ["attemptId", "index"] });
      },
      // Another tab wipes or upgrades: let go at once, or it would wait for ever.
      blocking: () => void this.close(),
      terminated: () => (this.#opening = undefined),
    }).catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | Refused> {
    try {
      return await work(await this.#open());
    } catch (error) {
      return { ok: false, reason: refusalFor(error) };
    }
  }

  async #write(
    work: (headers: HeaderStore, events: EventObjectStore) => Promise<StorageRefusal | undefined>,
  ): Promise<{ ok: true } | Refused> {
    return this.#attempt(async (database) => {
      const transaction = database.transaction(["attempts", "events"], "readwrite", { durability: "relaxed" });
      const done = transaction.done.then(
        () => undefined,
        (error: unknown) => error,
      );
      let refusal: StorageRefusal | undefined;
      try {
        refusal = await work(transaction.objectStore("attempts"), transaction.objectStore("events"));
      } catch (error) {
        refusal = refusalFor(error);
      }
      if (refusal) {
        abort(transaction);
        await done;
        return { ok: false, reason: refusal };
      }
      transaction.commit();
      // A full disk may only show when the transaction ends.
      const failure = await done;
      return failure === undefined ? { ok: true } : { ok: false, reason: refusalFor(failure) };
    });
  }

  create: EventStore["create"] = (header, events) =>
    this.#write(async (headers, log) => {
      await headers.add(header);
      await Promise.all(events.map((event, index) => log.add({ attemptId: header.id, index, event })));
      return undefined;
    });

  append: EventStore["append"] = (attemptId, index, event, change = {}) =>
    this.#write(async (headers, log) => {
      // Asked together, since each answer takes its time; a refusal takes the added event back with the rest.
      const [, header, previous] = await Promise.all([
        log.add({ attemptId, index, event }),
        headers.get(attemptId),
        index > 0 ? log.getKey([attemptId, index - 1]) : "the first",
      ]);
      if (!header) return "unknown-attempt";
      if (previous === undefined) return "stale-revision";
      // Not waited for: the transaction ends only when this is done.
      headers.put({ ...header, ...change }).catch(() => undefined);
      return undefined;
    });

  read: EventStore["read"] = (attemptId) =>
    this.#attempt(async (database) => {
      const transaction = database.transaction(["attempts", "events"]);
      const [header, events] = await Promise.all([
        transaction.objectStore("attempts").get(attemptId),
        transaction.objectStore("events").getAll(eventsOf(attemptId)),
      ]);
      if (header === undefined && events.length === 0) return unknownAttempt;
      return { ok: true as const, raw: { header, events: events.map(({ index, event }) => ({ index, event })) } };
    });

  readHeaders: EventStore["readHeaders"] = () =>
    this.#attempt(async (database) => {
      const transaction = database.transaction(["attempts", "events"]);
      const [headers, keys] = await Promise.all([
        transaction.objectStore("attempts").getAll(),
        transaction.objectStore("events").getAllKeys(),
      ]);
      const found = new Map<string, unknown>(headers.map((header) => [header.id, header]));
      // Events whose header is lost still belong to somebody: list them, as damaged.
      for (const [id] of keys) if (!found.has(id)) found.set(id, undefined);
      return { ok: true as const, headers: [...found].map(([id, header]) => ({ id, header })) };
    });

  delete: EventStore["delete"] = (attemptId) =>
    this.#write(async (headers, log) => {
      await Promise.all([headers.delete(attemptId), log.delete(eventsOf(attemptId))]);
      return undefined;
    });
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has ended it already.
  }
}
