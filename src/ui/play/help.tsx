import { useTranslation } from "react-i18next";
import { shortcutActions, useSettings } from "../stores/settings.ts";
import styles from "./help.module.css";

/** What the keys and the buttons of the play screen do. */
export function Help() {
  const { t } = useTranslation("play");
  const { shortcutsOn, shortcuts } = useSettings();
  return (
    <div className={styles.help}>
      <p>{t("help.intro")}</p>
      <h3>{t("help.buttons")}</h3>
      <dl className={styles.buttons}>
        {(["case-file", "transcript"] as const).map((panel) => (
          <div key={panel}>
            <dt>{t(`side.${panel}`)}</dt>
            <dd>{t(`help.${panel}-does`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("common:away.step-away")}</dt>
          <dd>{t("help.step-away-does")}</dd>
        </div>
      </dl>
      <h3>{t("help.keys")}</h3>
      {shortcutsOn ? (
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">{t("help.key")}</th>
              <th scope="col">{t("help.does")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <kbd>1–9</kbd>
              </td>
              <td>{t("help.digits")}</td>
            </tr>
            <tr>
              <td>
                <kbd>Enter</kbd>
              </td>
              <td>{t("help.enter")}</td>
            </tr>
            {shortcutActions.map((action) => (
              <tr key={action}>
                <td>
                  <kbd className={styles.letter}>{shortcuts[action]}</kbd>
                </td>
                <td>{t(`help.${action}`)}</td>
              </tr>
            ))}
            <tr>
              <td>
                <kbd>Esc</kbd>
              </td>
              <td>{t("help.escape")}</td>
            </tr>
          </tbody>
        </table>
      ) : (
        <p>{t("help.off")}</p>
      )}
      <p>
        <a href="#/settings">{t("help.settings")}</a>
      </p>
    </div>
  );
}
