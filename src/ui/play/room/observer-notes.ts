import { LOOKED_FOR, type LookedFor } from "../../../core/debrief/looked-for.ts";
import { readStored, writeStored } from "../../stores/safe-storage.ts";

export interface ObservedGroup {
  name: string;
  notes: Partial<Record<LookedFor, string>>;
}

// "End and wipe" removes every entry with this beginning.
const keyOf = (caseId: string) => `fair-hearing.observer.${caseId}`;

/** What has been noted on a case on this device; whatever was stored is brought into a usable shape. */
export function readNotes(caseId: string): ObservedGroup[] {
  const stored = readStored(keyOf(caseId));
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, 5).flatMap((group: unknown): ObservedGroup[] => {
    if (typeof group !== "object" || group === null || !("name" in group) || typeof group.name !== "string") return [];
    const found = "notes" in group && typeof group.notes === "object" && group.notes !== null ? group.notes : {};
    const notes: ObservedGroup["notes"] = {};
    for (const [what, text] of Object.entries(found)) {
      const looked = LOOKED_FOR.find((one) => one === what);
      if (looked && typeof text === "string") notes[looked] = text;
    }
    return [{ name: group.name, notes }];
  });
}

/** Keeps the notes in this browser; says false when the browser does not allow it. */
export function keepNotes(caseId: string, groups: readonly ObservedGroup[]): boolean {
  return writeStored(keyOf(caseId), groups);
}
