import { useTranslation } from "react-i18next";
import type { WalkReport } from "../../core/walk/walk-report.ts";
import styles from "./paths.module.css";

/** The critical failures of a case: whether a path comes to each, whether it can be avoided, and repaired. */
export function Failures({ failures, complete }: Pick<WalkReport, "failures" | "complete">) {
  const { t } = useTranslation(["workbench", "rubric"]);
  if (failures.length === 0) return null;
  const seen = (is: boolean): string => (is ? t("paths.yes") : t(complete ? "paths.no" : "paths.not-seen"));
  return (
    <section>
      <h3>{t("paths.failures.title")}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("paths.failures.choice")}</th>
            <th scope="col">{t("paths.failures.reachable")}</th>
            <th scope="col">{t("paths.failures.avoidable")}</th>
            <th scope="col">{t("paths.failures.repairable")}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map(({ step, choice, criterion, reached, avoidable, repairable }) => (
            <tr key={`${step} ${choice} ${criterion}`}>
              <th scope="row">
                <bdi dir="ltr" translate="no">
                  {`${step}.${choice}`}
                </bdi>
                <span className={styles.criterion}>{t(`rubric:criteria.${criterion}.name`)}</span>
              </th>
              <td>{seen(reached)}</td>
              <td>{avoidable ? t("paths.yes") : t("paths.no")}</td>
              <td>{seen(repairable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
