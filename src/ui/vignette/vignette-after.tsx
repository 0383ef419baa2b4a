import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { VignetteSpec } from "../../core/program/program.ts";
import { Button, ButtonLink } from "../shared/button.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { Notice } from "../shared/notice.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { answersAround, answerVignette, deleteVignetteAnswers, useVignetteAnswers } from "../stores/vignettes.ts";
import { BothAnswers } from "./both-answers.tsx";
import { VignetteForm } from "./vignette-form.tsx";
import styles from "./vignette.module.css";

interface VignetteAfterProps {
  card: CaseCard;
  vignette: VignetteSpec;
  log: AttemptLog;
  words: SaidWords;
}

/** The same situation after a case; once answered, both answers side by side with what is said to each way. */
export function VignetteAfter({ card, vignette, log, words }: VignetteAfterProps) {
  const { t } = useTranslation("vignette");
  const { before, after } = answersAround(useVignetteAnswers(card.id), log);
  const [kept, setKept] = useState(true);
  const title = words.say("title");
  return (
    <Page place={<span lang={words.language}>{title}</span>}>
      <div className={styles.page}>
        <ScreenHeading title={`${t("after.title")} · ${title}`} key={after ? "given" : "asked"}>
          {t(after ? "after.both" : "after.title")}
        </ScreenHeading>
        {!kept && <Notice kind="care">{t("not-kept")}</Notice>}
        {after ? (
          <BothAnswers vignette={vignette} words={words} before={before} after={after} />
        ) : (
          <>
            <p className={styles.soft}>{t("after.about")}</p>
            <VignetteForm
              vignette={vignette}
              words={words}
              onAnswer={(option, confidence) =>
                setKept(answerVignette(card.id, { at: new Date().toISOString(), option, confidence, after: log.id }))
              }
            />
          </>
        )}
        <p className={styles.actions}>
          <ButtonLink to={`/debrief/${log.id}`} look={after ? "primary" : "plain"}>
            {t("to-debrief")}
          </ButtonLink>
          {after && (
            <>
              <Button onClick={() => print()}>{t("print")}</Button>
              <Button onClick={() => deleteVignetteAnswers(card.id)}>{t("delete")}</Button>
            </>
          )}
        </p>
      </div>
    </Page>
  );
}
