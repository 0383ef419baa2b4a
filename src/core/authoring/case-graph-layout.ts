import { Graph, layout } from "@dagrejs/dagre";
import { columnsOf } from "./graph-columns.ts";
import {
  type Box,
  type GraphLayout,
  type Inside,
  type LayoutBand,
  type LayoutCard,
  type LayoutLink,
  type Point,
  SPACE,
} from "./graph-layout-types.ts";
import { routeLinks } from "./graph-routes.ts";

/*
 * Where everything stands in the picture of a case. Frames follow each other down columns of about one height, as in a newspaper, so that the
 * whole has the shape of a sheet of paper; within a frame dagre lays out the steps. Arrows that leave a frame run between the columns.
 * Nothing here is random, and nothing grows faster than the number of steps, apart from dagre inside one frame.
 */

export interface LayoutOptions {
  /** Read from right to left. */
  rtl?: boolean;
  /** How many cards may stand side by side in a frame; where more would, they stand below each other. */
  abreast?: number;
}

/** Lays out bands of frames of cards, from left to right, or from right to left. */
export function layoutGraph(
  bands: readonly LayoutBand[],
  links: readonly LayoutLink[],
  { rtl = false, abreast = 1 }: LayoutOptions = {},
): GraphLayout {
  const inside = insides(links, abreast);
  const columns = columnsOf(bands, inside).map((parts) => {
    let y = 0;
    const groups = parts.map(({ band, group, part, cards }, i) => {
      if (parts[i - 1]?.band !== band) y += SPACE.header;
      const within = inside(cards);
      const top = y;
      const height = group.header + within.height + SPACE.frame * 2;
      y += height + SPACE.group;
      return { id: group.id, band, part, top, height, header: group.header, inside: within };
    });
    return {
      width: Math.max(...groups.map(({ inside: { width } }) => width)) + SPACE.frame * 2,
      height: y - SPACE.group,
      groups,
    };
  });
  const routed = routeLinks(columns, links);
  return rtl ? mirrored(routed) : routed;
}

const MOST_RANKED = 40;

/** Lays out the cards of a frame or of its part, the same cards once. */
function insides(links: readonly LayoutLink[], abreast: number): (cards: readonly LayoutCard[]) => Inside {
  const from = new Map<string, LayoutLink[]>();
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link]);
  const known = new Map<string, Inside>();
  return (cards) => {
    const key = `${cards[0]!.id} ${cards.length}`;
    const before = known.get(key);
    if (before) return before;
    const order = new Map(cards.map(({ id }, i) => [id, i]));
    const inner = cards.flatMap(({ id }) => from.get(id) ?? []).filter(({ to }) => order.has(to));
    const widest = Math.max(...cards.map(({ width }) => width));
    const isRow = inner.every(({ from, to }) => order.get(to) === order.get(from)! + 1);
    let result: Inside | undefined;
    // A layout by ranks shows forks side by side; a row has none, and a very long frame would take it minutes.
    if (abreast > 1 && !isRow && cards.length <= MOST_RANKED) result = ranked(cards, inner);
    if (!result || result.width > abreast * (widest + SPACE.card) + widest / 2) result = stacked(cards, inner);
    known.set(key, result);
    return result;
  };
}

/** The cards of one frame, by what leads from one to another within it. */
function ranked(cards: readonly LayoutCard[], links: readonly LayoutLink[]): Inside {
  const graph = new Graph({ multigraph: true });
  const inner = links.filter(({ from, to }) => from !== to);
  graph.setGraph({
    rankdir: "TB",
    nodesep: SPACE.card,
    edgesep: SPACE.lane,
    ranksep: SPACE.rank,
    marginx: 0,
    marginy: 0,
  });
  for (const { id, width, height } of cards) graph.setNode(id, { width, height });
  for (const { id, from, to } of inner) graph.setEdge(from, to, { weight: 1 }, id);
  // What nothing leads to here stands below what is written before it.
  const ledTo = new Set(inner.map(({ to }) => to));
  cards.forEach(({ id }, i) => {
    const before = cards[i - 1];
    if (before && !ledTo.has(id)) graph.setEdge(before.id, id, { weight: 0 }, FILE_ORDER);
  });
  layout(graph);
  const placed = new Map(
    cards.map(({ id }): [string, Box] => {
      const { x = 0, y = 0, width, height } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
  const lines = new Map(
    inner.map(({ id, from, to }): [string, readonly Point[]] => [id, graph.edge(from, to, id).points ?? []]),
  );
  const left = Math.min(...[...placed.values()].map(({ x }) => x), ...[...lines.values()].flat().map(({ x }) => x));
  const right = Math.max(
    ...[...placed.values()].map(({ x, width }) => x + width),
    ...[...lines.values()].flat().map(({ x }) => x),
  );
  const shift = ({ x, y, ...rest }: Box): Box => ({ x: x - left, y, ...rest });
  return {
    width: right - left,
    height: Math.max(...[...placed.values()].map(({ y, height }) => y + height)),
    cards: new Map([...placed].map(([id, box]) => [id, shift(box)])),
    links: new Map([...lines].map(([id, points]) => [id, points.map(({ x, y }) => ({ x: x - left, y }))])),
  };
}

const FILE_ORDER = "file-order";

/** The cards of one frame below each other as in the file; what does not lead to the next card runs beside them. */
function stacked(cards: readonly LayoutCard[], links: readonly LayoutLink[]): Inside {
  const widest = Math.max(...cards.map(({ width }) => width));
  const boxes = new Map<string, Box>();
  const below = links.length === 0 ? SPACE.card : SPACE.rank;
  let y = 0;
  for (const { id, width, height } of cards) {
    boxes.set(id, { x: 0, y, width, height });
    y += height + below;
  }
  const order = new Map(cards.map(({ id }, i) => [id, i]));
  const lanes = new Map<string, number>();
  const lines = new Map<string, readonly Point[]>();
  for (const { id, from, to } of links) {
    const [start, end] = [boxes.get(from)!, boxes.get(to)!];
    if (from === to) continue;
    if (order.get(to) === order.get(from)! + 1) {
      const x = Math.min(start.width, end.width) / 2;
      lines.set(id, [
        { x, y: start.y + start.height },
        { x, y: end.y },
      ]);
      continue;
    }
    if (!lanes.has(to)) lanes.set(to, lanes.size);
    const x = widest + SPACE.gutter + lanes.get(to)! * SPACE.lane;
    const [leaves, arrives] = [start.y + start.height / 2, end.y + end.height / 2 - SPACE.lane];
    lines.set(id, [
      { x: start.width, y: leaves },
      { x, y: leaves },
      { x, y: arrives },
      { x: end.width, y: arrives },
    ]);
  }
  const beside = lanes.size === 0 ? 0 : SPACE.gutter + lanes.size * SPACE.lane;
  return { width: widest + beside, height: y - below, cards: boxes, links: lines };
}

function mirrored({ width, height, bands, groups, cards, links }: GraphLayout): GraphLayout {
  const box = <T extends Box>(one: T): T => ({ ...one, x: width - one.x - one.width });
  const point = ({ x, y }: Point): Point => ({ x: width - x, y });
  return {
    width,
    height,
    bands: bands.map(box),
    groups: groups.map(box),
    cards: Object.fromEntries(Object.entries(cards).map(([id, one]) => [id, box(one)])),
    links: links.map(({ id, points }) => ({ id, points: points.map(point) })),
  };
}
