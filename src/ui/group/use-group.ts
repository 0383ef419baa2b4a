import { useRef, useState } from "react";
import { type LeftOut, type Taken, takeInFile, takeInStored, type TakenIn } from "./take-in.ts";

/** The attempts that stand side by side, and what was left out. All of it is gone when the page is left. */
export function useGroup() {
  const [attempts, setAttempts] = useState<readonly TakenIn[]>([]);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [busy, setBusy] = useState<{ done: number; of: number }>();
  // What was taken in by now, also while many files are read one after another.
  const now = useRef<readonly TakenIn[]>([]);

  const set = (next: readonly TakenIn[]) => {
    now.current = next;
    setAttempts(next);
  };
  const take = async <T>(all: readonly T[], one: (item: T, here: readonly TakenIn[]) => Promise<Taken>) => {
    setLeftOut([]);
    for (const [done, item] of all.entries()) {
      setBusy({ done, of: all.length });
      const taken = await one(item, now.current);
      if (taken.ok) set([...now.current, taken.attempt]);
      else setLeftOut((before) => [...before, taken]);
      // A long list is read piece by piece, so that the page stays alive.
      await new Promise((next) => setTimeout(next));
    }
    setBusy(undefined);
  };

  return {
    attempts,
    leftOut,
    busy,
    takeFiles: (files: readonly File[]) => take(files, takeInFile),
    takeStored: (ids: readonly string[]) => take(ids, takeInStored),
    remove: (place: number) => set(now.current.filter((_, other) => other !== place)),
    label: (place: number, label: string) =>
      set(now.current.map((one, other) => (other === place ? { ...one, label } : one))),
  };
}

export type Group = ReturnType<typeof useGroup>;
