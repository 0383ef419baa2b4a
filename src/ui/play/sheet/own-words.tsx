import { useId } from "react";
import { usePlayWords } from "../play-words.ts";
import styles from "./own-words.module.css";

/** Room for the learner's own reason, folded away. It is kept and shown in the debrief, and never scored. */
export function OwnWords({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = usePlayWords();
  const name = useId();
  return (
    <details className={styles.own}>
      <summary className={styles.summary}>{t("court:sheet.own")}</summary>
      <div className={styles.room}>
        <label htmlFor={name} className={styles.label}>
          {t("court:sheet.own-label")}
        </label>
        <textarea
          id={name}
          className={styles.text}
          rows={3}
          maxLength={600}
          dir="auto"
          aria-describedby={`${name}-note`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <p id={`${name}-note`} className={styles.note}>
          {t("court:sheet.own-note")}
        </p>
      </div>
    </details>
  );
}
