import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { QuestionTurn } from "../../../core/debrief/interview-review-types.ts";
import { QUESTION_TYPES, type QuestionType } from "../../../core/scenario/question-types.ts";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/notice.tsx";
import { useRemarks, writeRemark } from "../../stores/remarks.ts";
import { readContested, writeContested } from "./contested-type.ts";
import { contestedWords } from "./interview-words.ts";
import styles from "./contest-type.module.css";

/** A line or two; whoever has more to say says it to the trainer. */
const LONGEST_REASON = 500;

interface ContestTypeProps {
  attemptId: string;
  turn: QuestionTurn;
  /** The element that holds the question, for those who hear the button alone. */
  describedBy: string;
}

/** Lets the learner hold that a question is of another type, say why, and take it back. It stands beside what the case says, and scores nothing. */
export function ContestType({ attemptId, turn, describedBy }: ContestTypeProps) {
  const { t } = useTranslation("interview-review");
  const contested = readContested(useRemarks(attemptId).contested[turn.index]);
  const stands = contested !== null;
  const [writing, setWriting] = useState(false);
  const [kept, setKept] = useState(true);
  const opener = useRef<HTMLSpanElement>(null);
  const returning = useRef(false);

  useEffect(() => {
    // The button that was pressed is gone: the focus goes on at the one that stands in its place.
    if (writing || !returning.current) return;
    returning.current = false;
    opener.current?.querySelector("button")?.focus();
  }, [writing, stands]);

  const write = (remark: string) => {
    returning.current = true;
    setKept(writeRemark(attemptId, "contested", String(turn.index), remark));
    setWriting(false);
  };
  if (writing)
    return (
      <ContestForm
        first={contested?.type ?? QUESTION_TYPES.find((type) => type !== turn.type)!}
        reason={contested?.reason ?? ""}
        without={turn.type}
        describedBy={describedBy}
        onSave={write}
        onLeave={() => {
          returning.current = true;
          setWriting(false);
        }}
      />
    );
  return (
    <div className={styles.contest}>
      {contested && (
        <p className={styles.both} dir="auto">
          {contestedWords(turn, contested, t)}
        </p>
      )}
      {!kept && <Notice kind="care">{t("contest.not-kept")}</Notice>}
      <span ref={opener} className={styles.actions}>
        <Button look="quiet" aria-describedby={describedBy} onClick={() => setWriting(true)}>
          {t(contested ? "contest.change" : "contest.open")}
        </Button>
        {contested && (
          <Button look="quiet" aria-describedby={describedBy} onClick={() => write("")}>
            {t("contest.withdraw")}
          </Button>
        )}
      </span>
    </div>
  );
}

interface ContestFormProps {
  first: QuestionType;
  reason: string;
  without: QuestionType;
  describedBy: string;
  onSave: (remark: string) => void;
  onLeave: () => void;
}

function ContestForm({ first, reason: before, without, describedBy, onSave, onLeave }: ContestFormProps) {
  const { t } = useTranslation("interview-review");
  const [type, setType] = useState(first);
  const [reason, setReason] = useState(before);
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(writeContested({ type, reason }));
  };
  return (
    <form className={styles.form} aria-describedby={describedBy} onSubmit={save}>
      <label htmlFor={`${id}-type`}>{t("contest.type")}</label>
      <select
        id={`${id}-type`}
        ref={select}
        value={type}
        onChange={({ target }) => setType(QUESTION_TYPES.find((one) => one === target.value) ?? type)}
      >
        {QUESTION_TYPES.filter((one) => one !== without).map((one) => (
          <option key={one} value={one}>
            {t(`question-types:${one}.name`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-why`}>{t("contest.why")}</label>
      <textarea
        id={`${id}-why`}
        rows={2}
        maxLength={LONGEST_REASON}
        dir="auto"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <span className={styles.actions}>
        <Button type="submit">{t("contest.save")}</Button>
        <Button look="quiet" onClick={onLeave}>
          {t("contest.leave")}
        </Button>
      </span>
    </form>
  );
}
