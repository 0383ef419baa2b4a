import type { Node, NodeProps } from "@xyflow/react";
import { useTranslation } from "react-i18next";
import { shownName } from "../../core/authoring/graph-by-scenes.ts";
import { type Card, CARD, type CardRow } from "../../core/authoring/graph-cards.ts";
import { cardOutline } from "../../core/authoring/graph-shapes.ts";
import { conditionText, isolated, nodeMeta } from "../../core/authoring/graph-titles.ts";
import type { Say } from "../../core/authoring/graph-words.ts";
import styles from "./picture.module.css";
import type { StepMark } from "./step-marks.ts";

export type PictureCardNode = Node<{ card: Card; marks: readonly StepMark[]; isFound: boolean; rtl: boolean }, "card">;

/** A step in the picture: its shape says its kind, hatching and words say what is to be noticed. */
export function PictureCard({ data: { card, marks, isFound, rtl } }: NodeProps<PictureCardNode>) {
  const { t } = useTranslation("graph");
  const { node, says, rows, width, height } = card;
  const classes = [
    styles.card,
    styles[node.kind],
    ...marks.map(({ name }) => styles[name]),
    isFound ? styles.found : "",
  ];
  return (
    <div
      className={classes.filter(Boolean).join(" ")}
      style={{ inlineSize: width, blockSize: height, padding: `5px ${CARD.pad}px` }}
      dir={rtl ? "rtl" : "ltr"}
    >
      <svg className={styles.outline} width={width} height={height}>
        <path d={cardOutline(node.kind, { x: 1, y: 1, width: width - 2, height: height - 2 }, rtl)} />
      </svg>
      <div className={styles.name}>
        <bdi>{shownName(node.id)}</bdi>
      </div>
      <div className={styles.meta}>{nodeMeta(node, t)}</div>
      {says.map((line) => (
        <div key={line} className={styles.says}>
          {line}
        </div>
      ))}
      {rows.map((row, i) => (
        <div key={`${row.kind} ${"mark" in row ? row.mark : i}`} className={styles.row}>
          <b>{"mark" in row ? row.mark : "↩"}</b>
          <span className={row.kind === "choice" ? styles.choice : styles.condition}>{rowText(row, t)}</span>
          {row.kind === "choice" && row.choice.critical !== undefined && <span className={styles.critical}>!</span>}
          {row.kind === "choice" && row.choice.repairs.length > 0 && <span className={styles.repairs}>+</span>}
        </div>
      ))}
      {marks.length > 0 && <div className={styles.marks}>{marks.map(({ text }) => text).join(" · ")}</div>}
    </div>
  );
}

function rowText(row: CardRow, say: Say): string {
  if (row.kind === "choice")
    return [row.choice.id, ...(row.choice.when ? [isolated(row.choice.when.text)] : [])].join(" · ");
  if (row.kind === "condition") return conditionText(row.conditions, say);
  return say(row.kind === "return" ? "graph:returns" : "graph:otherwise");
}
