import type { StageName } from "../../scenario/vocabulary.ts";
import type { CaseAct } from "./case-acts.ts";

/*
 * Where everything stands on the map of a case: acts in reading order in rows, a band for each stage; arrows to the next act are short,
 * others run in the gaps between rows and in lanes beside them. Sheets of paper are filled from the top; an arrow never leaves its sheet.
 */

export const CARD = { width: 168, height: 84, gapX: 22, gapY: 26, abreast: 4 } as const;
const LANE = 7;
const LANES = 64;
const HEADER = 24;
const FOOT = 14;
/** A4 with its margins; the first sheet stands below a heading. Longer stages are parted. */
export const SHEET_WIDTH = LANES + CARD.abreast * CARD.width + (CARD.abreast - 1) * CARD.gapX + FOOT;
const SHEET_HEIGHT = { first: SHEET_WIDTH * 1.12, next: SHEET_WIDTH * 1.3 } as const;
const MOST_ROWS = 7;

export interface MapCard {
  act: CaseAct;
  x: number;
  y: number;
}

/** The acts of a stage, or those inside interruptions (no stage). */
export interface MapBand {
  stage?: StageName;
  y: number;
  height: number;
  cards: readonly MapCard[];
}

export interface MapSheet {
  width: number;
  height: number;
  bands: readonly MapBand[];
  /** Corners of each arrow. */
  arrows: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** Lays the acts out on as many sheets as they need; a stage stays whole where one sheet can hold it. */
export function mapSheets(acts: readonly CaseAct[]): MapSheet[] {
  const stages = [...new Set(acts.map(({ stage }) => stage))];
  const sheets: MapBand[][] = [];
  let y = Infinity;
  for (const here of stages.flatMap((stage) => portionsOf(acts.filter((act) => act.stage === stage)))) {
    const { stage } = here[0]!;
    const height = HEADER + Math.ceil(here.length / CARD.abreast) * (CARD.height + CARD.gapY) + FOOT;
    if (y + height > (sheets.length === 1 ? SHEET_HEIGHT.first : SHEET_HEIGHT.next)) {
      sheets.push([]);
      y = 0;
    }
    const top = y + HEADER + CARD.gapY / 2;
    sheets.at(-1)!.push({
      ...(stage !== undefined && { stage }),
      y,
      height,
      cards: here.map((act, i) => ({
        act,
        x: LANES + (i % CARD.abreast) * (CARD.width + CARD.gapX),
        y: top + Math.floor(i / CARD.abreast) * (CARD.height + CARD.gapY),
      })),
    });
    y += height + FOOT;
  }
  return sheets.map((bands) => {
    const last = bands.at(-1)!;
    return { width: SHEET_WIDTH, height: last.y + last.height, bands, arrows: arrowsOf(bands) };
  });
}

function portionsOf(acts: readonly CaseAct[]): (readonly CaseAct[])[] {
  const most = CARD.abreast * MOST_ROWS;
  return Array.from({ length: Math.ceil(acts.length / most) }, (_, i) => acts.slice(i * most, (i + 1) * most));
}

function arrowsOf(bands: readonly MapBand[]): MapSheet["arrows"] {
  const cards = bands.flatMap((band) => band.cards);
  const placeOf = new Map(cards.map((card, i): [string, number] => [card.act.step.id, i]));
  const lanes = new Map<number, number>();
  const arrows: (readonly (readonly [number, number])[])[] = [];
  cards.forEach((from, i) => {
    const targets = new Set(from.act.ways.flatMap((way) => way.acts));
    for (const id of targets) {
      const place = placeOf.get(id);
      if (place === undefined || place === i) continue;
      const to = cards[place]!;
      if (place === i + 1 && to.y === from.y) {
        const middle = from.y + CARD.height / 2;
        arrows.push([
          [from.x + CARD.width, middle],
          [to.x, middle],
        ]);
        continue;
      }
      if (!lanes.has(place)) lanes.set(place, lanes.size);
      const lane = LANES - 10 - (lanes.get(place)! % Math.floor((LANES - 14) / LANE)) * LANE;
      const below = from.y + CARD.height + 5 + (i % 2) * 3;
      const above = to.y - 8 - (place % 2) * 3;
      arrows.push([
        [from.x + CARD.width / 2, from.y + CARD.height],
        [from.x + CARD.width / 2, below],
        [lane, below],
        [lane, above],
        [to.x + CARD.width / 2, above],
        [to.x + CARD.width / 2, to.y],
      ]);
    }
  });
  return arrows;
}
