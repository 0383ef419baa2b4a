import { useEffect, useRef } from "react";
import { type ShortcutAction, shortcutFor } from "../stores/settings.ts";

/** What a pressed key does on the play screen; nothing while a panel is open or the learner is away. */
export function useShortcuts(handle: (wish: ShortcutAction | { digit: number }) => boolean): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector("dialog[open]")) return;
      const wish = shortcutFor(event);
      if (wish !== undefined && latest.current(wish)) event.preventDefault();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
