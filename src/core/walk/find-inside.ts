import type { Configuration } from "../program/step.ts";
import type { EnclosureGraph } from "./enclosure-graph.ts";
import { type Cell, cellOf, sameCell } from "./cell.ts";
import type { Weights } from "./weights.ts";

/** Configurations looked at for one question before it is given up. */
const PATIENCE = 40_000;

/**
 * Whether an enclosure, entered like this, can be closed with the facts that `key` names and add exactly this cell to a column. Looks
 * first where facts and score are nearest to what is asked for; true when found, false when everything was looked at, null when
 * patience ended.
 */
export function findInside(
  graph: EnclosureGraph,
  entry: Configuration,
  key: string,
  weights: Weights,
  column: number,
  cell: Cell,
): boolean | null {
  const distances = new Map<number, number>();
  const distanceOf = (weight: number): number => {
    let distance = distances.get(weight);
    if (distance === undefined) {
      distance = Math.min(
        ...weights.list[weight]!.ways.map((way) => {
          const has = cellOf(way, column);
          if (sameCell(has, cell)) return 0;
          return 1 + Math.abs(has.won - cell.won) + Math.abs(has.possible - cell.possible);
        }),
      );
      distances.set(weight, distance);
    }
    return distance;
  };
  const seen = new Set<number>();
  /** Nodes by how far they are from the goal. */
  const waiting: number[][] = [];
  const add = (node: number, farthest: number): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    const closing = graph.closingAt(node);
    let distance = farthest;
    if (closing) {
      const scored = distanceOf(closing.weight);
      let differing = 0;
      for (let i = 0; i < key.length; i++) if (key[i] !== closing.key[i]) differing++;
      if (scored === 0 && differing === 0) return true;
      // Few topics asked make no opportunity: until there are enough, each one more is a step nearer.
      const few = cell.met > 0 ? Math.max(0, weights.topicsEnough - graph.topicsAsked(node)) : 0;
      distance = Math.round(4 * differing + scored + 2 * few);
    }
    (waiting[distance] ??= []).push(node);
    return false;
  };
  if (add(graph.enter(entry), 0)) return true;
  for (let looked = 0; looked < PATIENCE; looked++) {
    const bucket = waiting.findIndex((nodes) => nodes !== undefined && nodes.length > 0);
    if (bucket < 0) return false;
    const node = waiting[bucket]!.pop()!;
    for (const to of graph.next(node)) if (add(to, bucket)) return true;
  }
  return null;
}
