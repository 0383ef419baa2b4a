import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { HeardReview } from "../../../core/debrief/debrief-types.ts";
import type { QuestionTurn, SeenAfter, Turn } from "../../../core/debrief/interview-review-types.ts";
import { Prose } from "../../shared/prose.tsx";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { didWords, soundWords } from "../heard-words.ts";
import { ContestType } from "./contest-type.tsx";
import { accountWords } from "./interview-words.ts";
import { Said } from "./said.tsx";
import styles from "./turn-view.module.css";

interface TurnViewProps<T extends Turn = Turn> {
  turn: T;
  attemptId: string;
  words: SaidWords;
  /** What a listener did about the question. */
  heard: HeardReview | undefined;
}

/** One turn of a transcript: a question with its type, its answer and what it did, or what was done between questions. */
export function TurnView({ turn, words, ...rest }: TurnViewProps) {
  return (
    <li className={styles.turn}>
      {turn.kind === "question" ? (
        <Question turn={turn} words={words} {...rest} />
      ) : (
        <>
          <Said text={words.say(turn.askKey)} answer={words.say(turn.answerKey)} language={words.language} />
          <ul className={styles.did}>
            <Seen seen={turn.seen} words={words} />
          </ul>
        </>
      )}
    </li>
  );
}

function Question({ turn, attemptId, words, heard }: TurnViewProps<QuestionTurn>) {
  const { t, i18n } = useTranslation("interview-review");
  const { t: ofDebrief } = useTranslation("debrief");
  const id = useId();
  const { type, topicKey, askKey, putAgainKey, answerKey, unreliable, found, lost, opens } = turn;
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const exhibits = (ids: readonly string[]): string => list.format(ids.map((one) => words.say(`exhibit.${one}.name`)));
  const sound = heard && soundWords(heard, ofDebrief, i18n.language);
  return (
    <>
      <p className={styles.head}>
        <span className={styles.tag}>{t(`question-types:${type}.name`)}</span>{" "}
        <span className={styles.topic} lang={words.language}>
          {words.say(topicKey)}
        </span>
      </p>
      <Said
        id={id}
        text={words.say(askKey)}
        again={putAgainKey === null ? null : words.say(putAgainKey)}
        answer={answerKey === null ? null : words.say(answerKey)}
        language={words.language}
      />
      {answerKey === null && <p className={styles.note}>{t("not-answered")}</p>}
      {unreliable && <p className={styles.note}>{t("unreliable")}</p>}
      <ul className={styles.did}>
        {heard && <li>{didWords(heard, ofDebrief)}</li>}
        {sound && <li>{sound}</li>}
        <li data-account={turn.account}>{accountWords(turn, t)}</li>
        {found.length > 0 && <li>{t("found", { list: exhibits(found) })}</li>}
        {lost.length > 0 && <li>{t("lost", { list: exhibits(lost) })}</li>}
        {opens.length > 0 && <li>{t("opens", { list: list.format(opens.map((key) => words.say(key))) })}</li>}
        <Seen seen={turn.seen} words={words} />
      </ul>
      <ContestType attemptId={attemptId} turn={turn} describedBy={id} />
    </>
  );
}

function Seen({ seen, words }: { seen: SeenAfter; words: SaidWords }) {
  const { t } = useTranslation("interview-review");
  if (seen === null) return null;
  if (seen.cueKey === null) return <li>{t("seen.nothing")}</li>;
  return (
    <li>
      {t("seen.cue")}{" "}
      <span lang={words.language}>
        <Prose text={words.say(seen.cueKey)} />
      </span>
    </li>
  );
}
