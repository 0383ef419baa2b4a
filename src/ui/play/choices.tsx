import { useState } from "react";
import { formatNumber } from "../shared/format.ts";
import { Prose } from "../shared/prose.tsx";
import styles from "./choices.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

interface ChoicesProps {
  label: string;
  language: string;
  choices: readonly { id: string; text: string; mark?: string | undefined }[];
  onChoose: (id: string) => void;
}

/** Numbered ways to act. A digit chooses as a click does; the second click of a double click chooses nothing. */
export function Choices({ label, language, choices, onChoose }: ChoicesProps) {
  const [pressed, setPressed] = useState<string>();
  const choose = (id: string) => {
    setPressed(id);
    onChoose(id);
  };
  useShortcuts((wish) => {
    const choice = typeof wish === "object" ? choices[wish.digit - 1] : undefined;
    if (choice) choose(choice.id);
    return choice !== undefined;
  });
  return (
    <ol className={styles.choices} aria-label={label}>
      {choices.map(({ id, text, mark }, place) => (
        <li key={id}>
          <button
            type="button"
            className={styles.choice}
            data-choice={id}
            data-pressed={pressed === id || undefined}
            aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
            onClick={(event) => event.detail < 2 && choose(id)}
          >
            <span className={styles.number} aria-hidden>
              {formatNumber(place + 1)}
            </span>
            <span className={styles.text} lang={language}>
              <Prose text={text} />
            </span>
            {mark !== undefined && <span className={styles.mark}>{mark}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
