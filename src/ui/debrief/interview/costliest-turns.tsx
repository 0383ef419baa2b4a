import { useTranslation } from "react-i18next";
import type { CostlyTurn, InterviewReview, QuestioningReview } from "../../../core/debrief/interview-review-types.ts";
import type { SaidWords } from "../../shared/use-case-words.ts";
import { accountWords, insteadWords, nameOf } from "./interview-words.ts";
import { Said } from "./said.tsx";
import turnStyles from "./turn-view.module.css";
import styles from "./costliest-turns.module.css";

/** The questions that cost most, each with better words that were open at that very moment, or with what to ask in general. */
export function CostliestTurns({ questioning, words }: { questioning: QuestioningReview; words: SaidWords }) {
  const { t } = useTranslation("interview-review");
  const { interviews, costliest } = questioning;
  // Somebody who only listened put no questions of their own.
  if (interviews.every(({ what }) => what === "heard")) return null;
  return (
    <div className={styles.costliest}>
      <h3>{t("costliest.title", { count: costliest.length })}</h3>
      {costliest.length === 0 && <p>{t("costliest.none")}</p>}
      <ol>
        {costliest.map((costly) => {
          const interview = interviews.find(({ index }) => index === costly.interview);
          return interview && <Costly key={costly.index} costly={costly} interview={interview} words={words} />;
        })}
      </ol>
    </div>
  );
}

function Costly({ costly, interview, words }: { costly: CostlyTurn; interview: InterviewReview; words: SaidWords }) {
  const { t } = useTranslation("interview-review");
  const turn = interview.turns.find((one) => one.kind === "question" && one.index === costly.index);
  if (turn?.kind !== "question") return null;
  const { betterKey, betterType } = costly;
  const tag = (type: string) => <span className={turnStyles.tag}>{t(`question-types:${type}.name`)}</span>;
  return (
    <li>
      <p className={turnStyles.head}>
        {tag(turn.type)} <span className={`${turnStyles.topic} ${styles.where}`}>{nameOf(interview, words, t)}</span>
      </p>
      <div className={styles.ways}>
        <div className={styles.asked}>
          <Said text={words.say(turn.askKey)} language={words.language} />
          <p className={styles.why}>
            {costly.what === "spoiled" ? accountWords(turn, t) : t("costliest.strain")}{" "}
            {t(`question-types:${turn.type}.does`)}
          </p>
        </div>
        <div className={styles.better}>
          <h4>{t(betterKey === null ? "costliest.instead" : "costliest.better")}</h4>
          {betterKey === null ? (
            <p>{insteadWords(turn, t)}</p>
          ) : (
            <>
              <Said text={words.say(betterKey)} language={words.language} />
              <p className={styles.why}>
                {betterType !== null && (
                  <>
                    {tag(betterType)} {t(`question-types:${betterType}.does`)}
                  </>
                )}
              </p>
            </>
          )}
        </div>
      </div>
      <p className={styles.source}>
        {interview.criterion !== null && <>{t(`rubric:criteria.${interview.criterion}.name`)} · </>}
        {t("question-types:source")}
      </p>
    </li>
  );
}
