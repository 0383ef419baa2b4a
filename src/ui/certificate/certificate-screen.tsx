import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import { quarterHours, timeAtWork } from "../../core/debrief/export/time-at-work.ts";
import { ButtonLink } from "../shared/button.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { NotFound } from "../shared/not-found.tsx";
import { Page } from "../shared/page.tsx";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useCaseWords } from "../shared/use-case-words.ts";
import { useOpenAttempt } from "../shared/use-open-attempt.ts";
import { CertificateForm, type Typed } from "./certificate-form.tsx";
import { CertificatePaper } from "./certificate-paper.tsx";
import styles from "./certificate.module.css";

/** The certificate of participation in one attempt. What is typed for it lives in this screen and nowhere else. */
export function CertificateScreen({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("take-away");
  const opened = useOpenAttempt(attemptId);
  if (!opened) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok) return <NotFound title={t("paper.title")}>{t("paper.not-here")}</NotFound>;
  const { program, log, card } = opened;
  const past = replay(program, log);
  if (!past.ok || program.steps[past.now.step]?.ending === undefined)
    return <NotFound title={t("paper.title")}>{t("paper.not-ended")}</NotFound>;
  return <Certificate key={log.id} log={log} card={card} />;
}

function Certificate({ log, card }: { log: AttemptLog; card: CaseCard }) {
  const { t } = useTranslation("take-away");
  const [typed, setTyped] = useState<Typed>({ name: "", academy: "", hours: String(quarterHours(timeAtWork(log))) });
  const words = useCaseWords(card, "card");
  if (!words) return <p role="status">{t("common:loading")}</p>;
  return (
    <Page
      actions={
        <ButtonLink to={`/debrief/${log.id}`} look="pill">
          {t("paper.back")}
        </ButtonLink>
      }
    >
      <div className={styles.screen}>
        <div className={styles.onScreen}>
          <ScreenHeading title={t("paper.title")}>{t("paper.title")}</ScreenHeading>
        </div>
        <CertificateForm typed={typed} onType={setTyped} />
        <CertificatePaper typed={typed} log={log} card={card} words={words} />
      </div>
    </Page>
  );
}
