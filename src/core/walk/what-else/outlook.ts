import type { Components } from "../components.ts";
import type { Graph } from "../search.ts";
import { ALL_EVENTS, type Events, type EventSet, NO_EVENTS } from "./events.ts";

/**
 * Of every node of a walked graph what comes about on some path from there, and what on every path, until the case ends. Exact, also
 * through circles; where the walk was stopped, what it did not see is on no path, and nothing is on every path.
 */
export class Outlook {
  /** What some path from a node comes to. */
  readonly may: EventSet[];
  /** What every path from a node to an ending comes to; where no ending can be come to, everything. */
  readonly must: EventSet[];
  /** What comes about at a node itself. */
  readonly here: EventSet[];
  private readonly graph: Graph;
  private readonly mayAlong: EventSet[];
  private readonly mustAlong: EventSet[];
  private readonly held: EventSet[];

  constructor(graph: Graph, { of, order }: Components, events: Events) {
    this.graph = graph;
    const { count, weights } = graph;
    const ways = weights.list.map((weight) => weight.ways.map((way) => events.done(way, weights.deeds)));
    this.mayAlong = ways.map((sets) => sets.reduce((a, b) => a | b));
    this.mustAlong = ways.map((sets) => sets.reduce((a, b) => a & b));
    this.held = graph.heldLists.map((exhibits) => events.held(exhibits));
    this.here = Array.from({ length: count }, (_, node) => {
      const { ending } = graph.program.steps[graph.stepOf(node)]!;
      return ending === undefined ? NO_EVENTS : events.ending(ending);
    });
    this.may = [...this.here];
    this.must = Array.from({ length: count }, () => ALL_EVENTS);
    for (let first = 0, end = 0; first < count; first = end) {
      // Members of one component stand side by side, after all that they lead to.
      for (end = first + 1; end < count && of[order[end]!] === of[order[first]!];) end++;
      for (let moving = true; moving;) {
        moving = false;
        for (let i = first; i < end; i++) if (this.improve(order[i]!) && end - first > 1) moving = true;
      }
    }
  }

  /** What may come about on the way along an edge. */
  along(edge: number): EventSet {
    return this.mayAlong[this.graph.edgeWeights.get(edge)]! | this.held[this.graph.edgeHeld.get(edge)]!;
  }

  private improve(node: number): boolean {
    const { starts, targets, edgeWeights, edgeHeld, deadNodes, stoppedBy } = this.graph;
    const [start, end] = [starts.get(node), starts.get(node + 1)];
    let may = this.here[node]!;
    let must = ALL_EVENTS;
    if (start === end) {
      // Nothing is open: the case has ended, or it is a mistake of the case from which no path goes on, or the walk was stopped here.
      if (this.here[node] !== NO_EVENTS) must = this.here[node]!;
      else if (stoppedBy !== null && !deadNodes.includes(node)) must = NO_EVENTS;
    }
    for (let edge = start; edge < end; edge++) {
      const to = targets.get(edge);
      const held = this.held[edgeHeld.get(edge)]!;
      may |= this.mayAlong[edgeWeights.get(edge)]! | held | this.may[to]!;
      must &= this.mustAlong[edgeWeights.get(edge)]! | held | this.must[to]!;
    }
    if (may === this.may[node] && must === this.must[node]) return false;
    this.may[node] = may;
    this.must[node] = must;
    return true;
  }
}
