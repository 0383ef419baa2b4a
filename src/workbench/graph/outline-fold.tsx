import { type ReactNode, useState } from "react";
import styles from "./outline.module.css";

/** A part of the outline that folds. What is inside is made only once it is unfolded, so that a case of a thousand steps opens at once. */
export function OutlineFold({
  isOpen,
  title,
  note,
  children,
}: {
  isOpen: boolean;
  title: ReactNode;
  note: string;
  children: () => ReactNode;
}) {
  const [unfolded, setUnfolded] = useState(isOpen);
  return (
    <details open={unfolded} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary className={styles.fold}>
        <span className={styles.title}>{title}</span> <span className={styles.note}>{note}</span>
      </summary>
      {unfolded && children()}
    </details>
  );
}
