import { useTranslation } from "react-i18next";
import type { Rubric } from "../../core/scoring/rubric.ts";
import type { Profile } from "../../core/scoring/score.ts";
import { FigureBar } from "../shared/figure-bar.tsx";
import { formatNumber } from "../shared/format.ts";
import styles from "./profile-card.module.css";

/** The band in words and the dimensions side by side, each with its number and how many decisions it rests on. */
export function ProfileDimensions({ profile: { dimensions, band }, rubric }: { profile: Profile; rubric: Rubric }) {
  const { t } = useTranslation("debrief");
  return (
    <>
      <p className={styles.band}>{t(`profile.band.${band}`)}</p>
      <ul className={styles.dimensions}>
        {dimensions.map(({ dimension, score, cap, opportunities, headline }) => {
          const rounded = score === null ? null : Math.round(score);
          return (
            <li key={dimension} className={styles.dimension}>
              <span className={styles.name}>{t(`rubric:dimensions.${dimension}.name`)}</span>
              <span className={styles.figure}>
                {rounded === null
                  ? t("profile.too-few", { count: opportunities })
                  : t("profile.figure", { score: formatNumber(rounded), count: opportunities })}
              </span>
              <div className={styles.bar}>
                <FigureBar to={rounded} mark={headline ? rubric.thresholds.met : undefined} />
              </div>
              {cap !== null && <span className={styles.cap}>{t("profile.capped", { cap: formatNumber(cap) })}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
