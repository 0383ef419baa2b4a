import type { Graph } from "./search.ts";

/** For each node the fewest acts of a learner that lead to it from a beginning, and the last edge of such a way; -1 for a beginning. */
export interface Nearest {
  acts: Int32Array;
  by: Int32Array;
}

/** Dijkstra over small whole distances: nodes are taken from a list for each distance. */
export function nearestOf({ count, roots, starts, targets, edgeWeights, weights }: Graph): Nearest {
  const acts = new Int32Array(count).fill(0x7fffffff);
  const by = new Int32Array(count).fill(-1);
  const costs = Int32Array.from(weights.list, (weight) => weight.acts);
  const waiting: (number[] | undefined)[] = [[...roots]];
  for (const root of roots) acts[root] = 0;
  for (let distance = 0; distance < waiting.length; distance++) {
    // Grows while it is read: continuing costs nothing.
    for (const node of waiting[distance] ?? []) {
      if (acts[node] !== distance) continue;
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) {
        const to = targets.get(edge);
        const further = distance + costs[edgeWeights.get(edge)]!;
        if (further >= acts[to]!) continue;
        acts[to] = further;
        by[to] = edge;
        (waiting[further] ??= []).push(to);
      }
    }
    waiting[distance] = undefined;
  }
  return { acts, by };
}
