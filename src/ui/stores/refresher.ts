import type { PutAside } from "../../core/debrief/refresher.ts";
import { readStored, writeStored } from "./safe-storage.ts";

const storageKey = "fair-hearing.refresher";

/** The suggestion that was put aside in this browser, if any. Whatever else is stored there reads as none. */
export function readPutAside(): PutAside | null {
  const stored = readStored(storageKey) as Partial<PutAside> | null | undefined;
  return typeof stored?.after === "number" && typeof stored.weeks === "number"
    ? { after: stored.after, weeks: stored.weeks }
    : null;
}

/** Remembers that a suggestion was put aside; where the browser keeps nothing it comes again. */
export function putAside(suggestion: PutAside): void {
  writeStored(storageKey, suggestion);
}
