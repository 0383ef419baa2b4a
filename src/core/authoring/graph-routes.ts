import {
  type Box,
  type GraphLayout,
  type Inside,
  type LayoutLink,
  type PlacedBand,
  type PlacedLink,
  type Point,
  SPACE,
} from "./graph-layout-types.ts";

/** Columns with their frames and cards, each still at its own beginning. */
export type Placed = readonly {
  width: number;
  height: number;
  groups: readonly {
    id: string;
    band: string;
    part: number;
    top: number;
    height: number;
    header: number;
    inside: Inside;
  }[];
}[];

/** Where a card or a frame stands, and what it stands among. */
interface Stand {
  column: number;
  group: number;
  box: Box;
  beside: readonly Box[];
}

/** A line that leaves its frame: from its card into a gutter, over the top where the next gutter is not the last, and to its target. */
interface Route {
  link: LayoutLink;
  from: Stand;
  to: Stand;
  /** The gutter into which it leaves, and that from which it arrives; gutter 0 is before the first column. */
  out: number;
  into: number;
}

/** Puts columns side by side with room between them for the lines that need it, and draws every line. */
export function routeLinks(placed: Placed, links: readonly LayoutLink[]): GraphLayout {
  const stands = standsIn(placed);
  const inner = new Set(placed.flatMap(({ groups }) => groups.flatMap(({ inside }) => [...inside.links.keys()])));
  const routes = links.flatMap((link): Route[] => {
    const from = stands.get(link.from);
    const to = stands.get(link.to);
    if (inner.has(link.id) || !from || !to || link.from === link.to || isNextGroup(from, to)) return [];
    const out = from.column + 1;
    return [{ link, from, to, out, into: to.column === from.column ? out : to.column }];
  });
  // Lines to one place share their lane, so that they run together.
  const lanes = placed.map(() => new Map<string, number>());
  lanes.push(new Map());
  const over = new Map<string, number>();
  const lane = (among: Map<string, number>, to: string): void => {
    if (!among.has(to)) among.set(to, among.size);
  };
  for (const { link, out, into } of routes) {
    lane(lanes[out]!, link.to);
    lane(lanes[into]!, link.to);
    if (out !== into) lane(over, link.to);
  }
  const gutters: { x: number; width: number }[] = [];
  const starts: number[] = [];
  let x = 0;
  placed.forEach(({ width }, c) => {
    const gutter = gutterWidth(lanes[c]!.size, c === 0);
    gutters.push({ x, width: gutter });
    starts.push(x + gutter);
    x += gutter + width;
  });
  const last = gutterWidth(lanes[placed.length]!.size, true);
  gutters.push({ x, width: last });
  const overhead = over.size > 0 ? SPACE.gutter + over.size * SPACE.lane : 0;
  const top = overhead;
  const bottom = top + Math.max(0, ...placed.map(({ height }) => height)) + SPACE.band;
  const at = (stand: Stand): Box => shifted(stand.box, starts[stand.column]!, top);
  const laneX = (gutter: number, to: string): number =>
    gutters[gutter]!.x + SPACE.band + SPACE.gutter + lanes[gutter]!.get(to)! * SPACE.lane;
  const laneY = (to: string): number => over.get(to)! * SPACE.lane;

  const lines = new Map<string, Point[]>();
  for (const { link, from, to, out, into } of routes) {
    const beside = (stand: Stand): Box[] => stand.beside.map((box) => shifted(box, starts[stand.column]!, top));
    const leave = leaving(at(from), beside(from));
    const arrive = arriving(at(to), beside(to), to.column === from.column);
    const between =
      out === into
        ? [
            { x: laneX(out, link.to), y: leave.at(-1)!.y },
            { x: laneX(out, link.to), y: arrive[0]!.y },
          ]
        : [
            { x: laneX(out, link.to), y: leave.at(-1)!.y },
            { x: laneX(out, link.to), y: laneY(link.to) },
            { x: laneX(into, link.to), y: laneY(link.to) },
            { x: laneX(into, link.to), y: arrive[0]!.y },
          ];
    lines.set(link.id, [...leave, ...between, ...arrive]);
  }
  const cards: Record<string, Box> = {};
  const groups: GraphLayout["groups"][number][] = [];
  placed.forEach(({ width, groups: inColumn }, c) => {
    for (const { id, part, top: y, height, header, inside } of inColumn) {
      groups.push({ id, part, x: starts[c]!, y: top + y, width, height });
      const dx = starts[c]! + (width - inside.width) / 2;
      const dy = top + y + header + SPACE.frame;
      for (const [card, box] of inside.cards) cards[card] = shifted(box, dx, dy);
      for (const [link, points] of inside.links)
        lines.set(
          link,
          points.map((point) => ({ x: point.x + dx, y: point.y + dy })),
        );
    }
  });
  for (const link of links) {
    const [from, to] = [stands.get(link.from), stands.get(link.to)];
    if (from && to && !lines.has(link.id) && link.from !== link.to) lines.set(link.id, downwards(at(from), at(to)));
  }
  return {
    width: x + last,
    height: bottom,
    bands: bandBoxes(placed, starts, top),
    groups,
    cards,
    links: links.flatMap(({ id }): PlacedLink[] => {
      const points = lines.get(id);
      return points ? [{ id, points }] : [];
    }),
  };
}

function standsIn(placed: Placed): Map<string, Stand> {
  const stands = new Map<string, Stand>();
  placed.forEach(({ width, groups }, column) =>
    groups.forEach(({ id, part, top, height, header, inside }, group) => {
      const dx = (width - inside.width) / 2;
      const boxes = new Map(
        [...inside.cards].map(([card, box]) => [card, shifted(box, dx, top + header + SPACE.frame)]),
      );
      for (const [card, box] of boxes)
        stands.set(card, { column, group, box, beside: [...boxes.values()].filter((other) => other !== box) });
      // A line to a frame arrives at its head.
      if (part === 0)
        stands.set(id, { column, group, box: { x: 0, y: top, width, height: Math.min(height, 28) }, beside: [] });
    }),
  );
  return stands;
}

/** Whether a line may run straight down from one frame into the next. */
function isNextGroup(from: Stand, to: Stand): boolean {
  const clearBelow = from.beside.every(({ y }) => y < from.box.y + from.box.height);
  const clearAbove = to.beside.every(({ y, height }) => y + height > to.box.y);
  return from.column === to.column && to.group === from.group + 1 && clearBelow && clearAbove;
}

function gutterWidth(lanes: number, outer: boolean): number {
  if (lanes === 0) return outer ? SPACE.band : SPACE.gutter + SPACE.band * 2;
  return SPACE.gutter * 2 + SPACE.band * 2 + (lanes - 1) * SPACE.lane;
}

function shifted(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

function overlaps(a: Box, b: Box): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Out to the right; under what stands beside it where something does. */
function leaving(box: Box, beside: readonly Box[]): Point[] {
  const row = beside.filter((other) => overlaps(box, other));
  if (row.every(({ x }) => x < box.x)) return [{ x: box.x + box.width, y: box.y + box.height / 2 }];
  const y = Math.max(box.y + box.height, ...row.map((other) => other.y + other.height)) + 9;
  const x = box.x + box.width * 0.75;
  return [
    { x, y: box.y + box.height },
    { x, y },
  ];
}

/** In from the left, or from the right; over what stands beside it where something does. */
function arriving(box: Box, beside: readonly Box[], fromRight: boolean): Point[] {
  const row = beside.filter((other) => overlaps(box, other));
  const clear = row.every(({ x }) => (fromRight ? x < box.x : x > box.x));
  const middle = box.y + box.height / 2;
  if (clear) return [{ x: fromRight ? box.x + box.width : box.x, y: middle - 6 }];
  const y = Math.min(box.y, ...row.map((other) => other.y)) - 9;
  const x = box.x + box.width * (fromRight ? 0.75 : 0.25);
  return [
    { x, y },
    { x, y: box.y },
  ];
}

const ASIDE = 0.88;

/** Straight down on the side where the head of the next frame has no words. */
function downwards(from: Box, to: Box): Point[] {
  const start = { x: from.x + from.width * ASIDE, y: from.y + from.height };
  const end = { x: to.x + to.width * ASIDE, y: to.y };
  if (Math.abs(start.x - end.x) < 1) return [start, end];
  const middle = from.y + from.height + SPACE.frame + SPACE.group / 3;
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}

function bandBoxes(placed: Placed, starts: readonly number[], top: number): PlacedBand[] {
  const bands: PlacedBand[] = [];
  placed.forEach(({ width, groups }, c) => {
    for (const [i, { band, top: y, height }] of groups.entries()) {
      const above = bands.at(-1);
      const bottom = top + y + height + SPACE.band;
      if (i > 0 && above?.id === band) above.height = bottom - above.y;
      else {
        const start = top + y - SPACE.header + SPACE.band;
        const part = above?.id === band ? above.part + 1 : 0;
        bands.push({
          id: band,
          part,
          x: starts[c]! - SPACE.band,
          y: start,
          width: width + SPACE.band * 2,
          height: bottom - start,
        });
      }
    }
  });
  return bands;
}
