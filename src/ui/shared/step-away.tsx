import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { create } from "zustand";
import { Button } from "./button.tsx";
import { setAwayTitle } from "./document-title.ts";
import { i18n } from "./i18n.ts";
import styles from "./step-away.module.css";

const useAway = create<{ away: boolean }>(() => ({ away: false }));

// Two presses within this time are meant; one Escape may only close a dialog.
const escapeTwiceMs = 700;

// Hiding takes the focus away before the dialog could remember where it was.
let focusBefore: Element | null = null;

/** Hides the case at once. Nothing of it is logged, stored or sent, and coming back costs nothing. */
export function stepAway(): void {
  if (useAway.getState().away) return;
  focusBefore = document.activeElement;
  // The attribute hides the page in this very frame, before anything is rendered.
  document.documentElement.dataset["away"] = "";
  setAwayTitle(i18n.t("common:away.tab"));
  useAway.setState({ away: true });
}

function comeBack(): void {
  useAway.setState({ away: false });
  delete document.documentElement.dataset["away"];
  setAwayTitle(undefined);
}

/** The calm screen that covers everything while the learner is away. Rendered once, beside the screens, which stay as they are. */
export function StepAway() {
  const { t } = useTranslation();
  const away = useAway((state) => state.away);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    let lastEscape = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (event.repeat) return;
      // Two in a row: closing one panel, opening another and closing that is no wish to go.
      if (event.key !== "Escape") lastEscape = Number.NEGATIVE_INFINITY;
      else if (event.timeStamp - lastEscape < escapeTwiceMs) stepAway();
      if (event.key === "Escape") lastEscape = event.timeStamp;
    };
    addEventListener("keydown", listen, { capture: true });
    return () => removeEventListener("keydown", listen, { capture: true });
  }, []);

  useEffect(() => {
    const element = dialog.current;
    if (!away || !element) return undefined;
    element.showModal();
    return () => {
      element.close();
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    };
  }, [away]);

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.screen}
      data-away-screen=""
      aria-labelledby="away-title"
      onCancel={(event) => event.preventDefault()}
      onClose={() => {
        // Browsers close a dialog on a third Escape whatever we say; away stays away until the button is used.
        if (useAway.getState().away) dialog.current?.showModal();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {away && (
        <div className={styles.words}>
          <h2 id="away-title">{t("away.title")}</h2>
          <p>{t("away.nothing-lost")}</p>
          <Button look="primary" onClick={comeBack}>
            {t("away.back")}
          </Button>
          <details className={styles.support}>
            <summary>{t("away.support-title")}</summary>
            <p>{t("support.contact")}</p>
          </details>
        </div>
      )}
    </dialog>,
    document.body,
  );
}
