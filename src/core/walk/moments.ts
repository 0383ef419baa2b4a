import type { Components } from "./components.ts";
import type { Graph } from "./search.ts";

/** How many scored moments an attempt can have: the fewest and the most over all paths, and the ending of a path with the fewest. */
export interface Moments {
  least: number;
  most: number;
  leastEnding: string;
}

/** Exact over a walked graph: edges inside a circle never score, and the walk refuses others. */
export function momentsOf(graph: Graph, components: Components): Moments {
  const least = extreme(graph, components, Math.min);
  const most = extreme(graph, components, Math.max);
  const root = graph.roots.reduce((best, one) => (least[one]! < least[best]! ? one : best));
  return {
    least: least[root]!,
    most: Math.max(...graph.roots.map((one) => most[one]!)),
    leastEnding: endingFrom(graph, components, least, root),
  };
}

type Better = (a: number, b: number) => number;

/** For each node the fewest, or the most, scored moments from there to an ending. */
function extreme(graph: Graph, { of, order }: Components, better: Better): Float64Array {
  const { count, starts, targets, edgeWeights } = graph;
  const moments = momentsOfWeights(graph, better);
  const worst = better(-Infinity, Infinity) === -Infinity ? Infinity : -Infinity;
  const result = new Float64Array(count).fill(worst);
  for (let first = 0; first < count;) {
    // Members of one component stand side by side in the order; all of them can take the best way out of any.
    let last = first;
    while (last + 1 < count && of[order[last + 1]!] === of[order[first]!]) last++;
    let best = worst;
    for (let i = first; i <= last; i++) {
      const node = order[i]!;
      if (starts.get(node) === starts.get(node + 1)) best = better(best, 0);
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++)
        if (of[targets.get(edge)] !== of[node])
          best = better(best, moments[edgeWeights.get(edge)]! + result[targets.get(edge)]!);
    }
    for (let i = first; i <= last; i++) result[order[i]!] = best;
    first = last + 1;
  }
  return result;
}

/** Of each weight the fewest, or the most, moments that one of its ways has. */
function momentsOfWeights({ weights }: Graph, better: Better): Int32Array {
  return Int32Array.from(weights.list, ({ ways }) => ways.map(({ moments }) => moments).reduce((a, b) => better(a, b)));
}

function endingFrom(graph: Graph, { of }: Components, least: Float64Array, root: number): string {
  const { program, starts, targets, edgeWeights, stepOf } = graph;
  const moments = momentsOfWeights(graph, Math.min);
  const seen = new Set<number>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const { id, ending } = program.steps[stepOf(node)]!;
    if (ending !== undefined) return id;
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) {
      const to = targets.get(edge);
      const isOnIt = least[node] === moments[edgeWeights.get(edge)]! + least[to]!;
      if (of[to] === of[node] || isOnIt) waiting.push(to);
    }
  }
  return "–";
}
