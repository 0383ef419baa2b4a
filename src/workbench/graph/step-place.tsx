import { useTranslation } from "react-i18next";
import type { GraphNode } from "../../core/authoring/case-graph-types.ts";
import { announce } from "../../ui/shared/announcer.tsx";
import { Button } from "../../ui/shared/button.tsx";
import styles from "./graph-panel.module.css";

/** Where a step stands in the file, to be copied into an editor. */
export function StepPlace({ node, file }: { node: GraphNode; file: string }) {
  const { t } = useTranslation("graph");
  if (!node.place) return null;
  const place = `${file}:${node.place.line}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(place);
    announce(t("panel.copied", { place }));
  };
  return (
    <p className={styles.place}>
      {t("panel.line", { step: node.id })} <code dir="ltr">{place}</code>{" "}
      <Button look="pill" onClick={() => void copy()}>
        {t("panel.copy")}
      </Button>
    </p>
  );
}
