import type { StepKind } from "./case-graph-types.ts";
import type { Box, Point } from "./graph-layout-types.ts";

const CORNER = 6;

/** The outline of a card as the data of an SVG path. Each kind of step has a shape of its own, so that none is told by colour alone. */
export function cardOutline(kind: StepKind, box: Box, rtl = false): string {
  const [x, y, w, h] = [box.x, box.y, box.width, box.height].map((one) => Math.round(one * 10) / 10) as [
    number,
    number,
    number,
    number,
  ];
  const whole = `M${x} ${y}h${w}v${h}h${-w}z`;
  const small = Math.min(9, h / 3);
  switch (kind) {
    case "talk":
    case "scene":
      return whole;
    case "decision":
      return `M${x + small} ${y}h${w - small * 2}l${small} ${small}v${h - small * 2}l${-small} ${small}h${small * 2 - w}l${-small} ${-small}v${small * 2 - h}z`;
    case "interview": {
      const r = Math.min(14, h / 2);
      return `M${x + r} ${y}h${w - r * 2}a${r} ${r} 0 0 1 ${r} ${r}v${h - r * 2}a${r} ${r} 0 0 1 ${-r} ${r}h${r * 2 - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${r * 2 - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
    }
    case "examination":
      return `${whole}M${x + 4} ${y}v${h}M${x + w - 4} ${y}v${h}`;
    case "sheet":
      return rtl
        ? `M${x + small} ${y}h${w - small}v${h}h${-w}v${small - h}zv${small}h${-small}`
        : `M${x} ${y}h${w - small}l${small} ${small}v${h - small}h${-w}zM${x + w - small} ${y}v${small}h${small}`;
    case "ending":
      return `${whole}M${x + 3} ${y + 3}h${w - 6}v${h - 6}h${6 - w}z`;
  }
}

/** A line through some points with its corners rounded, as the data of an SVG path. */
export function roundedLine(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
    })
    .join("");
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Where the mark of a line stands: beside its beginning, on the side to which it goes. */
export function markPlace(points: readonly Point[]): Point & { anchor: "start" | "end" } {
  const [start, next] = [points[0]!, points[1] ?? points[0]!];
  const [dx, dy] = [next.x - start.x, next.y - start.y];
  if (Math.abs(dx) <= Math.abs(dy)) return { x: start.x + dx * 0.3 + 4, y: start.y + 12, anchor: "start" };
  return { x: start.x + Math.sign(dx) * 3, y: start.y - 4, anchor: dx > 0 ? "start" : "end" };
}
