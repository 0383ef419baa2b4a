import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the foot. Without them there is one to close. */
  actions?: ReactNode;
  /** A panel takes the whole height at the end side: case file, transcript. */
  panel?: boolean;
}

/** A native modal dialog: the browser keeps focus inside, Escape closes it, and focus returns to where it was. */
export function Dialog({ open, onClose, title, children, actions, panel = false }: DialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={panel ? `${styles.dialog} ${styles.panel}` : styles.dialog}
      aria-labelledby={heading}
      onClose={onClose}
    >
      {open && (
        <div className={styles.sheet}>
          <h2 id={heading}>{title}</h2>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions ?? <Button onClick={onClose}>{t("close")}</Button>}</div>
        </div>
      )}
    </dialog>
  );
}
