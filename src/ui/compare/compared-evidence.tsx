import { useTranslation } from "react-i18next";
import type { Comparison } from "../../core/debrief/compare.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./compare.module.css";

const LISTS = ["both", "onlyFirst", "onlySecond"] as const;

/** The exhibits in the file at the end of both attempts, or of one only. */
export function ComparedEvidence({ evidence, words }: { evidence: Comparison["evidence"]; words: SaidWords }) {
  const { t } = useTranslation("compare");
  return (
    <section aria-labelledby="compared-evidence">
      <h2 id="compared-evidence">{t("evidence.title")}</h2>
      <div className={styles.three}>
        {LISTS.map((list) => (
          <div key={list}>
            <h3 className={styles.label}>{t(`evidence.${list}`)}</h3>
            {evidence[list].length === 0 ? (
              <p className={styles.soft}>{t("debrief:evidence.none")}</p>
            ) : (
              <ul className={styles.listed} lang={words.language}>
                {evidence[list].map((id) => (
                  <li key={id}>{words.say(`exhibit.${id}.name`)}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
