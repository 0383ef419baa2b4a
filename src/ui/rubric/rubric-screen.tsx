import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { Button } from "../shared/button.tsx";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { CriterionView } from "./criterion-view.tsx";
import { type Filter, filterCriteria, noFilter } from "./filter-criteria.ts";
import { FilterForm } from "./filter-form.tsx";
import styles from "./rubric.module.css";
import { SourceWeights } from "./source-weights.tsx";

/** "What good practice looks like": all criteria by dimension, to be read, filtered and searched. */
export function RubricScreen({ criterionId }: { criterionId?: string | undefined }) {
  const { t, i18n } = useTranslation("rubric-browser");
  const [filter, setFilter] = useState<Filter>(noFilter);
  const unknown = criterionId !== undefined && !rubric.criteria.some(({ id }) => id === criterionId);

  useEffect(() => {
    if (criterionId === undefined) return;
    const heading = document.getElementById(criterionId);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }, [criterionId]);

  const found = useMemo(
    () =>
      filterCriteria(rubric.criteria, filter, i18n.language, ({ id, critical }) =>
        ["name", "good", "poor", ...(critical ? ["criticalWhen"] : [])].map((field) =>
          t(`rubric:criteria.${id}.${field}`),
        ),
      ),
    [filter, i18n.language, t],
  );

  return (
    <Page>
      <div className={styles.head}>
        <ScreenHeading title={t("title")}>{t("title")}</ScreenHeading>
        <p className={styles.intro}>{t("intro")}</p>
      </div>
      {unknown && <Notice kind="care">{t("unknown")}</Notice>}
      <FilterForm filter={filter} onChange={setFilter} />
      <p role="status" className={styles.found}>
        {t("found", { count: found.length })}
        {filter !== noFilter && (
          <Button look="quiet" onClick={() => setFilter(noFilter)}>
            {t("filter.clear")}
          </Button>
        )}
      </p>
      {rubric.dimensions.map(({ id, headline }) => {
        const criteria = found.filter(({ dimension }) => dimension === id);
        if (criteria.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`dimension-${id}`} className={styles.dimension}>
            <h2 id={`dimension-${id}`}>{t(`rubric:dimensions.${id}.name`)}</h2>
            <p className={styles.intro}>{t(`rubric:dimensions.${id}.about`)}</p>
            <p className={styles.soft}>{t(`headline.${headline}`)}</p>
            {criteria.map((criterion) => (
              <CriterionView key={criterion.id} criterion={criterion} />
            ))}
          </section>
        );
      })}
      <SourceWeights />
    </Page>
  );
}
