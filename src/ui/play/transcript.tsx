import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import type { Program } from "../../core/program/program.ts";
import type { CaseCard } from "../shared/cases.ts";
import { Name } from "../shared/name.tsx";
import { partOfStep } from "../shared/part-of-step.ts";
import { Prose } from "../shared/prose.tsx";
import { useCaseParts } from "../shared/use-case-parts.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import { readWhen } from "./place-words.ts";
import { transcriptOf, type TranscriptEntry } from "./transcript-entries.ts";
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
  );
}

function partsVisited(program: Program, log: AttemptLog): string[] {
  const past = replay(program, log);
  const steps = past.ok ? [...past.moments.map(({ before }) => before), past.now] : [];
  const visited = steps.map(({ step }) => partOfStep(program, program.steps[step]?.id ?? ""));
  return ["card", ...visited.filter((part) => part !== "debrief")];
}

function Entry({ entry, said }: { entry: TranscriptEntry; said: SaidWords }) {
  const { t } = useTranslation("play");
  const words = (key: string) => (
    <span lang={said.language}>
      <Prose text={said.say(key)} />
    </span>
  );
  const nameOf = (person: string) => <Name>{said.say(`person.${person}.name`)}</Name>;
  switch (entry.kind) {
    case "scene": {
      const { day, time } = readWhen(entry.at);
      const when = time === undefined ? t("when.day", { day }) : t("when.day-time", { day, time });
      return <h3>{t("place", { place: said.say(entry.titleKey), when })}</h3>;
    }
    case "interruption":
      return <p className={styles.label}>{t("transcript.interrupted", { title: said.say(entry.titleKey) })}</p>;
    case "line":
      return (
        <p className={entry.by === null ? styles.seen : undefined}>
          {entry.by !== null && <strong className={styles.label}>{nameOf(entry.by)} </strong>}
          {words(entry.key)}
        </p>
      );
    case "closed":
      return <p className={styles.label}>{t("transcript.closed")}</p>;
    case "act": {
      const { last } = entry;
      const role = t(`common:role.${entry.role}`);
      const did = { choice: "chose", question: "asked", move: "did" } as const;
      return (
        <>
          <p>
            <strong className={styles.label}>{t(`transcript.${did[last.kind]}`, { role })} </strong>
            {words(last.key)}
          </p>
          <p>
            {last.kind !== "choice" && <strong className={styles.label}>{nameOf(last.with)} </strong>}
            {words(last.kind === "choice" ? last.happensKey : last.answerKey)}
          </p>
          {last.kind === "question" && last.unreliable && (
            <p className={styles.unreliable}>{t("transcript.unreliable")}</p>
          )}
        </>
      );
    }
  }
}
