import { useSettings } from "../stores/settings.ts";
import styles from "./key-hint.module.css";

/** The key that does the same as the button it stands on; not shown when shortcuts are off. */
export function KeyHint({ letter }: { letter: string }) {
  const shown = useSettings((settings) => settings.shortcutsOn);
  if (!shown) return null;
  return (
    <kbd className={styles.key} aria-hidden>
      {letter}
    </kbd>
  );
}
