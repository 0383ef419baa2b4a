import type { ReactNode } from "react";
import styles from "./card.module.css";

/** A raised sheet of paper. `inked` gives it the strong outline of a main thing. */
export function Card({
  children,
  inked = false,
  as: Element = "div",
  ...rest
}: {
  children: ReactNode;
  inked?: boolean;
  as?: "div" | "section" | "article" | "li" | "aside";
  "aria-labelledby"?: string;
  id?: string;
}) {
  return (
    <Element className={inked ? `${styles.card} ${styles.inked}` : styles.card} {...rest}>
      {children}
    </Element>
  );
}
