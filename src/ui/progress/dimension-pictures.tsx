import { useTranslation } from "react-i18next";
import type { PractisedAttempt } from "../../core/debrief/practised.ts";
import type { DimensionProgress } from "../../core/debrief/progress.ts";
import { ChangeText } from "./change-text.tsx";
import { CriterionPicture } from "./criterion-picture.tsx";
import { DimensionHead } from "./dimension-head.tsx";
import { pointWords, totalWords } from "./point-words.ts";
import styles from "./progress.module.css";

interface DimensionProps {
  dimension: DimensionProgress;
  attempts: readonly PractisedAttempt[];
}

/** One small picture for each criterion of a dimension, all on the same axes. */
export function DimensionPictures({ dimension, attempts }: DimensionProps) {
  const { t, i18n } = useTranslation("progress");
  const id = `dimension-${dimension.id}`;
  const listed = new Intl.ListFormat(i18n.language, { type: "unit", style: "long" });
  return (
    <section aria-labelledby={id} className={styles.section}>
      <DimensionHead dimension={dimension} id={id} />
      <ul className={styles.pictures}>
        {dimension.criteria.map((line) => {
          const name = t(`rubric:criteria.${line.id}.name`);
          const points = listed.format(line.points.map((point) => pointWords(t, point)));
          return (
            <li key={line.id} className={styles.small}>
              <h3 className={styles.name}>
                <a href={`#/rubric/${line.id}`}>{name}</a>
              </h3>
              <CriterionPicture points={line.points} attempts={attempts} label={t("picture", { name, points })} />
              <p className={styles.figure}>{totalWords(t, line)}</p>
              {line.change.told !== "too-few" && (
                <p className={styles.figure}>
                  <ChangeText line={line} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
