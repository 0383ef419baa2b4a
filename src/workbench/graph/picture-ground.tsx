import { useTranslation } from "react-i18next";
import type { Frame, Sheet } from "../../core/authoring/graph-cards.ts";
import type { Box, GraphLayout } from "../../core/authoring/graph-layout-types.ts";
import { markPlace, roundedLine } from "../../core/authoring/graph-shapes.ts";
import { whenText } from "../../core/authoring/graph-titles.ts";
import styles from "./picture.module.css";

interface GroundProps {
  layout: GraphLayout;
  sheet: Sheet;
  rtl: boolean;
  bandTitle: (id: string) => string;
}

/** What the cards stand on: bands of stages, frames of scenes, and the arrows. */
export function PictureGround({ layout, sheet, rtl, bandTitle }: GroundProps) {
  const { t } = useTranslation("graph");
  const marks = new Map(sheet.links.map(({ id, mark }) => [id, mark]));
  const x = (box: Box, inset: number): number => (rtl ? box.x + box.width - inset : box.x + inset);
  const continued = (title: string, part: number): string => (part > 0 ? t("continued", { title }) : title);
  return (
    <svg className={styles.ground} width={layout.width} height={layout.height} direction={rtl ? "rtl" : "ltr"}>
      <defs>
        <marker
          id="graph-arrow"
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path className={styles.head} d="M0 0.6 8 4 0 7.4Z" />
        </marker>
      </defs>
      {layout.bands.map((band) => (
        <rect key={`${band.id} ${band.part}`} className={styles.band} {...sides(band)} rx="4" />
      ))}
      {layout.groups.map((group) => (
        <rect
          key={`${group.id} ${group.part}`}
          className={sheet.frames.get(group.id)?.scene ? styles.frame : styles.beside}
          {...sides(group)}
          rx="5"
        />
      ))}
      {layout.links.map(({ id, points }) => (
        <path key={id} className={styles.arrow} d={roundedLine(points)} markerEnd="url(#graph-arrow)" />
      ))}
      {layout.bands.map((band) => (
        <text key={`${band.id} ${band.part}`} className={styles.bandTitle} x={x(band, 9)} y={band.y + 18}>
          {continued(bandTitle(band.id), band.part)}
        </text>
      ))}
      {layout.groups.map((group) => {
        const [title, note] = frameWords(sheet.frames.get(group.id), t);
        return (
          <g key={`${group.id} ${group.part}`}>
            <text className={styles.frameTitle} x={x(group, 10)} y={group.y + 16}>
              {continued(title, group.part)}
            </text>
            <text className={styles.frameNote} x={x(group, 10)} y={group.y + 29}>
              {note}
            </text>
          </g>
        );
      })}
      {layout.links.map(({ id, points }) => {
        const { anchor, ...place } = markPlace(points);
        return (
          <text key={id} className={styles.linkMark} {...place} textAnchor={anchor} direction="ltr">
            {marks.get(id)}
          </text>
        );
      })}
    </svg>
  );
}

type Words = (key: string, details?: Readonly<Record<string, string | number>>) => string;

function frameWords(frame: Frame | undefined, say: Words): [title: string, note: string] {
  if (frame?.scene) {
    const { id, title, at } = frame.scene;
    return [title, say("graph:scene", { id, at: whenText(at, say) })];
  }
  if (frame?.interruption) return [frame.interruption.title, frame.interruption.id];
  return [say("graph:first-that-holds"), say("graph:in-order")];
}

function sides({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
