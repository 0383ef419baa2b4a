import { useSyncExternalStore } from "react";

/** A picture of a whole case is of no use on a phone. */
const ROOM = "(min-width: 48rem)";

/** Whether the page is wide enough for the picture of a case. */
export function useRoomForPicture(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia?.(ROOM);
      query?.addEventListener("change", changed);
      return () => query?.removeEventListener("change", changed);
    },
    () => window.matchMedia?.(ROOM).matches ?? false,
  );
}
