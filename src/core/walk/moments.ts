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

/** For each node the fewest, or the most, scored moments from there to an ending. */
function extreme(graph: Graph, { of, order }: Components, better: (a: number, b: number) => number): Float64Array {
  const { count, starts, targets } = graph;
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
          best = better(best, momentsAt(graph, edge) + result[targets.get(edge)]!);
    }
    for (let i = first; i <= last; i++) result[order[i]!] = best;
    first = last + 1;
  }
  return result;
}

function momentsAt({ weights, edgeWeights }: Graph, edge: number): number {
  return weights.list[edgeWeights.get(edge)]!.moments;
}

/** Whether an edge is on a path with the fewest moments. */
function leads(graph: Graph, edge: number, node: number, to: number, least: Float64Array): boolean {
  return least[node] === momentsAt(graph, edge) + least[to]!;
}

function endingFrom(graph: Graph, { of }: Components, least: Float64Array, root: number): string {
  const { program, starts, targets, stepOf } = graph;
  const seen = new Set<number>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const { id, ending } = program.steps[stepOf(node)]!;
    if (ending !== undefined) return id;
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) {
      const to = targets.get(edge);
      if (of[to] === of[node] || leads(graph, edge, node, to, least)) waiting.push(to);
    }
  }
  return "–";
}
