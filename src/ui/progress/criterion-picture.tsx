import { useTranslation } from "react-i18next";
import type { PractisedAttempt } from "../../core/debrief/practised.ts";
import type { ProgressPoint } from "../../core/debrief/progress.ts";
import { formatNumber } from "../shared/format.ts";
import { languageOf } from "../shared/languages.ts";
import styles from "./progress.module.css";

const [WIDTH, HEIGHT] = [260, 112];
const [START, END, TOP, BOTTOM] = [34, 12, 14, 22];

interface CriterionPictureProps {
  points: readonly ProgressPoint[];
  attempts: readonly PractisedAttempt[];
  /** The same in words. */
  label: string;
}

/** The shares of one criterion along the attempts. Attempts in which it did not come up leave their place empty. */
export function CriterionPicture({ points, attempts, label }: CriterionPictureProps) {
  const { i18n } = useTranslation();
  const mirrored = languageOf(i18n.language).dir === "rtl";
  const along = (x: number): number => (mirrored ? WIDTH - x : x);
  const room = WIDTH - START - END - 20;
  const x = (attempt: number): number =>
    along(START + 10 + (attempts.length === 1 ? room / 2 : (room * attempt) / (attempts.length - 1)));
  const y = (score: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (100 - score)) / 100;
  const shown = numbersShown(attempts.length);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path className={styles.rule} d={`M${along(START)} ${y(score)}H${along(WIDTH - END)}`} />
          <text
            className={styles.axis}
            x={along(START - 6)}
            y={y(score)}
            dy="0.35em"
            textAnchor={mirrored ? "start" : "end"}
          >
            {formatNumber(score)}
          </text>
        </g>
      ))}
      {shown.map((attempt) => (
        <text key={attempt} className={styles.axis} x={x(attempt)} y={HEIGHT - 5} textAnchor="middle">
          {formatNumber(attempt + 1)}
        </text>
      ))}
      <polyline
        className={styles.line}
        points={points.map(({ attempt, score }) => `${x(attempt)},${y(score)}`).join(" ")}
      />
      {points.map(({ attempt, score, opportunities }) => (
        <circle
          key={attempt}
          className={attempts[attempt]?.mode === "assessed" ? styles.assessed : styles.practice}
          cx={x(attempt)}
          cy={y(score)}
          // The area says how many opportunities there were.
          r={Math.min(9, 3.2 * Math.sqrt(Math.max(opportunities, 0.6)))}
        />
      ))}
    </svg>
  );
}

/** The places that get a number under the axis: all while there is room, else some at even distances. */
function numbersShown(count: number): number[] {
  const step = Math.ceil(count / 10);
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}
