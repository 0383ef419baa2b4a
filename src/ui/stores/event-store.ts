import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";

/** What is known of an attempt without reading its log. */
export interface AttemptHeader extends Omit<AttemptLog, "events"> {
  contentNoteAccepted: boolean;
  finishedAt?: string;
  endingId?: string;
  progress: { answered: number; stage: string };
}

/** The parts of a header that an event may change. */
export type HeaderChange = Partial<
  Pick<AttemptHeader, "language" | "contentNoteAccepted" | "finishedAt" | "endingId" | "progress">
>;

/** Why storage refused. Expected, and told to the learner; never thrown. */
export type StorageRefusal =
  | "stale-revision"
  | "unknown-attempt"
  | "storage-full"
  | "storage-blocked"
  | "storage-corrupt";

export type Refused = { ok: false; reason: StorageRefusal };
export type Stored = { ok: true } | Refused;

/** Everything found under one attempt's id, unchecked. */
export interface RawAttempt {
  header: unknown;
  events: { index: unknown; event: unknown }[];
}

/** A place that keeps attempts: the browser's database, or the memory of this tab when that is denied. */
export interface EventStore {
  create(header: AttemptHeader, events: readonly AttemptEvent[]): Promise<Stored>;
  /** Adds the event at exactly this index; refuses with `stale-revision` when the log has another length. */
  append(attemptId: string, index: number, event: AttemptEvent, change?: HeaderChange): Promise<Stored>;
  read(attemptId: string): Promise<{ ok: true; raw: RawAttempt } | Refused>;
  readHeaders(): Promise<{ ok: true; headers: { id: string; header: unknown }[] } | Refused>;
  delete(attemptId: string): Promise<Stored>;
}
