import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../../core/debrief/least-practised.ts";
import { formatDay } from "../format.ts";
import { useCaseTitles } from "../use-case-titles.ts";
import styles from "./suggestion-list.module.css";

/** Criteria worth practising, each with the reason and the cases and roles in which it comes up. Reads `progress` and `rubric`. */
export function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t, i18n } = useTranslation("progress");
  const titleOf = useCaseTitles();
  const named = new Intl.ListFormat(i18n.language);
  return (
    <ul className={styles.list}>
      {suggestions.map(({ criterion, why, opportunities, lastAt, offers }) => (
        <li key={criterion}>
          <a className={styles.name} href={`#/rubric/${criterion}`}>
            {t(`rubric:criteria.${criterion}.name`)}
          </a>
          <p className={styles.why}>
            {t(`refresher.why.${why}`, {
              opportunities: t("opportunities", { count: opportunities }),
              date: lastAt === null ? "" : formatDay(lastAt),
            })}
          </p>
          <ul className={styles.where}>
            {offers.map(({ caseId, roles }) => (
              <li key={caseId}>
                <a href={`#/case/${caseId}`}>
                  {t("refresher.where", {
                    case: titleOf(caseId).title,
                    roles: named.format(roles.map((role) => t(`common:role.${role}`))),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
