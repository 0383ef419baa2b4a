import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { stepAway } from "./step-away.tsx";
import styles from "./top-bar.module.css";

/** The bar on top of every screen: the app, the place in it, the way so far, and always "Step away". */
export function TopBar({ place, track, actions }: { place?: ReactNode; track?: ReactNode; actions?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <div className={styles.where}>
        <a href="#/" className={styles.app}>
          {t("app.name")}
        </a>
        {place && <span className={styles.place}>{place}</span>}
      </div>
      {track && <div className={styles.track}>{track}</div>}
      <div className={styles.actions}>
        {actions}
        <Button look="pill" onClick={stepAway}>
          {t("away.step-away")}
        </Button>
        <LanguageSwitch />
      </div>
    </header>
  );
}
