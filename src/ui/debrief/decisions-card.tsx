import { useTranslation } from "react-i18next";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { formatNumber } from "../shared/format.ts";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./decisions-card.module.css";
import { DecisionsPicture } from "./decisions-picture.tsx";
import { SegmentLine } from "./segment-line.tsx";

/** How near to the best open way a decision came, in words. */
export function valueWord({ value }: Review): "none" | "near" | "between" | "far" {
  if (value === null) return "none";
  if (value > 0.5) return "near";
  return value < -0.5 ? "far" : "between";
}

/** All decisions of the attempt as a picture, what came back later, and the same as a table. */
export function DecisionsCard({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const met = told.reviews.length;
  const text = (key: string) => <Prose text={words.say(key)} />;
  return (
    <Card as="section" aria-labelledby="decisions">
      <div className={styles.decisions}>
        <h2 id="decisions">{t("decisions.title", { met: formatNumber(met), count: met + told.notMet })}</h2>
        <p className={styles.legend}>
          {t("decisions.legend")} {told.reviews.some(({ segment }) => segment) && t("decisions.legend-segment")}
        </p>
        <DecisionsPicture told={told} words={words} />
        {told.returns.length > 0 && (
          <div className={styles.returns}>
            <h3>{t("decisions.returns")}</h3>
            <ul>
              {told.returns.map(({ id, textKey, from, to }) => (
                <li key={id}>
                  {t("decisions.from-to", { from, to })} <span lang={words.language}>{text(textKey)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <details className={styles.asText}>
          <summary>{t("decisions.as-table")}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: keys must be able to move it */}
          <div className={styles.scroll} role="region" aria-label={t("decisions.as-table")} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("decisions.column.number")}</th>
                  <th scope="col">{t("decisions.column.stage")}</th>
                  <th scope="col">{t("decisions.column.role")}</th>
                  <th scope="col">{t("decisions.column.chose")}</th>
                  <th scope="col">{t("decisions.column.value")}</th>
                  <th scope="col">{t("decisions.column.seen")}</th>
                </tr>
              </thead>
              <tbody>
                {told.reviews.map((review) => (
                  <tr key={review.number}>
                    <th scope="row">{formatNumber(review.number)}</th>
                    <td lang={words.language}>{words.say(`stage.${review.stage}.title`)}</td>
                    <td>{t(`common:role.${review.role}`)}</td>
                    <td lang={review.chosen && words.language}>
                      {review.chosen && text(review.chosen.key)}
                      {review.segment && <SegmentLine segment={review.segment} />}
                    </td>
                    <td>{t(`decisions.value.${valueWord(review)}`)}</td>
                    <td lang={words.language}>
                      {told.cues
                        .filter(({ review: number }) => number === review.number)
                        .map(({ cueKey }) => (
                          <p key={cueKey}>{text(cueKey)}</p>
                        ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </div>
    </Card>
  );
}
