import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { changeSettings, useSettings } from "../stores/settings.ts";
import styles from "./settings.module.css";

/** Whether a reason is asked for where two duties stand against each other. */
export function ReasonAsked() {
  const { t } = useTranslation("settings");
  const asked = useSettings((settings) => settings.askReasons);
  return (
    <Card as="section" aria-labelledby="reasons">
      <h2 id="reasons">{t("reasons.title")}</h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={asked}
          onChange={(event) => changeSettings({ askReasons: event.target.checked })}
        />
        {t("reasons.on")}
      </label>
      <p>{t("reasons.about")}</p>
    </Card>
  );
}
