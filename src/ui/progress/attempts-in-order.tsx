import { useTranslation } from "react-i18next";
import type { PractisedAttempt } from "../../core/debrief/practised.ts";
import { formatMoment } from "../shared/format.ts";
import { useCaseTitles } from "../shared/use-case-titles.ts";
import styles from "./progress.module.css";

/** What the numbers under the pictures stand for. */
export function AttemptsInOrder({ attempts }: { attempts: readonly PractisedAttempt[] }) {
  const { t, i18n } = useTranslation("progress");
  const titleOf = useCaseTitles();
  const named = new Intl.ListFormat(i18n.language);
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby="attempts" className={styles.section}>
      <h2 id="attempts">{t("attempts.title")}</h2>
      <ol className={styles.attempts}>
        {attempts.map(({ id, caseId, mode, roles, endedAt, goesOn }, place) => {
          const { title, language } = titleOf(caseId);
          return (
            <li key={id}>
              <p>
                <span lang={language}>{title}</span> · {t(`common:mode.${mode}`)}
              </p>
              <p className={styles.soft}>
                {t("attempts.date", { date: formatMoment(endedAt) })} ·{" "}
                {t("attempts.roles", { roles: named.format(roles.map((role) => t(`common:role.${role}`))) })}
              </p>
              {goesOn && <p className={styles.soft}>{t("attempts.again")}</p>}
              <p className={styles.onScreen}>
                <a href={`#/debrief/${id}`} aria-label={t("attempts.debrief-of", { number: place + 1 })}>
                  {t("attempts.debrief")}
                </a>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
