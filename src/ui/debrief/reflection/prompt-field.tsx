import { useId } from "react";
import { Prose } from "../../shared/prose.tsx";
import { LONGEST_REMARK } from "../../stores/remarks.ts";
import type { Prompt } from "./prompts.ts";
import styles from "./reflection.module.css";

interface PromptFieldProps {
  prompt: Prompt;
  value: string;
  onChange: (text: string) => void;
}

/** A question with room for an answer; on paper the answer as it stands, or lines to write on by hand. */
export function PromptField({ prompt, value, onChange }: PromptFieldProps) {
  const name = useId();
  return (
    <>
      <label htmlFor={name} className={styles.prompt} lang={prompt.language}>
        <Prose text={prompt.text} />
      </label>
      <textarea
        id={name}
        className={styles.field}
        rows={4}
        maxLength={LONGEST_REMARK}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={value === "" ? `${styles.paper} ${styles.lines}` : styles.paper} aria-hidden dir="auto">
        {value}
      </div>
    </>
  );
}
