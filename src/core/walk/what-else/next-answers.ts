import type { Components } from "../components.ts";
import type { Graph } from "../search.ts";
import { type EventSet, has, NO_EVENTS } from "./events.ts";
import type { Outlook } from "./outlook.ts";

/** For each way to answer the next decisions, what some path with these answers comes to. */
type ByAnswers = Map<number, EventSet>;

/** So many of the learner's next decisions are counted over. */
const DECISIONS = 2;
/** More answers than any case has. */
const MOST_ANSWERS = 1 << 20;

/**
 * Counts over the ways to answer the learner's next two decisions, never over paths. A way is what was chosen at the first two decisions
 * that a path comes to, each named by its step and its choice: paths with the same two answers are one way, and a way keeps something
 * when some path with these answers comes to it. Where a path has one more decision only, its way is that one answer; paths without any
 * are not counted. Questions, objections and sheets are no decisions, nor are those of an interruption: they come or stay away with what
 * happens in between.
 */
export class NextAnswers {
  private readonly graph: Graph;
  private readonly outlook: Outlook;
  private readonly components: Components;
  /** Where each node stands in the order of the components. */
  private readonly places: Int32Array;
  private readonly names = new Map<string, number>();
  /** What is known, for one decision and for two. */
  private readonly known: Map<number, ByAnswers>[] = Array.from({ length: DECISIONS + 1 }, () => new Map());
  private readonly choices = new Map<number, readonly (number | null)[]>();

  constructor(graph: Graph, components: Components, outlook: Outlook) {
    this.graph = graph;
    this.components = components;
    this.outlook = outlook;
    this.places = new Int32Array(graph.count);
    components.order.forEach((node, place) => (this.places[node] = place));
  }

  /** Of the ways to answer the next two decisions after a node, how many keep an event; null where no decision follows. */
  kept(node: number, event: number): { of: number; keep: number } | null {
    const sets = [...this.answers(node, DECISIONS)].flatMap(([answers, set]) => (answers === 0 ? [] : [set]));
    return sets.length === 0 ? null : { of: sets.length, keep: sets.filter((set) => has(set, event)).length };
  }

  private answers(from: number, decisions: number): ByAnswers {
    if (decisions === 0) return new Map([[0, this.outlook.may[from]!]]);
    const known = this.known[decisions]!;
    if (!known.has(from)) this.look(this.before(from, decisions), decisions);
    return known.get(from)!;
  }

  /** Nodes that can be come to before the next decision has been answered and of which nothing is known yet, those that lead to others last. */
  private before(from: number, decisions: number): number[] {
    const { starts, targets } = this.graph;
    const region = new Set([from]);
    // Grows while it is read.
    for (const node of region) {
      const choices = this.choicesAt(node);
      for (let edge = starts.get(node); edge < starts.get(node + 1); edge++)
        if (choices[edge - starts.get(node)] == null && !this.known[decisions]!.has(targets.get(edge)))
          region.add(targets.get(edge));
    }
    return [...region].sort((a, b) => this.places[a]! - this.places[b]!);
  }

  private look(region: readonly number[], decisions: number): void {
    const { of } = this.components;
    const known = this.known[decisions]!;
    for (const node of region) known.set(node, new Map());
    for (let first = 0, end = 0; first < region.length; first = end) {
      for (end = first + 1; end < region.length && of[region[end]!] === of[region[first]!];) end++;
      for (let moving = true; moving;) {
        moving = false;
        for (let i = first; i < end; i++) if (this.improve(region[i]!, decisions) && end - first > 1) moving = true;
      }
    }
  }

  private improve(node: number, decisions: number): boolean {
    const { starts, targets } = this.graph;
    const [start, end] = [starts.get(node), starts.get(node + 1)];
    const own = this.known[decisions]!.get(node)!;
    let moved = false;
    const add = (answers: number, set: EventSet): void => {
      const before = own.get(answers);
      if (before !== undefined && (before | set) === before) return;
      own.set(answers, (before ?? NO_EVENTS) | set);
      moved = true;
    };
    if (start === end) add(0, this.outlook.here[node]!);
    const choices = this.choicesAt(node);
    for (let edge = start; edge < end; edge++) {
      const choice = choices[edge - start] ?? null;
      const along = this.outlook.along(edge);
      const then = this.answers(targets.get(edge), choice === null ? decisions : decisions - 1);
      for (const [answers, set] of then) add(choice === null ? answers : choice + answers * MOST_ANSWERS, along | set);
    }
    return moved;
  }

  /** Of each edge that leaves a node the number of the answer that it is, null for what is no answer; nothing where no edge is one. */
  private choicesAt(node: number): readonly (number | null)[] {
    const { program, stepOf } = this.graph;
    const { id, decision, told, inInterruption } = program.steps[stepOf(node)]!;
    if (!decision || told || inInterruption) return [];
    let choices = this.choices.get(node);
    if (!choices) {
      choices = this.graph
        .leaving(node)
        .map(({ act }) => (act.type === "choice.made" ? this.number(`${id}.${act.id}`) : null));
      this.choices.set(node, choices);
    }
    return choices;
  }

  private number(name: string): number {
    const known = this.names.get(name) ?? this.names.size + 1;
    this.names.set(name, known);
    return known;
  }
}
