import { useTranslation } from "react-i18next";
import styles from "./progress-track.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Where in the proceedings we are: one short line a stage, the present one in the warm accent. */
export function ProgressTrack({
  stages,
  current,
  where,
}: {
  /** The titles of all stages, in order. */
  stages: readonly string[];
  /** The index of the present stage. */
  current: number;
  /** The present place in words, such as "Trial, day 200"; the stage's own title without it. */
  where?: string;
}) {
  const { t } = useTranslation();
  const now = stages[current] ?? "";
  return (
    <div className={styles.track}>
      <VisuallyHidden>{t("progress.stage", { number: current + 1, total: stages.length, stage: now })}</VisuallyHidden>
      {current > 0 && (
        <span className={styles.first} aria-hidden>
          {stages[0]}
        </span>
      )}
      <span className={styles.lines} aria-hidden>
        {stages.map((stage, index) => (
          <span
            key={stage}
            className={[styles.line, index < current && styles.done, index === current && styles.now]
              .filter(Boolean)
              .join(" ")}
          />
        ))}
      </span>
      <span className={styles.here} aria-hidden={where === undefined}>
        {where ?? now}
      </span>
    </div>
  );
}
