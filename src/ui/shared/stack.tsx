import type { ReactNode } from "react";
import styles from "./stack.module.css";

/** Things under each other with even gaps; `text` keeps lines to a readable length. */
export function Stack({
  children,
  gap = "normal",
  text = true,
}: {
  children: ReactNode;
  gap?: "small" | "normal" | "large";
  text?: boolean;
}) {
  return <div className={[styles.stack, styles[gap], text && styles.text].filter(Boolean).join(" ")}>{children}</div>;
}
