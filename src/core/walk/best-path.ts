import type { Components } from "./components.ts";
import type { Graph } from "./search.ts";
import type { Sums, Weight } from "./weights.ts";

/** An edge of a path, and which of its weight's ways counts. */
export interface Taken {
  edge: number;
  way: Sums;
}

export interface BestPath {
  gain: number;
  root: number;
  taken: readonly Taken[];
  /** The node in which it ends. */
  end: number;
}

/**
 * Finds paths from a beginning to an ending that gain most by some measure. Exact, because edges inside a component (a circle) never
 * score; the walk refuses others. Where the walk was stopped, a path may end wherever nothing more is known.
 */
export class BestPaths {
  private readonly graph: Graph;
  private readonly components: Components;
  private readonly roots: readonly number[];
  /** The nodes that are looked at, in the order of the components. */
  private readonly order: Int32Array;
  /** For each component the gain from there on, and the edge that it leaves by; -1 where it ends. */
  private readonly gains: Float64Array;
  private readonly leaves: Int32Array;
  private readonly endsAt: Uint8Array;
  /** Numbers of weights that some edge has. */
  readonly used: ReadonlySet<number>;

  /** Paths begin at one of `roots`: of the walk's own unless said, and then only what lies ahead of these is looked at. */
  constructor(graph: Graph, components: Components, roots: readonly number[] = graph.roots) {
    this.graph = graph;
    this.components = components;
    this.roots = roots;
    this.order = roots === graph.roots ? components.order : aheadOf(graph, components, roots);
    const { count, starts, edgeWeights, program } = graph;
    const size = components.of.reduce((most, one) => Math.max(most, one + 1), 0);
    this.gains = new Float64Array(size);
    this.leaves = new Int32Array(size);
    this.endsAt = new Uint8Array(count);
    const dead = new Set(graph.deadNodes);
    const used = new Set<number>();
    for (const node of this.order) {
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) used.add(edgeWeights.get(edge));
      if (starts.get(node) !== starts.get(node + 1) || dead.has(node)) continue;
      const isEnding = program.steps[graph.stepOf(node)]!.ending !== undefined;
      this.endsAt[node] = isEnding || graph.stoppedBy !== null ? 1 : 0;
    }
    this.used = used;
  }

  /** The path that gains most, or null where none ends. `gain` is asked once for each way of each weight; null leaves a way out. */
  best(gain: (way: Sums, weight: Weight) => number | null): BestPath | null {
    const { starts, targets, edgeWeights, weights } = this.graph;
    const { of } = this.components;
    const { gains, leaves, endsAt, order, roots } = this;
    const most = new Float64Array(weights.list.length).fill(-Infinity);
    const ways: Sums[] = [];
    for (const number of this.used)
      for (const way of weights.list[number]!.ways) {
        const value = gain(way, weights.list[number]!);
        if (value === null || value <= most[number]!) continue;
        most[number] = value;
        ways[number] = way;
      }
    gains.fill(-Infinity);
    leaves.fill(-1);
    // What a node leads to outside its component stands before it, and is done.
    for (const node of order) {
      const own = of[node]!;
      if (endsAt[node] === 1 && gains[own]! < 0) {
        gains[own] = 0;
        leaves[own] = -1;
      }
      const end = starts.get(node + 1);
      for (let edge = starts.get(node); edge < end; edge++) {
        const to = of[targets.get(edge)]!;
        if (to === own) continue;
        const value = gains[to]! + most[edgeWeights.get(edge)]!;
        if (value <= gains[own]!) continue;
        gains[own] = value;
        leaves[own] = edge;
      }
    }
    let root = roots[0]!;
    for (const one of roots) if (gains[of[one]!]! > gains[of[root]!]!) root = one;
    const total = gains[of[root]!]!;
    if (total === -Infinity) return null;
    const taken: Taken[] = [];
    let end = root;
    for (let edge = leaves[of[root]!]!; edge >= 0; edge = leaves[of[end]!]!) {
      taken.push({ edge, way: ways[edgeWeights.get(edge)]! });
      end = targets.get(edge);
    }
    return { gain: total, root, taken, end };
  }

  /** The edges of a path with those that it needs within components, so that each begins where the one before it ends. */
  joined({ root, taken }: BestPath): number[] {
    const { targets, from } = this.graph;
    const edges: number[] = [];
    let node = root;
    for (const { edge } of taken) {
      edges.push(...this.round(node, from(edge)), edge);
      node = targets.get(edge);
    }
    return edges;
  }

  /** A shortest way between two nodes of a component. */
  private round(from: number, to: number): number[] {
    const { starts, targets, from: source } = this.graph;
    const by = new Map([[from, -1]]);
    const waiting = [from];
    // Grows while it is read.
    for (const node of waiting) {
      if (node === to) break;
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) {
        const next = targets.get(edge);
        if (by.has(next) || this.components.of[next] !== this.components.of[from]) continue;
        by.set(next, edge);
        waiting.push(next);
      }
    }
    const edges: number[] = [];
    for (let node = to; node !== from; node = source(by.get(node)!)) edges.unshift(by.get(node)!);
    return edges;
  }
}

/** The nodes that can be come to from some, in the order of the components. */
function aheadOf({ count, starts, targets }: Graph, { order }: Components, roots: readonly number[]): Int32Array {
  const ahead = new Uint8Array(count);
  const waiting = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ahead[node] === 1) continue;
    ahead[node] = 1;
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++) waiting.push(targets.get(edge));
  }
  return order.filter((node) => ahead[node] === 1);
}
