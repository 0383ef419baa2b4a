import { useTranslation } from "react-i18next";
import { RadioChoice } from "../shared/radio-choice.tsx";
import { changeSettings, objectionWindows, useSettings } from "../stores/settings.ts";
import styles from "./settings.module.css";

/** How long a question in court waits for an objection. Without a limit unless somebody wants one. */
export function ObjectionWindow() {
  const { t } = useTranslation("settings");
  const seconds = useSettings((settings) => settings.objectionWindowSeconds);
  return (
    <div className={styles.window}>
      <RadioChoice
        title={t("objection-window.title")}
        chosen={seconds ?? 0}
        onChoose={(chosen) => changeSettings({ objectionWindowSeconds: chosen === 0 ? null : chosen })}
        options={objectionWindows.map((count) => ({
          value: count ?? 0,
          label: count === null ? t("objection-window.off") : t("objection-window.seconds", { count }),
        }))}
      />
      <p>{t("objection-window.about")}</p>
    </div>
  );
}
