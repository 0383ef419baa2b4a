import { useCallback, useEffect, useState } from "react";
import { listenToOtherTabs } from "../stores/attempt-channel.ts";
import { type ListedAttempt, listAttempts } from "../stores/attempts.ts";
import type { StorageRefusal } from "../stores/event-store.ts";

/** The attempts on this device, looked up again when another tab goes on with one. */
export function useAttempts(): {
  attempts: readonly ListedAttempt[];
  refusal?: StorageRefusal;
  look: () => void;
} {
  const [found, setFound] = useState<{ attempts: readonly ListedAttempt[]; refusal?: StorageRefusal }>({
    attempts: [],
  });
  const look = useCallback(() => {
    void listAttempts().then(setFound);
  }, []);
  useEffect(look, [look]);
  useEffect(() => listenToOtherTabs(look), [look]);
  return { ...found, look };
}
