import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../../core/attempt/log.ts";
import { replay } from "../../../core/attempt/replay.ts";
import { seatsOf } from "../../../core/attempt/log.ts";
import { viewFor } from "../../../core/attempt/view-for.ts";
import type { Program } from "../../../core/program/program.ts";
import { seated } from "../../../core/program/seated.ts";
import type { CaseCard } from "../../shared/cases.ts";
import { NotFound } from "../../shared/not-found.tsx";
import { Page } from "../../shared/page.tsx";
import { ScreenHeading } from "../../shared/screen-heading.tsx";
import { useCaseParts } from "../../shared/use-case-parts.ts";
import { PlayWordsProvider } from "../play-words.ts";
import { TrainerAhead } from "./trainer-ahead.tsx";
import { TrainerPast } from "./trainer-past.tsx";
import styles from "./trainer.module.css";
import { useFollowing } from "./use-following.ts";

/** The trainer's own window: what the projector must not show. It follows the attempt, and changes nothing. */
export function TrainerScreen({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("room");
  const opened = useFollowing(attemptId);
  if (!opened) return <p role="status">{t("common:loading")}</p>;
  if (!opened.ok) return <NotFound title={t("play:closed.unknown-attempt.title")}>{t("trainer.not-here")}</NotFound>;
  return <Following {...opened} />;
}

function Following({ card, program: unseated, log }: { card: CaseCard; program: Program; log: AttemptLog }) {
  const { t } = useTranslation("room");
  const play = useTranslation("play").t;
  const parts = useMemo(
    () => [
      "card",
      "debrief",
      "sources",
      "interruptions",
      "interruptions-feedback",
      ...unseated.stages.flatMap(({ id }) => [id, `${id}-feedback`]),
    ],
    [unseated],
  );
  const words = useCaseParts(card, parts);
  const now = useMemo(() => {
    const program = seated(unseated, seatsOf(log));
    const past = replay(program, log);
    return past.ok ? { program, past, view: viewFor(program, log, past) } : undefined;
  }, [unseated, log]);
  if (!now) return <NotFound title={t("play:closed.title")}>{t("play:closed.other-version")}</NotFound>;
  if (!words) return <p role="status">{t("common:loading")}</p>;
  const { program, past, view } = now;
  return (
    <PlayWordsProvider value={play}>
      <Page footer={false} place={<span lang={words.language}>{words.say("title")}</span>}>
        <div className={styles.trainer}>
          <ScreenHeading title={t("trainer.title")}>{t("trainer.title")}</ScreenHeading>
          <p className={styles.soft}>{t("trainer.sentence")}</p>
          <div className={styles.columns}>
            <TrainerAhead program={program} now={past.now} view={view} words={words} />
            <TrainerPast program={program} log={log} words={words} />
          </div>
        </div>
      </Page>
    </PlayWordsProvider>
  );
}
