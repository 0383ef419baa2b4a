import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A plain message on the page: something to know, or something that needs care. */
export function Notice({
  children,
  actions,
  kind = "info",
}: {
  children: ReactNode;
  actions?: ReactNode;
  kind?: "info" | "care";
}) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === "care" ? "alert" : "note"}>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
