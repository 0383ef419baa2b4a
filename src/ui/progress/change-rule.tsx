import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { FALSE_ALARMS, OPPORTUNITIES_EACH_HALF } from "../../core/debrief/change.ts";
import { Card } from "../shared/card.tsx";
import { formatNumber } from "../shared/format.ts";
import styles from "./progress.module.css";

/** By which rule a change is told, and what the rule cannot see. */
export function ChangeRule() {
  const { t } = useTranslation("progress");
  return (
    <Card as="section" aria-labelledby="rule">
      <div className={styles.rules}>
        <h2 id="rule">{t("rule.title")}</h2>
        <p>{t("rule.halves", { met: rubric.thresholds.met })}</p>
        <p>
          {t("rule.test", {
            half: OPPORTUNITIES_EACH_HALF,
            share: formatNumber(FALSE_ALARMS, { style: "percent" }),
          })}
        </p>
        <p>{t("rule.limits")}</p>
      </div>
    </Card>
  );
}
