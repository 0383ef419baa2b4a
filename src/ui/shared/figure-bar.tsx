import styles from "./figure-bar.module.css";

interface FigureBarProps {
  /** Where a band begins; without it the bar begins at 0. */
  from?: number;
  /** From 0 to 100; null leaves the bar empty. */
  to: number | null;
  /** Where a standard begins. */
  mark?: number | undefined;
  slim?: boolean;
}

/** A figure, or a band between two, on a bar from 0 to 100. It only repeats what stands beside it in words. */
export function FigureBar({ from, to, mark, slim = false }: FigureBarProps) {
  // A band is seen even where its ends are the same.
  const size = from === undefined ? `${to}%` : `max(4px, ${(to ?? 0) - from}%)`;
  return (
    <span className={slim ? `${styles.bar} ${styles.slim}` : styles.bar} aria-hidden>
      {to !== null && <span className={styles.fill} style={{ insetInlineStart: `${from ?? 0}%`, inlineSize: size }} />}
      {mark !== undefined && <span className={styles.mark} style={{ insetInlineStart: `${mark}%` }} />}
    </span>
  );
}
