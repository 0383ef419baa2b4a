import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { Card } from "../shared/card.tsx";
import { lazyScreen } from "../shared/lazy-screen.tsx";
import { Prose } from "../shared/prose.tsx";
import type { SaidWords } from "../shared/use-case-words.ts";
import { AgainButton } from "./again-button.tsx";
import type { DebriefPartProps } from "./debrief-part.ts";
import styles from "./debrief.module.css";
import { SegmentPoint } from "./segment-point.tsx";
import { SourceText } from "./source-text.tsx";

const EveryDecision = lazyScreen(
  async () => (await import("./what-else/every-decision.tsx")).EveryDecision,
  ["what-else"],
).Screen;
const WhatElsePart = lazyScreen(
  async () => (await import("./what-else/what-else-part.tsx")).WhatElsePart,
  ["what-else"],
).Screen;

/**
 * The decisions from which most followed: what was known, what was chosen, what came of it, another way from the same moment, and what else
 * was open. Then every decision, to look and to try again from.
 */
export function TurningPoints(props: DebriefPartProps) {
  const { told, log, words } = props;
  const { t } = useTranslation("debrief");
  const points = told.turningPoints.flatMap((number) => told.reviews[number - 1] ?? []);

  return (
    <section className={styles.points} aria-labelledby="turning-points">
      <h2 id="turning-points">{t("turning.title", { count: points.length })}</h2>
      {points.length === 0 && <p>{t("turning.none")}</p>}
      {points.map((review) => (
        <Card key={review.number} as="article" aria-labelledby={`turn-${review.number}`}>
          <div className={styles.point}>
            <h3 id={`turn-${review.number}`}>
              {t("turning.decision", { number: review.number, role: t(`common:role.${review.role}`) })}
            </h3>
            <TurningPoint review={review} told={told} words={words} />
            <div>
              <AgainButton log={log} review={review} />
            </div>
            {review.chosen && (
              <div data-screen-only>
                <Suspense fallback={null}>
                  <WhatElsePart about={props} review={review} heading={heading} />
                </Suspense>
              </div>
            )}
          </div>
        </Card>
      ))}
      <div data-screen-only>
        <Suspense fallback={null}>
          <EveryDecision {...props} />
        </Suspense>
      </div>
    </section>
  );
}

const heading = (button: ReactNode) => <h4>{button}</h4>;

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
