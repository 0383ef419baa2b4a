import { useTranslation } from "react-i18next";
import type { ComparedDecision, Comparison } from "../../core/debrief/compare.ts";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./compare.module.css";

/** Every decision that differs, with what was done in each attempt and what followed from it. */
export function ComparedDecisions({ comparison, words }: { comparison: Comparison; words: SaidWords }) {
  const { t } = useTranslation("compare");
  return (
    <ol className={styles.decisions}>
      {comparison.decisions.map((one) => (
        <li key={`${one.first?.number} ${one.second?.number}`} data-differs={one.step}>
          <h3 className={styles.ask}>
            <span className={styles.label} lang={words.language}>
              {words.say(`stage.${one.stage}.title`)}
            </span>
            <span lang={words.language}>
              <Prose text={askOf(one, words)} />
            </span>
          </h3>
          <div className={styles.two}>
            {(["first", "second"] as const).map((which) => (
              <div key={which} className={styles.side}>
                <h4 className={styles.label}>
                  {one[which] ? t(`at-${which}`, { number: one[which].number }) : t(`in-${which}`)}
                </h4>
                {one[which] ? (
                  <Answered review={one[which]} told={comparison[which]} words={words} />
                ) : (
                  <p className={styles.soft}>{t("not-met")}</p>
                )}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function askOf({ askKey, step }: ComparedDecision, words: SaidWords): string {
  return words.has(askKey) ? words.say(askKey) : step;
}

function Answered({ review, told, words }: { review: Review; told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("compare");
  const { chosen, segment, number } = review;
  const failures = told.failures.filter((one) => one.review === number);
  const returns = told.returns.filter(({ from }) => from === number);
  const text = (key: string) => <Prose text={words.say(key)} />;
  return (
    <>
      {chosen && (
        <div lang={words.language}>
          <p className={styles.said}>{text(chosen.key)}</p>
          <p>{text(`${chosen.feedbackKey}.happens`)}</p>
        </div>
      )}
      {segment && <p>{t(`debrief:segment.${segment.what}`, { count: segment.asked, sound: segment.sound })}</p>}
      {failures.map(({ criterion, repairedBy }) => (
        <p key={criterion} className={styles.failure}>
          {t("failure", { criterion: t(`rubric:criteria.${criterion}.name`) })}{" "}
          {repairedBy !== null && t("debrief:failures.repaired", { number: repairedBy })}
        </p>
      ))}
      {returns.map(({ id, textKey }) => (
        <p key={id}>
          {t("came-back")} <span lang={words.language}>{text(textKey)}</span>
        </p>
      ))}
    </>
  );
}
