import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type AttemptLog, seatsOf } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import type { Program } from "../../core/program/program.ts";
import { seated } from "../../core/program/seated.ts";
import type { CaseCard } from "../shared/cases.ts";
import { partOfStep } from "../shared/part-of-step.ts";
import { useCaseParts } from "../shared/use-case-parts.ts";
import { PlayWordsProvider } from "./play-words.ts";
import { transcriptOf } from "./transcript-entries.ts";
import { Entry } from "./transcript-entry.tsx";
import styles from "./transcript.module.css";

interface TranscriptProps {
  card: CaseCard;
  program: Program;
  log: AttemptLog;
  /** Whether what stands on the screen now has been said already. */
  withPresent: boolean;
}

/** Everything said and done so far, in order, in the language of the screen. */
export function Transcript({ card, program, log, withPresent }: TranscriptProps) {
  const { t } = useTranslation("play");
  const entries = useMemo(() => transcriptOf(program, log, withPresent), [program, log, withPresent]);
  const parts = useMemo(() => partsVisited(program, log), [program, log]);
  const said = useCaseParts(card, parts);
  const end = useRef<HTMLLIElement>(null);
  const arrived = said !== undefined;
  useEffect(() => {
    if (arrived) end.current?.scrollIntoView({ block: "nearest" });
  }, [arrived]);
  if (!said) return <p role="status">{t("common:loading")}</p>;
  if (entries.length === 0) return <p>{t("transcript.nothing")}</p>;
  return (
    <PlayWordsProvider value={t}>
      <ol className={styles.entries}>
        {entries.map((entry, place) => (
          <li
            key={`${place} ${entry.kind}`}
            ref={place === entries.length - 1 ? end : undefined}
            className={styles[entry.kind]}
          >
            <Entry entry={entry} said={said} />
          </li>
        ))}
      </ol>
    </PlayWordsProvider>
  );
}

function partsVisited(unseated: Program, log: AttemptLog): string[] {
  const program = seated(unseated, seatsOf(log));
  const past = replay(program, log);
  const steps = past.ok ? [...past.moments.map(({ before }) => before), past.now] : [];
  const visited = steps.map(({ step }) => partOfStep(program, program.steps[step]?.id ?? ""));
  // Exhibits are named where they were shown or ticked.
  return ["card", "file", ...visited.filter((part) => part !== "debrief")];
}
