import { type LayoutBand, type LayoutCard, type LayoutGroup, SPACE } from "./graph-layout-types.ts";

/** The sides of a sheet of paper that lies. */
const SHEET = Math.SQRT2;
/** A column that is fuller than this is not filled up with the beginning of another frame. */
const FULL = 0.6;
/** About what is between two columns. */
const BETWEEN = 60;

/** Part of a frame in a column: cards that follow each other. */
export interface ColumnPart {
  band: string;
  group: LayoutGroup;
  part: number;
  cards: LayoutCard[];
}

export interface Size {
  width: number;
  height: number;
}

/** Cuts the frames of all bands into columns of about one height, so that they fill a sheet of paper; frames stay whole where they can. */
export function columnsOf(
  bands: readonly LayoutBand[],
  sizeOf: (cards: readonly LayoutCard[]) => Size,
): ColumnPart[][] {
  const frames = bands.flatMap(({ id, groups }) =>
    groups
      .filter(({ cards }) => cards.length > 0)
      .map((group) => ({ band: id, group, height: frameHeight(group, sizeOf(group.cards).height) })),
  );
  const whole = frames.reduce((sum, { height }) => sum + height, 0);
  let best: { columns: ColumnPart[][]; miss: number } | undefined;
  for (let count = 1; count <= Math.max(4, Math.sqrt(whole / 20)); count++) {
    const columns = cut(frames, (whole / count) * 1.04 + 40);
    const miss = Math.abs(Math.log(shapeOf(columns, sizeOf) / SHEET));
    if (!best || miss < best.miss) best = { columns, miss };
  }
  return best?.columns ?? [];
}

function frameHeight({ header }: LayoutGroup, inside: number): number {
  return header + SPACE.frame * 2 + inside + SPACE.group;
}

function shapeOf(columns: readonly ColumnPart[][], sizeOf: (cards: readonly LayoutCard[]) => Size): number {
  let width = 0;
  let height = 1;
  for (const parts of columns) {
    const sizes = parts.map(({ cards }) => sizeOf(cards));
    width += Math.max(...sizes.map((size) => size.width)) + BETWEEN;
    const stacked = parts.reduce((sum, { group, band }, i) => {
      const begins = parts[i - 1]?.band !== band;
      return sum + frameHeight(group, sizes[i]!.height) + (begins ? SPACE.header : 0);
    }, 0);
    height = Math.max(height, stacked);
  }
  return width / height;
}

function cut(frames: readonly { band: string; group: LayoutGroup; height: number }[], most: number): ColumnPart[][] {
  const columns: ColumnPart[][] = [];
  let parts: ColumnPart[] = [];
  let filled = 0;
  const end = (): void => {
    if (parts.length > 0) columns.push(parts);
    parts = [];
    filled = 0;
  };
  for (const { band, group, height } of frames) {
    const head = (): number => (parts.at(-1)?.band === band ? 0 : SPACE.header);
    if (filled > 0 && filled + head() + height > most && (height <= most || filled > most * FULL)) end();
    let part: ColumnPart = { band, group, part: 0, cards: [] };
    if (filled + head() + height <= most) {
      filled += head() + height;
      part.cards.push(...group.cards);
    } else {
      filled += head() + frameHeight(group, 0);
      for (const card of group.cards) {
        if (part.cards.length > 0 && filled + card.height > most) {
          parts.push(part);
          end();
          part = { band, group, part: part.part + 1, cards: [] };
          filled = SPACE.header + frameHeight(group, 0);
        }
        part.cards.push(card);
        filled += card.height + SPACE.rank;
      }
    }
    parts.push(part);
  }
  end();
  return columns;
}
