import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import type { GroupCriterion, GroupDebrief } from "../../core/debrief/group-debrief.ts";
import { formatNumber } from "../shared/format.ts";
import styles from "./group.module.css";

/** Criteria that nobody met, that everybody met, and all others; critical failures as counts of attempts. */
export function Criteria({ told, attempts }: { told: GroupDebrief; attempts: number }) {
  const { t } = useTranslation("group");
  const { criteria, failures } = told;
  const nobody = criteria.filter(({ met }) => met === 0);
  const everybody = criteria.filter(({ met, offered }) => met === offered);
  const others = criteria.filter((one) => !nobody.includes(one) && !everybody.includes(one));
  const lists = { nobody, others, everybody };
  return (
    <section aria-labelledby="criteria" className={styles.section}>
      <h2 id="criteria">{t("criteria.title")}</h2>
      <p className={styles.soft}>{t("criteria.about", { least: formatNumber(rubric.thresholds.met) })}</p>
      {failures.length > 0 && (
        <div className={styles.failures}>
          <h3>{t("failures.title")}</h3>
          <ul>
            {failures.map(({ criterion, attempts: count, repaired }) => (
              <li key={criterion}>
                <strong>{t(`rubric:criteria.${criterion}.name`)}</strong>: {t("of", { count, all: attempts })}
                {repaired > 0 && `; ${t("failures.repaired", { count: repaired })}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(["nobody", "others", "everybody"] as const).map((which) => (
        <div key={which} className={styles.list}>
          <h3>{t(`criteria.${which}`)}</h3>
          {lists[which].length === 0 ? <p>{t("criteria.none")}</p> : <List criteria={lists[which]} />}
        </div>
      ))}
    </section>
  );
}

function List({ criteria }: { criteria: readonly GroupCriterion[] }) {
  const { t } = useTranslation("group");
  return (
    <ul className={styles.plain}>
      {criteria.map(({ criterion, dimension, met, offered, opportunities }) => (
        <li key={criterion} className={styles.criterion}>
          <a href={`#/rubric/${criterion}`}>{t(`rubric:criteria.${criterion}.name`)}</a>
          <span className={styles.soft}>
            {t(`rubric:dimensions.${dimension}.name`)}
            {" · "}
            {t("criteria.met", { count: met, all: offered })}
            {" · "}
            {t("opportunities", { count: opportunities })}
          </span>
        </li>
      ))}
    </ul>
  );
}
