import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../shared/button.tsx";
import styles from "./room.module.css";

/** Where nothing of what was offered was said: what was really said is noted, and the case goes on by its own table. */
export function NoneOfThese({ onNone }: { onNone: (note: string) => void }) {
  const { t } = useTranslation("room");
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = note.trim();
    setMissing(words === "");
    if (words === "") field.current?.focus();
    else onNone(words);
  };
  return (
    <details className={styles.none} data-none="">
      <summary>{t("none.title")}</summary>
      <form className={styles.note} noValidate onSubmit={submit}>
        <p id={`${id}-about`}>{t("none.about")}</p>
        <label htmlFor={id}>{t("none.said")}</label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          maxLength={2000}
          required
          value={note}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-about ${id}-missing` : `${id}-about`}
          onChange={(event) => setNote(event.target.value)}
        />
        {missing && (
          <p id={`${id}-missing`} role="alert" className={styles.problem}>
            {t("none.missing")}
          </p>
        )}
        <p>
          <Button type="submit">{t("none.enter")}</Button>
        </p>
      </form>
    </details>
  );
}
