import { useTranslation } from "react-i18next";
import type { PractisedAttempt } from "../../core/debrief/practised.ts";
import type { DimensionProgress } from "../../core/debrief/progress.ts";
import { formatNumber } from "../shared/format.ts";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import { ChangeText } from "./change-text.tsx";
import { DimensionHead } from "./dimension-head.tsx";
import { restsOn, totalWords } from "./point-words.ts";
import styles from "./progress.module.css";

interface DimensionProps {
  dimension: DimensionProgress;
  attempts: readonly PractisedAttempt[];
}

/** The pictures of a dimension as a table: one row a mark. */
export function DimensionTable({ dimension, attempts }: DimensionProps) {
  const { t } = useTranslation("progress");
  const titleOf = useCaseTitles();
  const id = `dimension-${dimension.id}`;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <DimensionHead dimension={dimension} id={id} />
      <table className={styles.table}>
        <caption>{t("table.caption", { dimension: t(`rubric:dimensions.${dimension.id}.name`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("table.attempt")}</th>
            <th scope="col">{t("table.share")}</th>
            <th scope="col">{t("table.opportunities")}</th>
          </tr>
        </thead>
        {dimension.criteria.map((line) => (
          <tbody key={line.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <a href={`#/rubric/${line.id}`}>{t(`rubric:criteria.${line.id}.name`)}</a>
                <span className={styles.figure}>{totalWords(t, line)}</span>
                <span className={styles.figure}>
                  <ChangeText line={line} />
                </span>
              </th>
            </tr>
            {line.points.map((point) => {
              const { caseId, mode } = attempts[point.attempt]!;
              const { title, language } = titleOf(caseId);
              return (
                <tr key={point.attempt}>
                  <th scope="row">
                    {formatNumber(point.attempt + 1)} · <span lang={language}>{title}</span> ·{" "}
                    {t(`common:mode.${mode}`)}
                  </th>
                  <td>{formatNumber(Math.round(point.score))}</td>
                  <td>{restsOn(t, point)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
