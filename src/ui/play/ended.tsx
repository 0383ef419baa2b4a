import { ButtonLink } from "../shared/button.tsx";
import styles from "./outcome.module.css";
import { useHeadingFocus } from "./use-heading-focus.ts";
import { usePlayWords } from "./play-words.ts";

/** The end of the case, and the way to the debrief. */
export function Ended({ attemptId }: { attemptId: string }) {
  const t = usePlayWords();
  const heading = useHeadingFocus(true);
  return (
    <section className={styles.outcome} aria-labelledby="ended">
      <div className={styles.card}>
        <h2 id="ended" ref={heading} tabIndex={-1}>
          {t("ended.title")}
        </h2>
        <p>{t("ended.text")}</p>
        <p className={styles.onward}>
          <ButtonLink to={`/debrief/${attemptId}`} look="primary">
            {t("ended.to-debrief")}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
