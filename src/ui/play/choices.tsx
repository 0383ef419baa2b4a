import { type ReactNode, useState } from "react";
import { formatNumber } from "../shared/format.ts";
import { Prose } from "../shared/prose.tsx";
import styles from "./choices.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

export interface ChoiceShown {
  id: string;
  text: string;
  /** What belongs to it and is read after its words. */
  about?: ReactNode;
  mark?: ReactNode;
  /** It asks for more before anything is done. */
  opens?: boolean;
  /** Not yet possible, and why; it can be reached and read all the same. */
  waitsFor?: string | undefined;
}

interface ChoicesProps {
  label: string;
  /** The language of the words; without one, that of the app. */
  language?: string;
  choices: readonly ChoiceShown[];
  onChoose: (id: string) => void;
  /** Short ways of a fixed number: two beside each other where there is room. */
  paired?: boolean;
}

/** Numbered ways to act. A digit chooses as a click does; the second click of a double click chooses nothing. */
export function Choices({ label, language, choices, onChoose, paired = false }: ChoicesProps) {
  const [pressed, setPressed] = useState<string>();
  const choose = ({ id, opens, waitsFor }: ChoiceShown) => {
    if (!opens && waitsFor === undefined) setPressed(id);
    onChoose(id);
  };
  useShortcuts((wish) => {
    const choice = typeof wish === "object" ? choices[wish.digit - 1] : undefined;
    if (choice) choose(choice);
    return choice !== undefined;
  });
  // In a room the ways of others are covered.
  if (choices.length === 0) return null;
  return (
    <ol className={paired ? `${styles.choices} ${styles.paired}` : styles.choices} aria-label={label}>
      {choices.map((choice, place) => {
        const { id, text, about, mark, opens, waitsFor } = choice;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              data-choice={id}
              data-pressed={pressed === id || undefined}
              aria-disabled={waitsFor === undefined ? undefined : true}
              aria-haspopup={opens ? "dialog" : undefined}
              aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
              onClick={(event) => event.detail < 2 && choose(choice)}
            >
              <span className={styles.number} aria-hidden>
                {formatNumber(place + 1)}
              </span>
              <span className={styles.text}>
                <span lang={language}>
                  <Prose text={text} />
                </span>
                {about !== undefined && <span className={styles.about}>{about}</span>}
                {waitsFor !== undefined && <span className={styles.about}>{waitsFor}</span>}
              </span>
              {mark !== undefined && <span className={styles.mark}>{mark}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
