import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../shared/button.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { DebriefContents, goToHeading } from "./debrief-contents.tsx";
import type { DebriefPartProps } from "./debrief-part.ts";
import { PARTS } from "./debrief-parts.ts";
import styles from "./debrief.module.css";

/** The debrief: its heading, what stands on the page, and its parts in their order. */
export function DebriefView(props: DebriefPartProps) {
  const { card, log, told, words } = props;
  const { t } = useTranslation("debrief");
  const parts = PARTS.filter(({ tells }) => tells?.(props) ?? true);
  const title = words.say("title");
  return (
    <Page
      place={<span lang={words.language}>{t("place", { case: title })}</span>}
      actions={
        <>
          <Button look="pill" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button look="pill" onClick={() => goToHeading("take-away")}>
            {t("part.take-away")}
          </Button>
        </>
      }
    >
      <article className={styles.debrief}>
        <header className={styles.head}>
          <ScreenHeading title={t("place", { case: title })}>
            <span lang={words.language}>{words.say(told.ending.titleKey)}</span>
          </ScreenHeading>
          {log.again && (
            <p className={styles.actions}>
              <ButtonLink to={`/compare/${log.again.of}/${log.id}`}>{t("compare-first")}</ButtonLink>
            </p>
          )}
        </header>

        <DebriefContents ids={parts.map(({ id }) => id)} />
        {parts.map(({ id, Part, screenOnly }) => (
          <div key={id} className={styles.part} data-screen-only={screenOnly}>
            <Suspense fallback={<p role="status">{t("common:loading")}</p>}>
              <Part {...props} />
            </Suspense>
          </div>
        ))}
        <p className={styles.onScreen}>{t("on-screen")}</p>
        <p className={styles.small}>{t("private")}</p>
        <p className={styles.actions}>
          <ButtonLink to={`/case/${card.id}`} look="primary">
            {t("play-again")}
          </ButtonLink>
          <ButtonLink to={`/case-file/${log.id}`}>{t("case-file")}</ButtonLink>
          <ButtonLink to="/progress">{t("progress")}</ButtonLink>
          <ButtonLink to={`/compare/${log.id}`}>{t("compare-other")}</ButtonLink>
          <ButtonLink to="/">{t("common:nav.home")}</ButtonLink>
        </p>
      </article>
    </Page>
  );
}
