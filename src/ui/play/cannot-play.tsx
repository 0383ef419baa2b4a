import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { type CaseCard, findCase } from "../shared/cases.ts";
import { languageOf } from "../shared/languages.ts";
import { Page } from "../shared/page.tsx";
import { SaveCopyButton } from "../shared/save-copy-button.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { wordsIn } from "../stores/open-attempt.ts";
import type { CannotGoOn } from "./playing.ts";
import styles from "./cannot-play.module.css";

interface CannotPlayProps {
  why: CannotGoOn | "unknown-case" | "not-started";
  log?: AttemptLog | undefined;
  card?: CaseCard | undefined;
}

/** Says why an attempt cannot be played, keeps what was said in it readable, and offers to start anew. */
export function CannotPlay({ why, log, card }: CannotPlayProps) {
  const { t } = useTranslation("play");
  const here = card ?? findCase(log?.scenario.id ?? "");
  const said = log ? wordsIn(log) : [];
  const own = log === undefined && (why === "unknown-case" || why === "not-started");
  const title = own
    ? t(`${why}.title`)
    : why === "unknown-attempt"
      ? t("closed.unknown-attempt.title")
      : t("closed.title");
  return (
    <Page>
      <div className={styles.message}>
        <ScreenHeading title={title}>{title}</ScreenHeading>
        <p>
          {own ? t(`${why}.text`) : why === "unknown-attempt" ? t("closed.unknown-attempt.text") : t(`closed.${why}`)}
        </p>
        {log && <p>{t("closed.kept")}</p>}
        <p className={styles.actions}>
          {here && (
            <ButtonLink to={`/case/${here.id}`} look="primary">
              {t("closed.start-anew")}
            </ButtonLink>
          )}
          {log && <SaveCopyButton attemptId={log.id} />}
          <ButtonLink to="/">{t("common:nav.home")}</ButtonLink>
        </p>
        {log && said.length > 0 && (
          <Card as="section" aria-labelledby="said">
            <h2 id="said">{t("closed.said")}</h2>
            <ol className={styles.said} lang={log.language} dir={languageOf(log.language).dir}>
              {said.map(({ at, words }) => (
                <li key={at + words.asked}>
                  <p className={styles.words} dir="auto">
                    {words.asked}
                  </p>
                  {words.answered !== undefined && (
                    <p className={styles.answer} dir="auto">
                      {words.answered}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </Card>
        )}
      </div>
    </Page>
  );
}
