import { useTranslation } from "react-i18next";
import { type RecordEntry, recordOf, recordsIn } from "../../../core/attempt/record.ts";
import type { Past } from "../../../core/attempt/replay.ts";
import type { Program } from "../../../core/program/program.ts";
import { Name } from "../name.tsx";
import { Prose } from "../prose.tsx";
import type { SaidWords } from "../use-case-words.ts";
import styles from "./case-file.module.css";

interface RecordWordsProps {
  program: Program;
  past: Past;
  exhibit: string;
  words: SaidWords;
}

/** The record of an interview, word for word, folded away under its exhibit. Nothing for other exhibits. */
export function RecordWords({ program, past, exhibit, words }: RecordWordsProps) {
  const { t } = useTranslation("case-file");
  const record = recordsIn(program).find((one) => one.exhibit === exhibit);
  if (!record) return null;
  const entries = recordOf(program, past, record.step);
  return (
    <details>
      <summary>{t("record.open")}</summary>
      {entries.length === 0 && <p>{t("record.none")}</p>}
      <ol className={styles.record}>
        {entries.map((entry, place) => (
          // The same question may be asked twice: only its place tells them apart.
          <Entry key={`${place} ${entry.askedKey}`} entry={entry} words={words} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ entry, words }: { entry: RecordEntry; words: SaidWords }) {
  const { t } = useTranslation("case-file");
  const { kind, by, askedKey, answeredKey, unreliable } = entry;
  const answer = answeredKey === null ? undefined : (lastLine(entry.answered) ?? words.say(answeredKey));
  return (
    <li>
      <p className={styles.asked}>
        <span className={styles.speaker}>{t(kind === "question" ? "record.asked" : "record.did")}</span>{" "}
        <span dir="auto">
          <Prose text={lastLine(entry.asked) ?? words.say(askedKey)} />
        </span>
      </p>
      <p>
        {answer === undefined ? (
          t("record.no-answer")
        ) : (
          <>
            <span className={styles.speaker} lang={words.language}>
              <Name>{words.say(`person.${by}.name`)}</Name>
            </span>{" "}
            <span className={styles.answer} dir="auto">
              <Prose text={answer} />
            </span>
          </>
        )}
        {unreliable && <strong className={styles.unreliable}>{t("record.unreliable")}</strong>}
      </p>
    </li>
  );
}

/** The log holds what stood on the screen above a question too; the question itself is the last line. */
function lastLine(text: string | undefined): string | undefined {
  return text?.split("\n").at(-1);
}
