import { useTranslation } from "react-i18next";
import type { Debrief, FailureReview } from "../../core/debrief/debrief-types.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";

/** Critical failures and what was done about them, first and plainly; those of one criterion together. Nothing where there was none. */
export function Failures({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  if (told.failures.length === 0) return null;
  const criteria = [...new Set(told.failures.map(({ criterion }) => criterion))];
  return (
    <section className={styles.failures} aria-labelledby="failures">
      <h2 id="failures">{t("failures.title", { count: told.failures.length })}</h2>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion}>
            <h3>
              <a href={`#/rubric/${criterion}`}>{t(`rubric:criteria.${criterion}.name`)}</a>
            </h3>
            <p>{t(`rubric:criteria.${criterion}.criticalWhen`)}</p>
            {told.failures
              .filter((failure) => failure.criterion === criterion)
              .map((failure) => (
                <Failure key={failure.review} failure={failure} told={told} words={words} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Failure({
  failure: { review, repairedBy },
  told,
  words,
}: {
  failure: FailureReview;
  told: Debrief;
  words: SaidWords;
}) {
  const { t } = useTranslation("debrief");
  const { chosen, segment } = told.reviews[review - 1] ?? {};
  const settled = segment?.items.filter(({ sound }) => !sound) ?? [];
  const repair = repairedBy === null ? undefined : told.reviews[repairedBy - 1]?.chosen;
  return (
    <div className={styles.failure}>
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
    </div>
  );
}
