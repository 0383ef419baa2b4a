import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GraphScene } from "../../core/authoring/case-graph-types.ts";
import { whenText } from "../../core/authoring/graph-titles.ts";
import styles from "./outline.module.css";
import { OutlineFold } from "./outline-fold.tsx";

/** A scene of the outline; in a case of many steps it folds as its stage does. */
export function OutlineScene({
  scene,
  language,
  isFolded,
  isOpen,
  children,
}: {
  scene: GraphScene;
  language: string;
  isFolded: boolean;
  isOpen: boolean;
  children: () => ReactNode;
}) {
  const { t } = useTranslation("graph");
  const head = (
    <>
      <span lang={language}>{scene.title}</span>{" "}
      <span className={styles.note}>{t("scene", { id: scene.id, at: whenText(scene.at, t) })}</span>
    </>
  );
  const inside = (): ReactNode => (
    <>
      {scene.interruptions.length > 0 && (
        <p className={styles.note}>{t("interrupted-by", { interruptions: scene.interruptions.join(", ") })}</p>
      )}
      {children()}
    </>
  );
  if (!isFolded)
    return (
      <>
        <h4 className={styles.scene}>{head}</h4>
        {inside()}
      </>
    );
  return (
    <OutlineFold
      key={String(isOpen)}
      isOpen={isOpen}
      title={head}
      note={t("panel.steps", { count: scene.steps.length })}
    >
      {inside}
    </OutlineFold>
  );
}
