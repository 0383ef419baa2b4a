import { useTranslation } from "react-i18next";
import type { GroupDebrief } from "../../core/debrief/group-debrief.ts";
import { formatNumber } from "../shared/format.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./group.module.css";

/** In how many attempts each exhibit was found, lost or never looked for. */
export function Exhibits({ told, words }: { told: GroupDebrief; words: SaidWords }) {
  const { t } = useTranslation("group");
  if (told.exhibits.length === 0) return null;
  return (
    <section aria-labelledby="exhibits" className={styles.section}>
      <h2 id="exhibits">{t("exhibits.title")}</h2>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("exhibits.what")}</th>
              <th scope="col">{t("exhibits.found")}</th>
              <th scope="col">{t("exhibits.lost")}</th>
              <th scope="col">{t("exhibits.not-looked-for")}</th>
            </tr>
          </thead>
          <tbody>
            {told.exhibits.map(({ exhibit, found, lost, notLookedFor }) => (
              <tr key={exhibit}>
                <th scope="row" lang={words.language}>
                  {words.say(`exhibit.${exhibit}.name`)}
                </th>
                <td>{formatNumber(found)}</td>
                <td>{formatNumber(lost)}</td>
                <td>{formatNumber(notLookedFor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
