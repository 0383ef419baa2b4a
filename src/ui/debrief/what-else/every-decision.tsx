import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "../../shared/card.tsx";
import { Prose } from "../../shared/prose.tsx";
import { AgainButton } from "../again-button.tsx";
import type { DebriefPartProps } from "../debrief-part.ts";
import { SegmentLine } from "../segment-line.tsx";
import { stopLooking } from "./looking.ts";
import { WhatElsePart } from "./what-else-part.tsx";
import styles from "./what-else.module.css";

/** Every decision of the attempt: from each one can look at what else was open, and try again. */
export function EveryDecision(about: DebriefPartProps) {
  const { told, words, log } = about;
  const { t } = useTranslation("what-else");
  const [open, setOpen] = useState(false);
  // Nobody waits for an answer once the debrief has been left.
  useEffect(() => () => stopLooking(log.id), [log.id]);
  return (
    <Card as="section" aria-labelledby="every-decision">
      <details className={styles.decision} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3 id="every-decision">{t("every.title")}</h3>
        </summary>
        <p className={styles.hint}>{t("every.about")}</p>
        {open && (
          <ol className={styles.every}>
            {told.reviews.map((review) => {
              const name = t("debrief:decision", {
                number: review.number,
                role: t(`common:role.${review.role}`),
              });
              return (
                <li key={review.number}>
                  <h4>{name}</h4>
                  {review.chosen && (
                    <p className={styles.said} lang={words.language}>
                      <Prose text={words.say(review.chosen.key)} />
                    </p>
                  )}
                  {review.segment && (
                    <p>
                      <SegmentLine segment={review.segment} />
                    </p>
                  )}
                  <div className={styles.actions}>
                    <AgainButton log={log} review={review} label={name} />
                  </div>
                  {review.chosen && <WhatElsePart about={about} review={review} label={name} />}
                </li>
              );
            })}
          </ol>
        )}
      </details>
    </Card>
  );
}
