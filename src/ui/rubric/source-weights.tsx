import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { Card } from "../shared/card.tsx";
import styles from "./rubric.module.css";

const kinds = ["supports", "context", "general"] as const;

/** What the labels of sources mean, and how much authority each cited paper has. */
export function SourceWeights() {
  const { t } = useTranslation("rubric-browser");
  return (
    <section aria-labelledby="weights" className={styles.dimension}>
      <h2 id="weights">{t("weights.title")}</h2>
      <p className={styles.intro}>{t("weights.text")}</p>
      <Card>
        <h3>{t("weights.kinds")}</h3>
        <dl className={styles.weights}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`rubric:kind.${kind}`)}</dt>
              <dd>{t(`rubric:kindNote.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card>
        <h3>{t("weights.papers")}</h3>
        <dl className={styles.weights}>
          {Object.entries(rubric.sources).map(([label, { weight }]) => (
            <div key={label}>
              <dt>{t(`rubric:sources.${label}.title`)}</dt>
              <dd>
                <span className={styles.soft}>{t(`rubric:weight.${weight}`)}</span>
                <p>{t(`rubric:sources.${label}.note`)}</p>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </section>
  );
}
