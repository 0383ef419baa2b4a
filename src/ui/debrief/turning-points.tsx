import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { Button } from "../shared/button.tsx";
import { Card } from "../shared/card.tsx";
import { goTo } from "../shared/hash-location.ts";
import { Notice } from "../shared/notice.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./debrief.module.css";
import { SegmentPoint } from "./segment-point.tsx";
import { SourceText } from "./source-text.tsx";
import { tryAgainFrom } from "./try-again.ts";

interface TurningPointsProps {
  told: Debrief;
  log: AttemptLog;
  words: SaidWords;
}

/** The decisions from which most followed: what was known, what was chosen, what came of it, and another way from the same moment. */
export function TurningPoints({ told, log, words }: TurningPointsProps) {
  const { t } = useTranslation("debrief");
  const [refused, setRefused] = useState(false);
  const points = told.turningPoints.flatMap((number) => told.reviews[number - 1] ?? []);

  const tryAgain = async (review: Review) => {
    const again = await tryAgainFrom(log, review);
    if (again.ok) goTo(`/${log.room ? "room-play" : "attempt"}/${again.id}`);
    else setRefused(true);
  };

  return (
    <section className={styles.points} aria-labelledby="turning-points">
      <h2 id="turning-points">{t("turning.title", { count: points.length })}</h2>
      {points.length === 0 && <p>{t("turning.none")}</p>}
      {refused && <Notice kind="care">{t("turning.refused")}</Notice>}
      {points.map((review) => (
        <Card key={review.number} as="article" aria-labelledby={`turn-${review.number}`}>
          <div className={styles.point}>
            <h3 id={`turn-${review.number}`}>
              {t("turning.decision", { number: review.number, role: t(`common:role.${review.role}`) })}
            </h3>
            <TurningPoint review={review} told={told} words={words} />
            <p>
              <Button data-try-again={review.number} onClick={() => void tryAgain(review)}>
                {t(log.mode === "assessed" ? "turning.try-again-practice" : "turning.try-again")}
              </Button>
            </p>
          </div>
        </Card>
      ))}
    </section>
  );
}

function TurningPoint({ review, told, words }: { review: Review; told: Debrief; words: SaidWords }) {
  const { t } = useTranslation("debrief");
  const { number, known, chosen, alternative, segment } = review;
  const sources = chosen?.sources ?? [...new Set(segment?.items.flatMap((item) => (item.sound ? [] : item.sources)))];
  const followed = told.returns.filter(({ from }) => from === number);
  const text = (key: string) => <Prose text={words.say(key)} />;
  return (
    <>
      {known.length > 0 && (
        <div className={styles.known}>
          <h4 className={styles.label}>{t("turning.known")}</h4>
          <ul className={styles.plainList} lang={words.language}>
            {known.map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </div>
      )}
      {segment && <SegmentPoint segment={segment} words={words} />}
      {chosen && (
        <div className={styles.ways}>
          <div className={styles.taken}>
            <h4 className={styles.label}>{t("turning.chose")}</h4>
            <div lang={words.language}>
              <p className={styles.said}>{text(chosen.key)}</p>
              <p>{text(`${chosen.feedbackKey}.happens`)}</p>
              <p>{text(`${chosen.feedbackKey}.why`)}</p>
            </div>
          </div>
          {alternative && (
            <div className={styles.other}>
              <h4 className={styles.label}>{t("turning.other")}</h4>
              <div lang={words.language}>
                <p className={styles.said}>{text(alternative.key)}</p>
                <p>{text(`${alternative.feedbackKey}.why`)}</p>
              </div>
            </div>
          )}
        </div>
      )}
      {followed.length > 0 && (
        <div className={styles.followed}>
          <h4 className={styles.label}>{t("turning.followed")}</h4>
          <ul className={styles.plainList}>
            {followed.map(({ id, textKey, to }) => (
              <li key={id}>
                <span lang={words.language}>{text(textKey)}</span> {t("turning.shown-at", { number: to })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sources.length > 0 && (
        <ul className={styles.sourceLine} aria-label={t("sources.title")}>
          {sources.map((source) => (
            <li key={source}>
              <SourceText source={source} words={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
