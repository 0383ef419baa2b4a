import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { formatNumber } from "../shared/format.ts";
import { languageOf } from "../shared/languages.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./decisions-picture.module.css";
import { layTimeline, type PlacedText, timelineWidth } from "./timeline-layout.ts";

interface DecisionsPictureProps {
  told: Debrief;
  words: SaidWords;
  /** All that the picture shows of a decision, as one text to be heard. */
  hear: (number: number) => string;
  /** Goes to the text of a decision. */
  onOpen: (number: number) => void;
}

/** The decisions as a picture that keys walk, one decision after another; everything in it stands as text under it. */
export function DecisionsPicture({ told, words, hear, onOpen }: DecisionsPictureProps) {
  const { t, i18n } = useTranslation("debrief");
  const [current, setCurrent] = useState(1);
  const picture = useRef<SVGSVGElement>(null);
  const rtl = languageOf(i18n.language).dir === "rtl";
  const { height, baseline, stems, bands, arrows, people, file } = layTimeline(told, words.say, rtl);

  const go = (number: number) => {
    const next = Math.min(Math.max(number, 1), stems.length);
    setCurrent(next);
    picture.current?.querySelector<SVGElement>(`[data-decision="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = rtl ? "ArrowLeft" : "ArrowRight";
    const back = rtl ? "ArrowRight" : "ArrowLeft";
    if (event.key === ahead || event.key === "ArrowDown") go(current + 1);
    else if (event.key === back || event.key === "ArrowUp") go(current - 1);
    else if (event.key === "Home") go(1);
    else if (event.key === "End") go(stems.length);
    else if (event.key === "Enter" || event.key === " ") onOpen(current);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.frame}>
      <svg
        ref={picture}
        className={styles.picture}
        viewBox={`0 0 ${timelineWidth} ${height}`}
        role="group"
        aria-label={t("decisions.picture")}
      >
        <g aria-hidden>
          {bands.map(({ x }) => (
            <line key={x} className={styles.band} x1={x} x2={x} y1={4} y2={height - 4} />
          ))}
          <line className={styles.base} x1={8} x2={timelineWidth - 8} y1={baseline} y2={baseline} />
          {arrows.map(({ id, value, from, to, y, startY, endY }) => {
            const ahead = from < to ? -1 : 1;
            return (
              <g key={id} className={lookOf(value)}>
                <path
                  className={styles.arrow}
                  d={`M${from} ${startY}C${from} ${y} ${from} ${y} ${(from + to) / 2} ${y}S${to} ${y} ${to} ${endY + 2}`}
                />
                <path
                  className={styles.tip}
                  d={`M${to + ahead * 7} ${endY + 12}L${to} ${endY}L${to - ahead * 7} ${endY + 12}`}
                />
              </g>
            );
          })}
          {arrows.map(({ id, value, label }) => (
            <g key={id} className={lookOf(value)}>
              <Text className={styles.return} at={label} />
            </g>
          ))}
          {bands.map(({ x, label }) => (
            <Text key={x} className={styles.stage} at={label} />
          ))}
          {people.map(({ person, head, cues }) => (
            <g key={person}>
              <Text
                className={styles.stage}
                at={{ ...head, text: t("decisions.seen", { name: words.say(`person.${person}.name`) }) }}
              />
              {cues.map(({ x, y, label }) => (
                <g key={`${x} ${y}`}>
                  <line className={styles.tick} x1={x} x2={x} y1={y - 12} y2={y + 3} />
                  <Text className={styles.cue} at={label} />
                </g>
              ))}
            </g>
          ))}
          {file && <Text className={styles.stage} at={{ ...file.head, text: t("decisions.file") }} />}
          {file?.marks.map(({ what, x, y, label }) => (
            <g key={`${x} ${y}`} className={styles[what]}>
              <path
                d={what === "lost" ? `M${x - 4} ${y - 9}l8 8m0 -8l-8 8` : `M${x} ${y - 10}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`}
              />
              <Text className={styles.exhibit} at={label} />
            </g>
          ))}
        </g>
        {stems.map(({ number, x, y, value, whole }) => (
          <g
            key={number}
            className={`${styles.decision} ${lookOf(value)}`}
            role="link"
            tabIndex={number === current ? 0 : -1}
            aria-label={hear(number)}
            data-decision={number}
            data-value={value === null ? "none" : undefined}
            onKeyDown={onKeyDown}
            onFocus={() => setCurrent(number)}
            onClick={() => onOpen(number)}
          >
            {value !== null && <line className={styles.stem} x1={x} x2={x} y1={baseline} y2={y} />}
            {whole ? (
              <rect className={styles.knob} x={x - 13} y={y - 13} width={26} height={26} rx={4} />
            ) : (
              <circle className={styles.knob} cx={x} cy={y} r={13} />
            )}
            <text className={styles.number} x={x} y={y + 4.5} textAnchor="middle">
              {formatNumber(number)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const lookOf = (value: number | null) => (value !== null && value < 0 ? styles.low : styles.high);

function Text({ at, className }: { at: PlacedText; className: string | undefined }) {
  return (
    <text className={className} x={at.x} y={at.y} textAnchor={at.anchor}>
      {at.text}
    </text>
  );
}
