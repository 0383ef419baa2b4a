import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import type { Subgroup } from "../../core/debrief/subgroups.ts";
import { formatNumber } from "../shared/format.ts";
import { Name } from "../shared/name.tsx";
import styles from "./group.module.css";

/** What subgroups met, where some were typed in; nothing of fewer than five. */
export function Subgroups({ subgroups }: { subgroups: readonly Subgroup[] }) {
  const { t } = useTranslation("group");
  if (subgroups.every(({ label }) => label === "")) return null;
  return (
    <section aria-labelledby="subgroups" className={styles.section}>
      <h2 id="subgroups">{t("subgroups.title")}</h2>
      <p className={styles.soft}>{t("subgroups.about")}</p>
      <ul className={styles.plain}>
        {subgroups.map(({ label, figures }) => (
          <li key={label} className={styles.decision}>
            <h3>{label === "" ? t("subgroups.unnamed") : <Name>{label}</Name>}</h3>
            {figures === null && <p>{t("subgroups.hidden")}</p>}
            {figures?.length === 0 && <p>{t("subgroups.not-judged")}</p>}
            {figures !== null && figures.length > 0 && (
              <ul className={styles.plain}>
                {figures.map(({ dimension, judged, met }) => (
                  <li key={dimension}>
                    {t(`rubric:dimensions.${dimension}.name`)}:{" "}
                    {t("subgroups.met", { count: met, all: judged, least: formatNumber(rubric.thresholds.met) })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
