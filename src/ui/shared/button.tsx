import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./button.module.css";

type Look = "plain" | "primary" | "pill" | "quiet";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one way forward; plain: an inked box; pill: small, in the top bar; quiet: words only. */
  look?: Look;
  children: ReactNode;
}

/** A button in the sketchbook's hand. */
export function Button({ look = "plain", className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={buttonClass(look, className)} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. `to` is an address such as "/settings". */
export function ButtonLink({
  to,
  look = "plain",
  children,
  ...rest
}: {
  to: string;
  look?: Look;
  children: ReactNode;
  "aria-label"?: string;
}) {
  return (
    <a href={`#${to}`} className={buttonClass(look)} {...rest}>
      {children}
    </a>
  );
}

function buttonClass(look: Look, more?: string): string {
  return [styles.button, styles[look], more].filter(Boolean).join(" ");
}
