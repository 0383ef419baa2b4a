import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "../shared/card.tsx";
import { formatNumber } from "../shared/format.ts";
import { Prose } from "../shared/prose.tsx";
import { goToHeading } from "./debrief-contents.tsx";
import type { DebriefPartProps } from "./debrief-part.ts";
import { tellDecision } from "./decision-told.ts";
import styles from "./decisions-card.module.css";
import { DecisionsPicture } from "./decisions-picture.tsx";
import { DecisionsTable, rowOf } from "./decisions-table.tsx";

/** All decisions of the attempt as a picture, what came back later, and the same as a table. */
export function DecisionsCard({ told, words }: DebriefPartProps) {
  const { t } = useTranslation("debrief");
  const asText = useRef<HTMLDetailsElement>(null);
  const met = told.reviews.length;

  const hear = (number: number): string => {
    const review = told.reviews[number - 1]!;
    const { stage, chose, value, returns, seen, file } = tellDecision(review, told, words, t);
    const { segment } = review;
    const whole = segment && t(`segment.${segment.what}`, { count: segment.asked, sound: segment.sound });
    const title = t("decisions.hear", { number, role: t(`common:role.${review.role}`), stage });
    return [title, chose ?? whole, t("decisions.hear-value", { value }), ...returns, ...seen, ...file]
      .join(" ")
      .replace(/\*/g, "");
  };
  const open = (number: number) => {
    if (asText.current) asText.current.open = true;
    goToHeading(rowOf(number));
  };

  return (
    <Card as="section" aria-labelledby="decisions">
      <div className={styles.decisions}>
        <h2 id="decisions">{t("decisions.title", { met: formatNumber(met), count: met + told.notMet })}</h2>
        <p className={styles.legend}>
          {t("decisions.legend")} {told.reviews.some(({ segment }) => segment) && t("decisions.legend-segment")}{" "}
          {t("decisions.legend-file")}
        </p>
        <DecisionsPicture told={told} words={words} hear={hear} onOpen={open} />
        {told.returns.length > 0 && (
          <div className={styles.returns}>
            <h3>{t("decisions.returns")}</h3>
            <ul>
              {told.returns.map(({ id, textKey, from, to }) => (
                <li key={id}>
                  {t("decisions.from-to", { from, to })}{" "}
                  <span lang={words.language}>
                    <Prose text={words.say(textKey)} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <details ref={asText} className={styles.asText}>
          <summary>{t("decisions.as-table")}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: keys must be able to move it */}
          <div className={styles.scroll} role="region" aria-label={t("decisions.as-table")} tabIndex={0}>
            <DecisionsTable told={told} words={words} />
          </div>
        </details>
      </div>
    </Card>
  );
}
