import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import { type AttemptLog, isAct } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import { debrief } from "../../core/debrief/debrief.ts";
import type { Program } from "../../core/program/program.ts";
import { ButtonLink } from "../shared/button.tsx";
import type { CaseCard } from "../shared/cases.ts";
import { NotFound } from "../shared/not-found.tsx";
import { Page } from "../shared/page.tsx";
import { partOfStep } from "../shared/part-of-step.ts";
import { ScreenHeading } from "../shared/screen-heading.tsx";
import { useCaseParts } from "../shared/use-case-parts.ts";
import { useOpenAttempt } from "../shared/use-open-attempt.ts";
import { DebriefView } from "./debrief-view.tsx";
import styles from "./debrief.module.css";

/** The debrief of one attempt. It is made from the log each time it is opened, and nothing of it is stored. */
export function DebriefScreen({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("debrief");
  const opened = useOpenAttempt(attemptId);
  if (!opened) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok)
    return <NotFound title={t("not-here.title")}>{t(`not-here.${opened.log ? "case" : "text"}`)}</NotFound>;
  const { card, program, log } = opened;
  const past = replay(program, log);
  if (!past.ok) return <NotYet why="foreign" attemptId={attemptId} />;
  if (program.steps[past.now.step]?.ending === undefined) return <NotYet why="not-ended" attemptId={attemptId} />;
  return <Ended card={card} program={program} log={log} />;
}

function NotYet({ why, attemptId }: { why: "foreign" | "not-ended"; attemptId: string }) {
  const { t } = useTranslation("debrief");
  return (
    <Page>
      <div className={styles.message}>
        <ScreenHeading title={t(`${why}.title`)}>{t(`${why}.title`)}</ScreenHeading>
        <p>{t(`${why}.text`)}</p>
        <p>
          <ButtonLink to={`/attempt/${attemptId}`} look="primary">
            {t(`${why}.open`)}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}

function Ended({ card, program, log }: { card: CaseCard; program: Program; log: AttemptLog }) {
  const { t } = useTranslation();
  const told = useMemo(() => debrief(program, log, rubric), [program, log]);
  const parts = useMemo(() => {
    const acts = told.told.flatMap(({ index }) => log.events[index] ?? []).filter(isAct);
    const steps = [...told.reviews, ...told.questioning.interviews, ...acts].map(({ step }) => step);
    const stages = [...new Set(steps.map((step) => partOfStep(program, step)))];
    return ["card", "debrief", "file", "briefing", "sources", ...stages, ...stages.map((part) => `${part}-feedback`)];
  }, [program, log, told]);
  const words = useCaseParts(card, parts);
  if (!words) return <p role="status">{t("loading")}</p>;
  return <DebriefView card={card} log={log} told={told} rubric={rubric} words={words} />;
}
