import { useTranslation } from "react-i18next";
import type { Criterion } from "../../core/scoring/rubric.ts";
import { Card } from "../shared/card.tsx";
import { SourceLine } from "../shared/source-line.tsx";
import styles from "./rubric.module.css";

/** One criterion in full: good and poor conduct, when it is a critical failure, for whom and when, and where it comes from. */
export function CriterionView({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation("rubric-browser");
  const { id, roles, stages, gravity, critical, sources } = criterion;
  const words = (field: string) => t(`rubric:criteria.${id}.${field}`);
  return (
    <Card as="article" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.name}>
        <a href={`#/rubric/${id}`}>{words("name")}</a>
      </h3>
      <p className={styles.tags}>
        <span>{t("gravity", { gravity: t(`rubric:gravity.${gravity}`) })}</span>
        {critical && <span>{t("critical-short")}</span>}
      </p>
      <dl className={styles.conduct}>
        <div className={styles.good}>
          <dt>{t("good")}</dt>
          <dd>{words("good")}</dd>
        </div>
        <div className={styles.poor}>
          <dt>{t("poor")}</dt>
          <dd>{words("poor")}</dd>
        </div>
        {critical && (
          <div className={styles.critical}>
            <dt>{t("critical")}</dt>
            <dd>{words("criticalWhen")}</dd>
          </div>
        )}
      </dl>
      <dl className={styles.scope}>
        <div>
          <dt>{t("roles")}</dt>
          <dd>{roles.map((role) => t(`common:role.${role}`)).join(" · ")}</dd>
        </div>
        <div>
          <dt>{t("stages")}</dt>
          <dd>{stages.map((stage) => t(`common:stage.${stage}`)).join(" · ")}</dd>
        </div>
        <div>
          <dt>{t("sources")}</dt>
          <dd>
            <ul className={styles.sources}>
              {sources.map((source) => (
                <li key={JSON.stringify(source)}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
