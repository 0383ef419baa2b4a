import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { Card } from "../shared/card.tsx";
import { formatNumber } from "../shared/format.ts";
import styles from "./profile-card.module.css";

/** The six dimensions side by side, each with its number and how many decisions it rests on; never one number for all. */
export function ProfileCard({ told, rubric }: { told: Debrief; rubric: Rubric }) {
  const { t } = useTranslation("debrief");
  const { dimensions, band } = told.profile;
  return (
    <Card as="section" aria-labelledby="profile">
      <div className={styles.profile}>
        <h2 id="profile">{t("profile.title")}</h2>
        <p className={styles.band}>{t(`profile.band.${band}`)}</p>
        <ul className={styles.dimensions}>
          {dimensions.map(({ dimension, score, cap, opportunities, headline }) => {
            const rounded = score === null ? null : Math.round(score);
            return (
              <li key={dimension} className={styles.dimension}>
                <span className={styles.name}>{t(`rubric:dimensions.${dimension}.name`)}</span>
                <span className={styles.bar} aria-hidden>
                  {rounded !== null && <span className={styles.fill} style={{ inlineSize: `${rounded}%` }} />}
                  {headline && (
                    <span className={styles.mark} style={{ insetInlineStart: `${rubric.thresholds.met}%` }} />
                  )}
                </span>
                <span className={styles.figure}>
                  {rounded === null
                    ? t("profile.too-few", { count: opportunities })
                    : t("profile.figure", { score: formatNumber(rounded), count: opportunities })}
                </span>
                {cap !== null && <span className={styles.cap}>{t("profile.capped", { cap: formatNumber(cap) })}</span>}
              </li>
            );
          })}
        </ul>
        <p className={styles.small}>{t("profile.mark", { met: formatNumber(rubric.thresholds.met) })}</p>
        <p className={styles.small}>{t("profile.convention")}</p>
      </div>
    </Card>
  );
}
