import type { FeedbackView } from "../../core/attempt/view-for.ts";
import { i18n } from "../shared/i18n.ts";
import { languageOf } from "../shared/languages.ts";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import { readSource } from "../shared/read-source.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./feedback.module.css";
import { usePlayWords } from "./play-words.ts";

/** What a choice did and why it matters, with the source of every judgement. Practice mode only. */
export function Feedback({ feedback, words }: { feedback: FeedbackView; words: SaidWords }) {
  const t = usePlayWords();
  const { dir } = languageOf(i18n.language);
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
        <ul className={styles.sources}>
          {feedback.sources.map((source) => {
            const { kind, text, paper } = readSource(source, words);
            return (
              // A paper is put into a sentence of the reader's language, and takes its direction from there.
              <li key={source}>
                {paper ? <bdi dir={dir}>{t("source.paras", paper)}</bdi> : <Name>{text}</Name>}{" "}
                <span className={styles.kind}>({t(`source.${kind}`)})</span>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
