import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { Card } from "../shared/card.tsx";
import { formatNumber } from "../shared/format.ts";
import styles from "./profile-card.module.css";
import { ProfileDimensions } from "./profile-dimensions.tsx";

/** The six dimensions, of the learner or of a room as a whole; never one number for all. */
export function ProfileCard({ told, rubric }: { told: Debrief; rubric: Rubric }) {
  const { t } = useTranslation("debrief");
  return (
    <Card as="section" aria-labelledby="profile">
      <div className={styles.profile}>
        <h2 id="profile">{t(told.groups.length > 0 ? "groups.room" : "profile.title")}</h2>
        <ProfileDimensions profile={told.profile} rubric={rubric} />
        <p className={styles.small}>{t("profile.mark", { met: formatNumber(rubric.thresholds.met) })}</p>
        <p className={styles.small}>{t("profile.convention")}</p>
      </div>
    </Card>
  );
}
