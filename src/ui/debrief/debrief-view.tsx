import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import type { Rubric } from "../../core/scoring/rubric.ts";
import { TRACKS } from "../../core/scenario/vocabulary.ts";
import { Button, ButtonLink } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { downloadText } from "../shared/download.ts";
import { lazyScreen } from "../shared/lazy-screen.tsx";
import { Page } from "../shared/page.tsx";
import { Prose } from "../shared/prose.tsx";
import { SaveCopyButton } from "../shared/save-copy-button.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { Colleagues } from "./colleagues.tsx";
import { DecisionsCard } from "./decisions-card.tsx";
import { Evidence } from "./evidence.tsx";
import { Failures } from "./failures.tsx";
import { Groups } from "./groups.tsx";
import { ProfileCard } from "./profile-card.tsx";
import { Reasons } from "./reasons.tsx";
import { SourcesList } from "./sources-list.tsx";
import { Strengths } from "./strengths.tsx";
import { summaryOf } from "./summary.ts";
import { TurningPoints } from "./turning-points.tsx";
import styles from "./debrief.module.css";

const LawToCheck = lazyScreen(async () => (await import("./law-to-check.tsx")).LawToCheck, ["law-profile"]).Screen;

interface DebriefViewProps {
  card: CaseCard;
  log: AttemptLog;
  told: Debrief;
  rubric: Rubric;
  words: SaidWords;
}

/** The debrief in its order: what must not be missed, the people, strengths, turning points, profile, evidence, questions, sources. */
export function DebriefView({ card, log, told, rubric, words }: DebriefViewProps) {
  const { t } = useTranslation("debrief");
  const title = words.say("title");
  const saveSummary = () => {
    downloadText(
      `fair-hearing-${log.id}.txt`,
      summaryOf({ told, words, t, title, startedAt: log.startedAt }),
      "text/plain",
    );
  };
  return (
    <Page
      place={<span lang={words.language}>{t("place", { case: title })}</span>}
      actions={
        <>
          <Button look="pill" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button look="pill" onClick={saveSummary}>
            {t("save-text")}
          </Button>
          <SaveCopyButton attemptId={log.id} />
        </>
      }
    >
      <article className={styles.debrief}>
        <header className={styles.head}>
          <ScreenHeading title={t("place", { case: title })}>
            <span lang={words.language}>{words.say(told.ending.titleKey)}</span>
          </ScreenHeading>
        </header>

        <Failures told={told} words={words} />

        <section className={styles.people} aria-labelledby="people">
          <h2 id="people" className={styles.quiet}>
            {t("people")}
          </h2>
          <p className={styles.lead} lang={words.language}>
            <Prose text={words.say(told.ending.textKey)} />
          </p>
          <ul className={styles.tracks}>
            {TRACKS.map((track) => (
              <Card key={track} as="li" inked>
                <h3 className={styles.label}>{t(`track.${track}`)}</h3>
                {told.tracks[track].map(({ key }) => (
                  <p key={key} className={styles.track} lang={words.language}>
                    <Prose text={words.say(key)} />
                  </p>
                ))}
              </Card>
            ))}
          </ul>
        </section>

        <DecisionsCard told={told} words={words} />
        <Strengths told={told} words={words} />
        <div className={styles.columns}>
          <TurningPoints told={told} log={log} words={words} />
          <ProfileCard told={told} rubric={rubric} />
        </div>
        <Groups told={told} rubric={rubric} />
        <Reasons told={told} words={words} />
        <Colleagues told={told} words={words} />
        <Evidence told={told} words={words} />
        {told.reflection.length > 0 && (
          <Card as="section" aria-labelledby="reflection">
            <h2 id="reflection">{t("reflection")}</h2>
            <ol className={styles.questions} lang={words.language}>
              {told.reflection.map((key) => (
                <li key={key}>
                  <Prose text={words.say(key)} />
                </li>
              ))}
            </ol>
          </Card>
        )}
        <SourcesList told={told} words={words}>
          <Suspense fallback={<p role="status">{t("common:loading")}</p>}>
            <LawToCheck fields={told.law} card={card} words={words} />
          </Suspense>
        </SourcesList>
        <p className={styles.small}>{t("private")}</p>
        <p className={styles.actions}>
          <ButtonLink to={`/case/${card.id}`} look="primary">
            {t("play-again")}
          </ButtonLink>
          <ButtonLink to={`/case-file/${log.id}`}>{t("case-file")}</ButtonLink>
          <ButtonLink to="/">{t("common:nav.home")}</ButtonLink>
        </p>
      </article>
    </Page>
  );
}
