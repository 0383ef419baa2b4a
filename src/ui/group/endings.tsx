import { useTranslation } from "react-i18next";
import type { GroupDebrief } from "../../core/debrief/group-debrief.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./group.module.css";
import { letterOf } from "./letter.ts";

/** How many attempts came to which ending, by their letters. */
export function Endings({ told, words }: { told: GroupDebrief; words: SaidWords }) {
  const { t } = useTranslation("group");
  return (
    <ul className={styles.plain}>
      {told.endings.map(({ ending, titleKey, by }) => (
        <li key={ending} className={styles.ending}>
          <span className={styles.said} lang={words.language}>
            {words.say(titleKey)}
          </span>
          <span className={styles.soft}>
            {t("attempts", { count: by.length })}: {by.map(letterOf).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
