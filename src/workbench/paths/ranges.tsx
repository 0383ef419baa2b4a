import { useTranslation } from "react-i18next";
import type { ScoreRange, WalkReport } from "../../core/walk/walk-report.ts";
import { formatNumber } from "../../ui/shared/format.ts";
import styles from "./paths.module.css";

/** What scores come to on all paths, by dimension and by criterion. */
export function Ranges({ report: { ranges, criteria, complete } }: { report: WalkReport }) {
  const { t } = useTranslation(["workbench", "rubric"]);
  const byDimension = ranges.map((one) => ({ ...one, name: t(`rubric:dimensions.${one.dimension}.name`) }));
  const byCriterion = criteria.map((one) => ({ ...one, name: t(`rubric:criteria.${one.criterion}.name`) }));
  // Where all figures are attained there is nothing to tell apart.
  const differ = complete && [...ranges, ...criteria].some(({ exact }) => !exact);
  return (
    <section>
      <h3>{t("paths.ranges.title")}</h3>
      <p>{t(complete ? (differ ? "paths.ranges.about" : "paths.ranges.attained") : "paths.ranges.seen")}</p>
      <RangeTable rows={byDimension} head={t("paths.ranges.dimension")} withKind={differ} />
      <details className={styles.path}>
        <summary>{t("paths.ranges.criteria")}</summary>
        <RangeTable rows={byCriterion} head={t("paths.failures.criterion")} withKind={differ} />
      </details>
    </section>
  );
}

type Row = ScoreRange & { name: string };

function RangeTable({ rows, head, withKind }: { rows: readonly Row[]; head: string; withKind: boolean }) {
  const { t } = useTranslation("workbench");
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t("paths.ranges.least")}</th>
          <th scope="col">{t("paths.ranges.greatest")}</th>
          <th scope="col">{t("paths.ranges.opportunities")}</th>
          {withKind && <th scope="col">{t("paths.ranges.kind")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, range, opportunities: { least, greatest }, exact }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {range ? (
              <>
                <td>{score(range.least)}</td>
                <td>{score(range.greatest)}</td>
              </>
            ) : (
              <td colSpan={2}>{t("paths.ranges.nothing")}</td>
            )}
            <td>{t("paths.ranges.from-to", { least, greatest })}</td>
            {withKind && <td>{t(exact ? "paths.ranges.is-attained" : "paths.ranges.is-bound")}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A score as it is told: one place after the point at most. */
function score(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
