import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";

/** What was found, what was lost, and what nobody looked for. */
export function Evidence({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const lists = [
    { title: t("evidence.found"), ids: told.evidence.found },
    { title: t("evidence.lost"), ids: told.evidence.lost },
    { title: t("evidence.not-looked-for"), ids: told.evidence.notLookedFor },
  ];
  return (
    <Card as="section" aria-labelledby="evidence">
      <h2 id="evidence">{t("evidence.title")}</h2>
      <div className={styles.three}>
        {lists.map(({ title, ids }) => (
          <div key={title}>
            <h3 className={styles.label}>{title}</h3>
            {ids.length === 0 ? (
              <p className={styles.soft}>{t("evidence.none")}</p>
            ) : (
              <ul className={styles.plainList} lang={words.language}>
                {ids.map((id) => (
                  <li key={id}>{words.say(`exhibit.${id}.name`)}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
