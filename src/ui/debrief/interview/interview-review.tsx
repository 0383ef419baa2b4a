import { useTranslation } from "react-i18next";
import type { HeardReview } from "../../../core/debrief/debrief-types.ts";
import { Card } from "../../shared/card.tsx";
import type { DebriefPartProps } from "../debrief-part.ts";
import { CostliestTurns } from "./costliest-turns.tsx";
import { nameOf } from "./interview-words.ts";
import { SharePicture } from "./share-picture.tsx";
import { TurnView } from "./turn-view.tsx";
import styles from "./interview-review.module.css";

/** The interviews and examinations of an attempt: what cost most, how open the questions were, and each transcript with its types. */
export function InterviewReviewPart({ told, log, rubric, words }: DebriefPartProps) {
  const { t } = useTranslation("interview-review");
  const { interviews } = told.questioning;
  const heardOf = (index: number, until: number): HeardReview | undefined =>
    told.reviews.flatMap(({ segment }) => segment?.heard ?? []).find((one) => one.index >= index && one.index <= until);
  return (
    <Card as="section" aria-labelledby="interview-review">
      <div className={styles.review}>
        <h2 id="interview-review">{t("title")}</h2>
        <p className={styles.about}>{t("about")}</p>
        <CostliestTurns questioning={told.questioning} words={words} />
        <div className={styles.interviews}>
          {interviews.map((interview) => (
            <div key={interview.index} className={styles.interview} data-interview={interview.step}>
              <h3>{nameOf(interview, words, t)}</h3>
              <SharePicture interview={interview} line={rubric.thresholds.interview} />
              <details className={styles.transcript}>
                <summary>
                  {t("transcript", { count: interview.turns.filter(({ kind }) => kind === "question").length })}
                </summary>
                <ol className={styles.turns}>
                  {interview.turns.map((turn) => (
                    <TurnView
                      key={turn.index}
                      turn={turn}
                      attemptId={log.id}
                      words={words}
                      heard={turn.kind === "question" ? heardOf(turn.index, turn.until) : undefined}
                    />
                  ))}
                </ol>
              </details>
            </div>
          ))}
        </div>
      </div>
    </Card>
  );
}
