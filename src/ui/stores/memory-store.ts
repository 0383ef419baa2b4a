import type { AttemptEvent } from "../../core/attempt/log.ts";
import type { AttemptHeader, EventStore } from "./event-store.ts";

/** Keeps attempts for as long as this tab is open, for browsers that deny or have no room for a database. */
export class MemoryStore implements EventStore {
  readonly #attempts = new Map<string, { header: AttemptHeader; events: AttemptEvent[] }>();

  has(attemptId: string): boolean {
    return this.#attempts.has(attemptId);
  }

  clear(): void {
    this.#attempts.clear();
  }

  create: EventStore["create"] = async (header, events) => {
    if (this.#attempts.has(header.id)) return { ok: false, reason: "stale-revision" };
    this.#attempts.set(header.id, { header, events: [...events] });
    return { ok: true };
  };

  append: EventStore["append"] = async (attemptId, index, event, change = {}) => {
    const attempt = this.#attempts.get(attemptId);
    if (!attempt) return { ok: false, reason: "unknown-attempt" };
    if (index !== attempt.events.length) return { ok: false, reason: "stale-revision" };
    attempt.events.push(event);
    attempt.header = { ...attempt.header, ...change };
    return { ok: true };
  };

  read: EventStore["read"] = async (attemptId) => {
    const attempt = this.#attempts.get(attemptId);
    if (!attempt) return { ok: false, reason: "unknown-attempt" };
    const events = attempt.events.map((event, index) => ({ index, event }));
    return { ok: true, raw: { header: attempt.header, events } };
  };

  readHeaders: EventStore["readHeaders"] = async () => ({
    ok: true,
    headers: [...this.#attempts].map(([id, { header }]) => ({ id, header })),
  });

  delete: EventStore["delete"] = async (attemptId) => {
    this.#attempts.delete(attemptId);
    return { ok: true };
  };
}
