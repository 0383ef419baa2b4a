import type { FeedbackView } from "../../core/attempt/last-view.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./feedback.module.css";
import { usePlayWords } from "./play-words.ts";
import { Sources } from "./sources.tsx";

/** What a choice did and why it matters, with the source of every judgement. Practice mode only. */
export function Feedback({ feedback, words }: { feedback: FeedbackView; words: SaidWords }) {
  const t = usePlayWords();
  const parts = [
    { title: t("outcome.why"), key: "why" },
    { title: t("outcome.stronger"), key: "stronger" },
    ...(feedback.hasMotive ? [{ title: t("outcome.motive"), key: "motive" }] : []),
    ...(feedback.hasLawVaries ? [{ title: t("outcome.law-varies"), key: "law_varies" }] : []),
  ];
  return (
    <div className={styles.feedback}>
      {parts.map(({ title, key }) => (
        <section key={key}>
          <h3 className={styles.title}>{title}</h3>
          <p lang={words.language}>
            <Prose text={words.say(`${feedback.key}.${key}`)} />
          </p>
        </section>
      ))}
      <section>
        <h3 className={styles.title}>{t("outcome.sources")}</h3>
        <Sources sources={feedback.sources} words={words} />
      </section>
    </div>
  );
}
