import { useTranslation } from "react-i18next";
import type { MeasuresView } from "../../../core/attempt/measures-view.ts";
import { Name } from "../name.tsx";
import type { SaidWords } from "../use-case-words.ts";
import styles from "./case-file.module.css";

interface MeasuresSectionProps {
  measures: readonly MeasuresView[];
  words: SaidWords;
  heading: "h2" | "h3";
}

/** Protective measures asked for, granted or refused, person by person. Nothing where none was asked for. */
export function MeasuresSection({ measures: persons, words, heading: Heading }: MeasuresSectionProps) {
  const { t } = useTranslation("case-file");
  if (persons.length === 0) return null;
  return (
    <section aria-labelledby="measures">
      <Heading id="measures">{t("measures.title")}</Heading>
      <dl className={styles.people}>
        {persons.map(({ person, measures }) => (
          <div key={person}>
            <dt lang={words.language}>
              <Name>{words.say(`person.${person}.name`)}</Name>
            </dt>
            <dd>
              <ul className={styles.measures}>
                {measures.map(({ measure, status }) => (
                  <li key={measure} data-measure={status}>
                    <span>{t(`measures.name.${measure}`)}</span>{" "}
                    <span className={styles.measureStatus}>{t(`measures.status.${status}`)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
