import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./exhibit-card.module.css";
import { usePlayWords } from "./play-words.ts";

/** An exhibit that is handed over with a question; it comes from the side of whoever shows it. */
export function ExhibitCard({ exhibit, said }: { exhibit: string; said: SaidWords }) {
  const t = usePlayWords();
  return (
    <p className={styles.card} data-exhibit={exhibit}>
      <span className={styles.label}>{t("said.shows")}</span>
      <span className={styles.name} lang={said.language}>
        {said.say(`exhibit.${exhibit}.name`)}
      </span>
    </p>
  );
}
