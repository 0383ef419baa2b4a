import { Prose } from "../../shared/prose.tsx";
import styles from "./turn-view.module.css";

interface SaidProps {
  id?: string;
  text: string;
  /** Better words in which it was put again. */
  again?: string | null;
  answer?: string | null;
  language: string;
}

/** What was said and what was answered, in the words of the case. */
export function Said({ id, text, again, answer, language }: SaidProps) {
  return (
    <div lang={language} className={styles.said}>
      <p id={id}>
        <Prose text={text} />
      </p>
      {again && (
        <p>
          <Prose text={again} />
        </p>
      )}
      {answer && (
        <p className={styles.answer}>
          <Prose text={answer} />
        </p>
      )}
    </div>
  );
}
