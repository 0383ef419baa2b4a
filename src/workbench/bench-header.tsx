import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/shared/button.tsx";
import { availableLanguages } from "../ui/shared/languages.ts";
import { Notice } from "../ui/shared/notice.tsx";
import { changeSettings, useSettings } from "../ui/stores/settings.ts";
import { chooseCase, useBench } from "./bench.ts";
import { speakWorkbench } from "./words.ts";
import styles from "./bench-header.module.css";

/** The head of the workbench: which case, whether the files are heard, in which language and light the page is read. */
export function BenchHeader() {
  const { t, i18n } = useTranslation("workbench");
  const { connection, folder, chosen } = useBench();
  const theme = useSettings((settings) => settings.theme);
  const night = theme === "night" || (theme === "system" && document.documentElement.dataset["theme"] === "night");
  const [caseLabel, languageLabel] = [useId(), useId()];
  return (
    <header className={styles.header}>
      <h1>{t("title")}</h1>
      <div className={styles.controls}>
        {folder && folder.cases.length > 1 && (
          <label htmlFor={caseLabel} className={styles.control}>
            {t("case")}
            <select id={caseLabel} value={chosen ?? ""} onChange={({ target }) => chooseCase(target.value)}>
              {folder.cases.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label htmlFor={languageLabel} className={styles.control}>
          {t("language")}
          <select id={languageLabel} value={i18n.language} onChange={({ target }) => void speakWorkbench(target.value)}>
            {availableLanguages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button look="pill" aria-pressed={night} onClick={() => changeSettings({ theme: night ? "day" : "night" })}>
          {t("night")}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {connection === "heard" && folder ? t("connection.heard", { folder: folder.folder }) : null}
        {connection === "opening" ? t("connection.opening") : null}
      </p>
      {connection === "lost" && <Notice kind="care">{t("connection.lost")}</Notice>}
    </header>
  );
}
