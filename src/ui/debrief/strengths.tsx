import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";
import { SegmentLine } from "./segment-line.tsx";

/** What went well, each with the decision that shows it. */
export function Strengths({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  if (told.strengths.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="strengths">
      <h2 id="strengths">{t("strengths.title")}</h2>
      <ol className={styles.strengths}>
        {told.strengths.map((number) => {
          const review = told.reviews[number - 1];
          if (!review) return null;
          const { chosen, segment } = review;
          return (
            <li key={number}>
              <h3 className={styles.label}>{t("decision", { number, role: t(`common:role.${review.role}`) })}</h3>
              {chosen && (
                <>
                  <p className={styles.said} lang={words.language}>
                    <Prose text={words.say(chosen.key)} />
                  </p>
                  <p className={styles.explains} lang={words.language}>
                    <Prose text={words.say(`${chosen.feedbackKey}.why`)} />
                  </p>
                </>
              )}
              {segment && (
                <p>
                  <SegmentLine segment={segment} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
