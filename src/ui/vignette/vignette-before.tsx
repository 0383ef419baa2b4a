import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { VignetteSpec } from "../../core/program/program.ts";
import { ButtonLink } from "../shared/button.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { formatMoment } from "../shared/format.ts";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { answerVignette, useVignetteAnswers } from "../stores/vignettes.ts";
import { VignetteForm } from "./vignette-form.tsx";
import styles from "./vignette.module.css";

interface VignetteBeforeProps {
  card: CaseCard;
  vignette: VignetteSpec;
  words: SaidWords;
}

/** The situation before a case. Nothing is said to the answer until it has been given again after the case. */
export function VignetteBefore({ card, vignette, words }: VignetteBeforeProps) {
  const { t } = useTranslation("vignette");
  const earlier = useVignetteAnswers(card.id).findLast(({ after }) => after === undefined);
  const [given, setGiven] = useState<{ kept: boolean }>();
  const title = words.say("title");
  return (
    <Page place={<span lang={words.language}>{title}</span>}>
      <div className={styles.page}>
        <ScreenHeading title={`${t("before.title")} · ${title}`} key={given ? "given" : "asked"}>
          {given ? t("before.kept-title") : t("before.title")}
        </ScreenHeading>
        {given ? (
          <>
            <p>{t("before.kept")}</p>
            {!given.kept && <Notice kind="care">{t("not-kept")}</Notice>}
          </>
        ) : (
          <>
            <p className={styles.soft}>{t("before.about")}</p>
            {earlier && <p className={styles.soft}>{t("before.earlier", { when: formatMoment(earlier.at) })}</p>}
            <VignetteForm
              vignette={vignette}
              words={words}
              onAnswer={(option, confidence) =>
                setGiven({ kept: answerVignette(card.id, { at: new Date().toISOString(), option, confidence }) })
              }
            />
          </>
        )}
        <p className={styles.actions}>
          <ButtonLink to={`/case/${card.id}`} look={given ? "primary" : "plain"}>
            {given ? t("before.on") : t("before.skip")}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
