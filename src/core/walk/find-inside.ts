import type { Configuration } from "../program/step.ts";
import type { EnclosureGraph } from "./enclosure-graph.ts";
import { adds, type Cell } from "./cell.ts";
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
  const matches = new Map<number, boolean>();
  const isScored = (weight: number): boolean => {
    let known = matches.get(weight);
    if (known === undefined) {
      known = weights.list[weight]!.ways.some((way) => adds(way, column, cell));
      matches.set(weight, known);
    }
    return known;
  };
  /** The share of what is asked that should be sound; null where no opportunity is wanted, or any will do. */
  const share = "met" in cell || cell.possible === 0 ? null : cell.won / cell.possible;
  const wantsOpportunity = share !== null || ("met" in cell && cell.met > 0);
  /** How far a place where it can be closed seems to be from the goal: a guess that orders the search, and decides nothing. */
  const distanceOf = (node: number, left: string): number => {
    let differing = 0;
    for (let i = 0; i < key.length; i++)
      if (key[i] !== left[i]) differing += 2 + Math.abs(key.charCodeAt(i) - left.charCodeAt(i));
    if (!wantsOpportunity) return differing;
    const { topics, asked, sound } = graph.askedAt(node);
    const few = Math.max(0, weights.topicsEnough - topics);
    return Math.round(differing + 2 * few + (share === null ? 0 : 2 * Math.abs(sound - share * asked)));
  };
  const seen = new Set<number>();
  /** Nodes by how far they are from the goal. */
  const waiting: number[][] = [];
  const add = (node: number, farthest: number): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    const closing = graph.closingAt(node);
    if (closing && closing.key === key && isScored(closing.weight)) return true;
    const distance = closing ? distanceOf(node, closing.key) : farthest;
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
