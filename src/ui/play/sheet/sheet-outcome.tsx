import type { SignedSheet } from "../../../core/attempt/signed-sheet.ts";
import { Prose } from "../../shared/prose.tsx";
import { Continue } from "../continue.tsx";
import type { MomentProps } from "../moment-props.ts";
import { usePlayWords } from "../play-words.ts";
import { Sources } from "../sources.tsx";
import cards from "../speech-card.module.css";
import { useHeadingFocus } from "../use-heading-focus.ts";
import { ItemSettled } from "./item-settled.tsx";
import styles from "./sheet.module.css";

/** After signing, in practice mode: each item with what it was settled with, why it matters, and the sources of that. */
export function SheetOutcome({ signed, said, later, finishReading }: MomentProps & { signed: SignedSheet }) {
  const t = usePlayWords();
  const heading = useHeadingFocus(true);
  return (
    <>
      <section className={cards.card} aria-labelledby="signed">
        <h2
          id="signed"
          ref={heading}
          tabIndex={-1}
          className={styles.title}
          onKeyDown={(event) => event.key === "Enter" && finishReading()}
        >
          {t("court:sheet.signed")}
        </h2>
        <p>{t("court:sheet.signed-about")}</p>
      </section>
      <div className={styles.outcome}>
        <ol className={styles.feedback} aria-label={t("court:sheet.items")}>
          {signed.items.map(({ id, nameKey, optionKey, picks, reason, feedback }) => (
            <li key={id} className={styles.signed} data-item={id}>
              <h3 lang={said.language}>
                <Prose text={said.say(nameKey)} />
              </h3>
              <ItemSettled optionKey={optionKey} picks={picks} reason={reason} said={said} />
              {feedback && later?.has(feedback.whyKey) && (
                <div>
                  <h4 className={styles.kind}>{t("outcome.why")}</h4>
                  <p className={styles.why} lang={later.language}>
                    <Prose text={later.say(feedback.whyKey)} />
                  </p>
                  {feedback.sources.length > 0 && <Sources sources={feedback.sources} words={later} />}
                </div>
              )}
            </li>
          ))}
        </ol>
        <Continue onContinue={finishReading} />
      </div>
    </>
  );
}
