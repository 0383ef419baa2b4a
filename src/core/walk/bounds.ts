import type { Components } from "./components.ts";
import type { Graph } from "./search.ts";

/** The least and greatest score, 0 to 100 before caps, that an attempt can reach in a dimension; null where nothing is scored. */
export interface Range {
  least: number;
  greatest: number;
}

/** Rounds after which a ratio that still moves has met only rounding; in practice it settles in five or six. */
const MOST_ROUNDS = 50;

/**
 * The attained range of one dimension over all paths. A score is a ratio of sums along a path, so it is found by Dinkelbach's method:
 * for a guessed ratio, the path that gains most over the guess gives the next guess, until no path gains. Exact, because edges
 * inside a component (a circle) never score; the walk refuses others.
 */
export function rangeOf(graph: Graph, components: Components, dimension: number): Range | null {
  if (!anythingScored(graph, dimension)) return null;
  return {
    least: 100 * extreme(graph, components, dimension, -1),
    greatest: 100 * extreme(graph, components, dimension, 1),
  };
}

function extreme(graph: Graph, components: Components, dimension: number, sign: 1 | -1): number {
  let ratio = sign === 1 ? 0 : 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { gain, won, possible } = bestPath(graph, components, dimension, sign, ratio);
    if (gain <= 1e-9) break;
    ratio = won / possible;
  }
  return ratio;
}

function anythingScored({ edgeWeights, weights }: Graph, dimension: number): boolean {
  for (let edge = 0; edge < edgeWeights.length; edge++)
    if (weights.list[edgeWeights.get(edge)]!.ways.some(({ possible }) => possible[dimension]! > 0)) return true;
  return false;
}

/** Over all paths from a root to an ending, the most of `sign * (won - ratio * possible)`, with that path's sums. */
function bestPath(
  { count, starts, targets, edgeWeights, weights, roots }: Graph,
  { of, order }: Components,
  dimension: number,
  sign: 1 | -1,
  ratio: number,
): { gain: number; won: number; possible: number } {
  const gains = new Float64Array(count).fill(-Infinity);
  const won = new Float64Array(count);
  const possible = new Float64Array(count);
  // Of each weight the way that gains most over the guess.
  const best = weights.list.map(({ ways }) =>
    ways
      .map((one) => ({ won: one.won[dimension]!, possible: one.possible[dimension]! }))
      .reduce((a, b) => (sign * (b.won - ratio * b.possible) > sign * (a.won - ratio * a.possible) ? b : a)),
  );
  for (let first = 0; first < count;) {
    // Members of one component stand side by side in the order; all of them can take the best way out of any.
    let last = first;
    while (last + 1 < count && of[order[last + 1]!] === of[order[first]!]) last++;
    let most = -Infinity;
    let bestWon = 0;
    let bestPossible = 0;
    for (let i = first; i <= last; i++) {
      const node = order[i]!;
      const end = starts.get(node + 1);
      if (starts.get(node) === end && most < 0) {
        most = 0;
        bestWon = bestPossible = 0;
      }
      for (let edge = starts.get(node); edge < end; edge++) {
        const to = targets.get(edge);
        if (of[to] === of[node]) continue;
        const own = best[edgeWeights.get(edge)]!;
        const gain = gains[to]! + sign * (own.won - ratio * own.possible);
        if (gain <= most) continue;
        most = gain;
        bestWon = won[to]! + own.won;
        bestPossible = possible[to]! + own.possible;
      }
    }
    for (let i = first; i <= last; i++) {
      const node = order[i]!;
      gains[node] = most;
      won[node] = bestWon;
      possible[node] = bestPossible;
    }
    first = last + 1;
  }
  let root = roots[0]!;
  for (const one of roots) if (gains[one]! > gains[root]!) root = one;
  return { gain: gains[root]!, won: won[root]!, possible: possible[root]! };
}
