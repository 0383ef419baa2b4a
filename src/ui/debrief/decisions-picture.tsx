import { useTranslation } from "react-i18next";
import type { Debrief } from "../../core/debrief/debrief-types.ts";
import { formatNumber } from "../shared/format.ts";
import { languageOf } from "../shared/languages.ts";
import type { SaidWords } from "../shared/use-case-words.ts";
import styles from "./decisions-picture.module.css";
import { baseline, layTimeline, type PlacedText, timelineWidth } from "./timeline-layout.ts";

/** The decisions as a picture; everything in it stands as text beside it. */
export function DecisionsPicture({ told, words }: { told: Debrief; words: SaidWords }) {
  const { t, i18n } = useTranslation("debrief");
  const rtl = languageOf(i18n.language).dir === "rtl";
  const { height, stems, bands, arrows, cueHead, cues } = layTimeline(told, words.say, rtl);
  const edge = rtl ? timelineWidth - 8 : 8;
  return (
    // The picture keeps its size on a narrow screen and can be moved with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={t("decisions.picture")} tabIndex={0}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${timelineWidth} ${height}`}
        role="img"
        aria-label={t("decisions.picture-about")}
      >
        {bands.map(({ x, label }) => (
          <g key={label.text + x}>
            <line className={styles.band} x1={x} x2={x} y1={4} y2={height - 4} />
            <Text className={styles.stage} at={label} />
          </g>
        ))}
        <line className={styles.base} x1={8} x2={timelineWidth - 8} y1={baseline} y2={baseline} />
        {arrows.map(({ id, from, to, y, startY, label }) => {
          const ahead = from < to ? -1 : 1;
          return (
            <g key={id}>
              <path
                className={styles.arrow}
                d={`M${from} ${startY}C${from} ${y} ${from} ${y} ${(from + to) / 2} ${y}S${to} ${y} ${to} ${baseline + 66}`}
              />
              <path
                className={styles.tip}
                d={`M${to + ahead * 7} ${baseline + 76}L${to} ${baseline + 64}L${to - ahead * 7} ${baseline + 76}`}
              />
              {label && <Text className={styles.return} at={label} />}
            </g>
          );
        })}
        {stems.map(({ number, x, y, value, whole }) => (
          <g
            key={number}
            className={value !== null && value < 0 ? styles.low : styles.high}
            data-value={value === null ? "none" : undefined}
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
        {cues.length > 0 && (
          <text className={styles.stage} x={edge} y={cueHead} textAnchor="start">
            {t("decisions.seen")}
          </text>
        )}
        {cues.map(({ x, top, label }) => (
          <g key={label.text + x}>
            <line className={styles.tick} x1={x} x2={x} y1={top - 4} y2={top + 8} />
            <Text className={styles.cue} at={label} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Text({ at, className }: { at: PlacedText; className: string | undefined }) {
  return (
    <text className={className} x={at.x} y={at.y} textAnchor={at.anchor}>
      {at.text}
    </text>
  );
}
