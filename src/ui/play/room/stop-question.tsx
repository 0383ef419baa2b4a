import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import { Prose } from "../../shared/prose.tsx";
import { useHeadingFocus } from "../use-heading-focus.ts";
import { type Answer, HandsCount } from "./hands-count.tsx";
import styles from "./room.module.css";

interface StopQuestionProps {
  question: string;
  language: string;
  onHeld: (hands: Record<string, number>, note: string) => void;
}

/** A stop point: its question fills the projector; the room talks, raises hands, and goes on. */
export function StopQuestion({ question, language, onHeld }: StopQuestionProps) {
  const { t } = useTranslation("room");
  const heading = useHeadingFocus(true);
  const [answers, setAnswers] = useState<readonly Answer[]>(() =>
    (["yes", "no", "undecided"] as const).map((label, key) => ({ key, label: t(`stop.${label}`), hands: 0 })),
  );
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const hands: Record<string, number> = {};
    for (const { label, hands: count } of answers) {
      const name = label.trim();
      if (name !== "") hands[name] = (hands[name] ?? 0) + count;
    }
    onHeld(hands, note.trim());
  };
  return (
    <section className={styles.stop} data-room="stop" aria-labelledby="stop-question">
      <p className={styles.soft}>{t("stop.title")}</p>
      <h2 id="stop-question" ref={heading} tabIndex={-1} className={styles.large} lang={language}>
        <Prose text={question} />
      </h2>
      <form className={styles.stopForm} onSubmit={submit}>
        <HandsCount answers={answers} onChange={setAnswers} />
        <label className={styles.note}>
          {t("stop.note")}
          <textarea rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <p>
          <Button look="primary" type="submit" data-stop="held">
            {t("stop.go-on")}
          </Button>
        </p>
      </form>
    </section>
  );
}
