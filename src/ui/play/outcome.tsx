import type { LastView } from "../../core/attempt/last-view.ts";
import type { Role } from "../../core/scenario/vocabulary.ts";
import { Button } from "../shared/button.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { Feedback } from "./feedback.tsx";
import styles from "./outcome.module.css";
import { useHeadingFocus } from "./use-heading-focus.ts";
import { usePlayWords } from "./play-words.ts";

interface OutcomeProps {
  last: Extract<LastView, { kind: "choice" }>;
  said: SaidWords;
  later: SaidWords | undefined;
  role: Role;
  onContinue: () => void;
}

/** What came of the choice just made; in practice mode also why it matters. One button leads on. */
export function Outcome({ last, said, later, role, onContinue }: OutcomeProps) {
  const t = usePlayWords();
  const heading = useHeadingFocus(true);
  return (
    <section className={styles.outcome} aria-labelledby="what-happened">
      <div className={styles.card}>
        <p className={styles.chosen}>
          <span className={styles.label}>{t("transcript.chose", { role: t(`common:role.${role}`) })}</span>
          <span className={styles.choice} lang={said.language}>
            <Prose text={said.say(last.key)} />
          </span>
        </p>
        <h2
          id="what-happened"
          ref={heading}
          tabIndex={-1}
          aria-describedby="happens"
          className={styles.label}
          onKeyDown={(event) => event.key === "Enter" && onContinue()}
        >
          {t("outcome.title")}
        </h2>
        <p id="happens" className={styles.happens} lang={said.language}>
          <Prose text={said.say(last.happensKey)} />
        </p>
      </div>
      <div className={styles.after}>
        {last.feedback && later?.has(`${last.feedback.key}.why`) && <Feedback feedback={last.feedback} words={later} />}
        <p className={styles.forward}>
          <Button look="primary" data-continue="" onClick={(event) => event.detail < 2 && onContinue()}>
            {t("continue")}
          </Button>
        </p>
      </div>
    </section>
  );
}
