import { useTranslation } from "react-i18next";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { CourtWords, Spoken } from "./court/court-transcript.tsx";
import { objectionSaid, rulingSaid } from "./court/court-words.ts";
import { readWhen } from "./place-words.ts";
import { Quotation } from "./quotation.tsx";
import { ItemSettled } from "./sheet/item-settled.tsx";
import { ToldList } from "./told/told-list.tsx";
import type { TranscriptEntry } from "./transcript-entries.ts";
import styles from "./transcript.module.css";

/** One entry of the transcript in words. */
export function Entry({ entry, said }: { entry: TranscriptEntry; said: SaidWords }) {
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
    case "quote":
      return <Quotation quote={entry.quote} said={said} />;
    case "closed":
      return <p className={styles.label}>{t("transcript.closed")}</p>;
    case "act": {
      const { last } = entry;
      const role = t(`common:role.${entry.role}`);
      const did = { choice: "chose", question: "asked", move: "did" } as const;
      const objection = last.kind === "choice" ? null : last.objection;
      const answerKey = last.kind === "choice" ? last.happensKey : last.answerKey;
      return (
        <>
          <p>
            <strong className={styles.label}>{t(`transcript.${did[last.kind]}`, { role })} </strong>
            {words(last.key)}
          </p>
          {objection && (
            <>
              <Spoken by={{ person: objection.by, role: objection.role }} said={said}>
                {objectionSaid(objection.ground, t)}
              </Spoken>
              <Spoken by={{ person: null, role: "judge" }} said={said}>
                {rulingSaid(objection.ruling, objection.ground, t)}
              </Spoken>
            </>
          )}
          {answerKey !== null && (
            <p>
              {last.kind !== "choice" && <strong className={styles.label}>{nameOf(last.with)} </strong>}
              {words(answerKey)}
            </p>
          )}
          {last.kind === "question" && last.unreliable && (
            <p className={styles.unreliable}>{t("transcript.unreliable")}</p>
          )}
        </>
      );
    }
    case "sheet":
      return (
        <>
          <p className={styles.label}>{t("court:sheet.signed-by", { role: t(`common:role.${entry.role}`) })}</p>
          {entry.signed.items.map(({ id, nameKey, optionKey, picks, reason }) => (
            <div key={id}>
              <p className={styles.label}>{words(nameKey)}</p>
              <ItemSettled optionKey={optionKey} picks={picks} reason={reason} said={said} />
            </div>
          ))}
        </>
      );
    case "told": {
      const { told } = entry;
      const role = t(`common:role.${told.role}`);
      return (
        <>
          <p>
            <strong className={styles.label}>
              {told.person === null ? role : nameOf(told.person)} {t("court:told.in-transcript", { role })}{" "}
            </strong>
            {told.choice && words(told.choice.key)}
          </p>
          {told.choice && <p>{words(told.choice.happensKey)}</p>}
          <ToldList moment={told} said={said} />
        </>
      );
    }
    default:
      return <CourtWords entry={entry} said={said} />;
  }
}
