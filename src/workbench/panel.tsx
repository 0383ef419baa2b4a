import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

/** A region of the workbench under its heading. */
export function Panel({ title, children, status }: { title: string; children: ReactNode; status?: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {status !== undefined && <div className={styles.status}>{status}</div>}
      </div>
      {children}
    </section>
  );
}
