import type { QuoteView } from "../../core/attempt/record.ts";
import { Name } from "../shared/name.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { usePlayWords } from "./play-words.ts";
import styles from "./quotation.module.css";
import { quotedWords } from "./rows.ts";

/** A question and its answer, framed, as they stand in the record of an earlier interview. */
export function Quotation({
  quote,
  said,
  named = false,
}: {
  quote: QuoteView;
  said: SaidWords;
  /** A heading above says already where it is from. */
  named?: boolean;
}) {
  const t = usePlayWords();
  const { asked, answered } = quotedWords(quote, said);
  return (
    <figure className={styles.quotation} data-quote={`${quote.step}.${quote.topic}`}>
      {(!named || quote.unreliable) && (
        <figcaption className={styles.from}>
          {!named && t("said.from-record")}
          {quote.unreliable && <strong className={styles.unreliable}>{t("said.unreliable")}</strong>}
        </figcaption>
      )}
      <blockquote className={styles.words} dir="auto">
        <p className={styles.asked}>
          <Prose text={asked} />
        </p>
        <p>
          <span className={styles.name}>
            <Name>{said.say(`person.${quote.by}.name`)}</Name>
          </span>{" "}
          <Prose text={answered} />
        </p>
      </blockquote>
    </figure>
  );
}
