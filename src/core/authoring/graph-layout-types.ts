export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface LayoutCard {
  id: string;
  width: number;
  height: number;
}

/** Cards in one frame: a scene, an interruption, the endings. */
export interface LayoutGroup {
  id: string;
  /** The height of what stands at the top of its frame. */
  header: number;
  cards: readonly LayoutCard[];
}

export interface LayoutBand {
  id: string;
  groups: readonly LayoutGroup[];
}

/** An arrow from a card to a card, or to a frame as a whole. */
export interface LayoutLink {
  id: string;
  from: string;
  to: string;
}

/** A frame; one whose cards do not fit in one column has several parts. */
export interface PlacedGroup extends Box {
  id: string;
  part: number;
}

/** A band in one column; one that goes on in the next column has several parts. */
export interface PlacedBand extends Box {
  id: string;
  part: number;
}

export interface PlacedLink {
  id: string;
  points: readonly Point[];
}

export interface GraphLayout {
  width: number;
  height: number;
  bands: readonly PlacedBand[];
  groups: readonly PlacedGroup[];
  cards: Readonly<Record<string, Box>>;
  links: readonly PlacedLink[];
}

/** Room left between things. */
export const SPACE = { card: 12, rank: 28, frame: 10, group: 24, band: 8, header: 34, lane: 7, gutter: 12 };

/** The cards and lines of one frame, from its own corner. */
export interface Inside {
  width: number;
  height: number;
  cards: ReadonlyMap<string, Box>;
  links: ReadonlyMap<string, readonly Point[]>;
}
