import { useTranslation } from "react-i18next";
import type { DimensionProgress } from "../../core/debrief/progress.ts";
import { ChangeText } from "./change-text.tsx";
import { totalWords } from "./point-words.ts";
import styles from "./progress.module.css";

/** The name of a dimension and what can be said of it as a whole. */
export function DimensionHead({ dimension, id }: { dimension: DimensionProgress; id: string }) {
  const { t } = useTranslation("progress");
  return (
    <div className={styles.dimensionHead}>
      <h2 id={id}>{t(`rubric:dimensions.${dimension.id}.name`)}</h2>
      <p>
        {t("whole-dimension")} {totalWords(t, dimension)}
      </p>
      <p>
        <ChangeText line={dimension} />
      </p>
    </div>
  );
}
