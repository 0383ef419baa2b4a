import { useTranslation } from "react-i18next";
import { formatMoment } from "../shared/format.ts";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import type { LeftOutAttempt } from "../stores/practice.ts";
import styles from "./progress.module.css";

/** Ended attempts that are not counted, each with its reason. */
export function LeftOut({ leftOut }: { leftOut: readonly LeftOutAttempt[] }) {
  const { t } = useTranslation("progress");
  const titleOf = useCaseTitles();
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out" className={styles.section}>
      <h2 id="left-out">{t("left-out.title", { count: leftOut.length })}</h2>
      <p className={styles.text}>{t("left-out.text")}</p>
      <ul className={styles.attempts}>
        {leftOut.map(({ id, caseId, startedAt, why }) => (
          <li key={id}>
            <p>
              {caseId === undefined || startedAt === undefined
                ? t("left-out.unreadable", { id })
                : t("left-out.attempt", { case: titleOf(caseId).title, date: formatMoment(startedAt) })}
            </p>
            <p className={styles.soft}>{t(`left-out.why.${why}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
