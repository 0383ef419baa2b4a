import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { changeSettings, useSettings } from "../stores/settings.ts";
import styles from "./settings.module.css";

/** Whether the first page may suggest a refresher when its time has come. */
export function RefresherSetting() {
  const { t } = useTranslation("settings");
  const on = useSettings((settings) => settings.refresher);
  return (
    <Card as="section" aria-labelledby="refresher">
      <h2 id="refresher">{t("refresher.title")}</h2>
      <label className={styles.check}>
        <input type="checkbox" checked={on} onChange={(event) => changeSettings({ refresher: event.target.checked })} />
        {t("refresher.on")}
      </label>
      <p>{t("refresher.about")}</p>
    </Card>
  );
}
