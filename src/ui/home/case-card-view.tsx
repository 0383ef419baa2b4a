import { useTranslation } from "react-i18next";
import { attemptAddress } from "../shared/attempt-address.ts";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { CasePicture } from "./case-picture.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { languageOf } from "../shared/languages.ts";
import { useCaseWords } from "../shared/use-case-words.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import { AttemptRow } from "./attempt-row.tsx";
import { LanguageCoverage } from "./language-coverage.tsx";
import styles from "./case-card.module.css";

/** One case: what it is, how long, what to know before, in which languages, and the attempts at it on this device. */
export function CaseCardView({
  card,
  attempts,
  onChange,
}: {
  card: CaseCard;
  attempts: readonly AttemptHeader[];
  onChange: () => void;
}) {
  const { t, i18n } = useTranslation("home");
  const words = useCaseWords(card, "card");
  if (!words) return null;
  const heading = `case-${card.id}`;
  const title = words.say("title");
  const open = attempts.find((attempt) => attempt.finishedAt === undefined && attempt.scenario.hash === card.hash);
  const startLabel = open ? t("start-again") : t("start");
  const languageName = (code: string) => languageOf(code).name;

  return (
    <Card as="article" inked aria-labelledby={heading}>
      <div className={styles.layout}>
        <CasePicture sets={card.sets} />
        <div className={styles.words}>
          <h3 id={heading} className={styles.title} lang={words.language}>
            {title}
          </h3>
          <p className={styles.facts}>
            <span>{t("minutes", { count: card.minutes })}</span>
            <span>{t("decisions", { count: card.decisions })}</span>
          </p>
          {words.language !== i18n.language && (
            <p className={styles.notice}>
              {t("not-in-language", { language: languageName(i18n.language), shown: languageName(words.language) })}
            </p>
          )}
          <p lang={words.language} className={styles.synopsis}>
            {words.say("synopsis")}
          </p>
          <p className={styles.note}>
            <strong>{t("content-note")}</strong> <span lang={words.language}>{words.say("content-note")}</span>
          </p>
          <p className={styles.roles}>
            <span>{t("roles")}</span>
            {card.roles.map((role) => (
              <span key={role} className={styles.role}>
                {t(`common:role.${role}`)}
              </span>
            ))}
          </p>
          {card.offered.length > 0 && (
            <p className={styles.roles}>
              <span>{t("offered")}</span>
              {card.offered.map((role) => (
                <span key={role} className={styles.alone}>
                  {t(`common:role.${role}`)}
                </span>
              ))}
            </p>
          )}
          <LanguageCoverage card={card} />
          <p className={styles.actions}>
            {open && (
              <ButtonLink
                to={attemptAddress(open)}
                look="primary"
                aria-label={t("action-of", { action: t("resume"), what: title })}
              >
                {t("resume")}
              </ButtonLink>
            )}
            <ButtonLink
              to={`/case/${card.id}`}
              look={open ? "plain" : "primary"}
              aria-label={t("action-of", { action: startLabel, what: title })}
            >
              {startLabel}
            </ButtonLink>
          </p>
        </div>
      </div>
      {attempts.length > 0 && (
        <section aria-labelledby={`${heading}-attempts`} className={styles.attempts}>
          <h4 id={`${heading}-attempts`}>{t("attempts")}</h4>
          <ul>
            {attempts.map((attempt) => (
              <AttemptRow
                key={attempt.id}
                attempt={attempt}
                first={attempts.find(({ id }) => id === attempt.again?.of)}
                card={card}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}
