import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";

/** Critical failures and what was done about them, first and plainly. Nothing where there was none. */
export function Failures({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  if (told.failures.length === 0) return null;
  const chosenIn = (review: number) => told.reviews[review - 1]?.chosen;
  return (
    <section className={styles.failures} aria-labelledby="failures">
      <h2 id="failures">{t("failures.title", { count: told.failures.length })}</h2>
      <ul>
        {told.failures.map(({ criterion, review, repairedBy }) => {
          const chosen = chosenIn(review);
          const segment = told.reviews[review - 1]?.segment;
          const settled = segment?.items.filter(({ sound }) => !sound) ?? [];
          const repair = repairedBy === null ? undefined : chosenIn(repairedBy);
          return (
            <li key={`${criterion} ${review}`}>
              <h3>
                <a href={`#/rubric/${criterion}`}>{t(`rubric:criteria.${criterion}.name`)}</a>
              </h3>
              <p>{t(`rubric:criteria.${criterion}.criticalWhen`)}</p>
              <p>
                {t(segment ? `failures.in.${segment.what}` : "failures.at", { number: review })}{" "}
                {chosen && (
                  <q lang={words.language}>
                    <Prose text={words.say(chosen.key)} />
                  </q>
                )}
              </p>
              {settled.map(({ optionKey }) => (
                <p key={optionKey}>
                  <q lang={words.language}>
                    <Prose text={words.say(optionKey)} />
                  </q>
                </p>
              ))}
              {chosen && (
                <p className={styles.explains} lang={words.language}>
                  <Prose text={words.say(`${chosen.feedbackKey}.why`)} />
                </p>
              )}
              <p className={repairedBy === null ? styles.open : styles.repaired}>
                {repairedBy === null ? t("failures.not-repaired") : t("failures.repaired", { number: repairedBy })}{" "}
                {repair && (
                  <q lang={words.language}>
                    <Prose text={words.say(repair.key)} />
                  </q>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
