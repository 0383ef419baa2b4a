import { i18n } from "../shared/i18n.ts";
import { languageOf } from "../shared/languages.ts";
import { Name } from "../shared/name.tsx";
import { readSource } from "../shared/read-source.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./feedback.module.css";
import { usePlayWords } from "./play-words.ts";

/** The sources of a judgement, each with what it does for it. */
export function Sources({ sources, words }: { sources: readonly string[]; words: SaidWords }) {
  const t = usePlayWords();
  const { dir } = languageOf(i18n.language);
  return (
    <ul className={styles.sources} aria-label={t("outcome.sources")}>
      {sources.map((source) => {
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
  );
}
