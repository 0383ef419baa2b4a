import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";
import type { AttemptHeader, EventStore } from "../../ui/stores/event-store.ts";
import { MemoryStore } from "../../ui/stores/memory-store.ts";

let listener: (log: AttemptLog) => void = () => undefined;

/** Has every attempt told as it is begun, and after each of its events. */
export function hearAttempts(next: (log: AttemptLog) => void): void {
  listener = next;
}

/** The log of an attempt as it is stored. */
export function logFrom(header: AttemptHeader, events: readonly AttemptEvent[]): AttemptLog {
  const { id, scenario, mode, roles, seed, language, startedAt, room } = header;
  return { id, scenario, mode, roles, seed, language, startedAt, ...(room && { room }), events };
}

/**
 * Stands in for the browser's database in the preview: attempts at a case that is being written are not kept, and the page hears of them.
 */
export class IndexedDbStore implements EventStore {
  readonly #memory = new MemoryStore();

  create: EventStore["create"] = async (header, events) => {
    const stored = await this.#memory.create(header, events);
    if (stored.ok) listener(logFrom(header, events));
    return stored;
  };

  append: EventStore["append"] = async (attemptId, ...rest) => {
    const stored = await this.#memory.append(attemptId, ...rest);
    const found = stored.ok ? await this.#memory.read(attemptId) : stored;
    if (found.ok && "raw" in found) {
      const { header, events } = found.raw;
      listener(
        logFrom(
          header as AttemptHeader,
          events.map(({ event }) => event as AttemptEvent),
        ),
      );
    }
    return stored;
  };

  read: EventStore["read"] = (attemptId) => this.#memory.read(attemptId);
  readHeaders: EventStore["readHeaders"] = () => this.#memory.readHeaders();
  delete: EventStore["delete"] = (attemptId) => this.#memory.delete(attemptId);

  async close(): Promise<void> {
    this.#memory.clear();
  }
}
