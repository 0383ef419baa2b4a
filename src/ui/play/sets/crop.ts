import { pictureHeight, pictureWidth, type StageSet } from "./stage-set.ts";

/** Width to height of the picture on a narrow screen. */
export const narrowAspect = 18 / 13;

export interface Crop {
  x: number;
  y: number;
  width: number;
}

/** Somebody in the picture, as far as the choice of the visible part goes. */
export interface Spot {
  x: number;
  facing: "start" | "end";
  speaking: boolean;
}

/** The part of the picture for a narrow screen: the speakers whole, and as many of the others as fit beside them. */
export function cropFor(set: StageSet, present: readonly Spot[]): Crop {
  const { width, y } = set.focus;
  const height = width / narrowAspect;
  const shown = bestGroup(present, width);
  return {
    x: clamp(middleOf(shown) - width / 2, 0, pictureWidth - width),
    y: clamp(y, 0, Math.max(0, pictureHeight - height)),
    width,
  };
}

// A person is about this wide on each side of their spot.
const margin = 74;

// Of all groups of neighbours that fit, the one that shows the speakers and those they face.
function bestGroup(present: readonly Spot[], width: number): readonly Spot[] {
  const inOrder = [...present].sort((a, b) => a.x - b.x);
  let best: readonly Spot[] = [];
  let bestWorth = -1;
  for (const [order, first] of inOrder.entries()) {
    const group = inOrder.slice(order).filter((spot) => spot.x - first.x + 2 * margin <= width);
    const worth = group.reduce((sum, spot) => sum + worthOf(spot, present), 0);
    if (worth > bestWorth) {
      best = group;
      bestWorth = worth;
    }
  }
  return best;
}

function worthOf(spot: Spot, present: readonly Spot[]): number {
  if (spot.speaking) return 100;
  const isFaced = present.some(
    (other) => other.speaking && (other.facing === "end" ? spot.x > other.x : spot.x < other.x),
  );
  return isFaced ? 3 : 2;
}

function middleOf(shown: readonly Spot[]): number {
  if (shown.length === 0) return pictureWidth / 2;
  const xs = shown.map((spot) => spot.x);
  return (Math.max(...xs) + Math.min(...xs)) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
