import type { Act, Program } from "../program/program.ts";
import { begin, type Configuration, isClosing, takeAct } from "../program/step.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { enclosuresOf } from "./enclosure.ts";
import { ExhibitsSettling } from "./exhibits-settling.ts";
import { type EnclosureExit, EnclosureGraph } from "./enclosure-graph.ts";
import { expand, isLearners } from "./expand.ts";
import { IntList } from "./int-list.ts";
import { Gauge, type StoppedBy } from "./limits.ts";
import { liveFacts } from "./liveness.ts";
import { type Nearest, nearestOf } from "./nearest.ts";
import { RecordTable } from "./record-table.ts";
import { Seen } from "./seen.ts";
import { SettledFacts } from "./settled-facts.ts";
import { UnprovenExit } from "./unproven-exit.ts";
import { Weights } from "./weights.ts";

/** No configuration is nested deeper: a failure over a stop over a break over an objection. */
const DEEPEST_STACK = 4;

/** Every configuration an attempt can come to, and every way between them. */
export interface Graph {
  program: Program;
  readonly count: number;
  /** Edges of node n stand at `starts[n]` up to `starts[n + 1]`. */
  starts: IntList;
  targets: IntList;
  /** Numbers of weights, beside `targets`. */
  edgeWeights: IntList;
  weights: Weights;
  /** Exhibits that along the edge come to be held for good, by the number of a list in `heldLists`; empty unless it looks ahead. */
  edgeHeld: IntList;
  heldLists: readonly (readonly number[])[];
  roots: readonly number[];
  /** Goes on from further configurations, and gives their nodes. What was found before keeps its numbers. */
  grow(from: readonly Configuration[]): readonly number[];
  /** The node's configuration; facts that nothing reads any more are given as 0. */
  at(node: number): Configuration;
  /** The step of a node's configuration. */
  stepOf(node: number): number;
  /** The node of a configuration as play knows it, or -1: the walk did not come to it. Inside interviews, examinations and sheets it has no nodes. */
  find(configuration: Configuration): number;
  /** A way from a root to a node with the fewest acts of a learner. */
  pathTo(node: number): Way;
  /** The fewest acts of a learner that lead to a node. */
  actsTo(node: number): number;
  /** What can be done at a node, and where it leads; of an interview, an examination or a sheet only its closing. */
  leaving(node: number): { act: Act; to: number }[];
  /** The node that an edge leaves. */
  from(edge: number): number;
  /** Acts along edges, each of which begins where the one before it ends, from a node that the walk began at. */
  along(root: number, edges: readonly number[]): Way;
  /** What stopped the walk; null when everything was seen. */
  readonly stoppedBy: StoppedBy | null;
  /** Exits of long interviews whose score is any that the questions allow, by the numbers in their weights. */
  unproven: readonly UnprovenExit[];
  /** Configurations seen inside interviews, examinations and sheets, each counted once. */
  readonly insideEnclosures: number;
  /** What was open somewhere. */
  seen: Seen;
  /** Nodes at which nothing is open, though they are no endings. */
  deadNodes: readonly number[];
  /** The same inside enclosures, with a way there. */
  deadInside(): { at: Configuration; way: Way }[];
}

/** A sequence of acts from a start, which has the values of varied facts. */
export interface Way {
  start: Configuration;
  acts: Act[];
}

interface Edge {
  to: Configuration;
  weight: number;
  /** The last of its acts, which is the only one outside enclosures. */
  last: Act;
  acts: () => Act[];
}

/** Every combination of the varied facts. */
function startsOf(program: Program): Configuration[] {
  const varied = program.facts.flatMap(({ varies }, fact) => (varies ? [fact] : []));
  let picks: Map<number, number>[] = [new Map()];
  for (const fact of varied)
    picks = picks.flatMap((pick) => program.facts[fact]!.values.map((_, value) => new Map([...pick, [fact, value]])));
  return picks.map((pick) => begin(program, (fact) => pick.get(fact)!));
}

/** Walks a program whole, or until its gauge says stop. Deterministic. */
export function search(program: Program, rubric: Rubric, gauge: Gauge = new Gauge({})): Graph {
  const graph = searched(program, rubric, gauge, startsOf(program), null);
  graph.grow([]);
  return graph;
}

/** A walk that begins nowhere: it looks ahead of the configurations from which it is made to `grow`, and remembers what becomes of exhibits. */
export function searchAhead(program: Program, rubric: Rubric, gauge: Gauge): Graph {
  return searched(program, rubric, gauge, [], new ExhibitsSettling(program));
}

function searched(
  program: Program,
  rubric: Rubric,
  gauge: Gauge,
  startConfigurations: readonly Configuration[],
  exhibits: ExhibitsSettling | null,
): Graph {
  const weights = new Weights(rubric, program);
  const live = liveFacts(program, exhibits ? (step) => exhibits.factsAt(step) : undefined);
  const liveLists = live.atStep.map((facts) => [...facts]);
  const stackSize = program.interruptions.length === 0 ? 0 : DEEPEST_STACK;
  const table = new RecordTable([
    program.steps.length,
    ...Array.from({ length: stackSize }, () => program.steps.length + 1),
    ...program.facts.map(({ values }) => values.length),
  ]);
  const record: number[] = Array.from({ length: 1 + stackSize + program.facts.length }, () => 0);
  const values = [...record];
  const enclosures = new Map(enclosuresOf(program).map((enclosure) => [enclosure.entry, enclosure]));
  const graphs = new Map<number, EnclosureGraph>();
  const wholes = new Map<number, EnclosureGraph>();
  const exits = new Map<string, readonly Exit[]>();
  const unproven: UnprovenExit[] = [];
  const seen = new Seen();

  const kept: number[] = Array.from({ length: program.facts.length }, () => 0);
  const settled = new SettledFacts(program, liveLists);

  const pack = ({ step, returns, facts }: Configuration): number[] => {
    record.fill(0);
    record[0] = step;
    for (let i = 0; i < returns.length; i++) record[1 + i] = returns[i]! + 1;
    kept.fill(0);
    for (const fact of liveLists[step]!) kept[fact] = facts[fact]!;
    for (const place of returns) for (const fact of liveLists[place]!) kept[fact] = facts[fact]!;
    // What an interruption asks and changes is known to the place that it left.
    settled.canonical(returns[0] ?? step, kept);
    const base = 1 + stackSize;
    for (let fact = 0; fact < kept.length; fact++) record[base + fact] = kept[fact]!;
    return record;
  };
  const add = (configuration: Configuration): number => table.add(pack(configuration));
  const at = (node: number): Configuration => {
    table.read(node, values);
    const returns = values.slice(1, 1 + stackSize).flatMap((place) => (place > 0 ? [place - 1] : []));
    return { step: values[0]!, returns, facts: values.slice(1 + stackSize) };
  };

  const graphOf = (step: number): EnclosureGraph => {
    let graph = graphs.get(step);
    if (!graph) {
      const enclosure = enclosures.get(step)!;
      graph = new EnclosureGraph(program, enclosure, live.closing.get(enclosure.exit)!, weights, gauge);
      graphs.set(step, graph);
    }
    return graph;
  };
  const wholeOf = (step: number): EnclosureGraph => {
    let whole = wholes.get(step);
    if (!whole) {
      const enclosure = enclosures.get(step)!;
      const closing = live.closing.get(enclosure.exit)!;
      whole = new EnclosureGraph(program, enclosure, closing, weights, null, graphOf(step));
      const made = whole;
      gauge.include({ count: () => 0, bytes: () => made.bytes });
      wholes.set(step, whole);
    }
    return whole;
  };
  /** The step of entry of the enclosure that a configuration stands in; a walk that begins inside one stands at a part of it. */
  const enclosing = ({ step, returns }: Configuration): number | null => {
    const whole = program.steps[step]!.part?.of ?? step;
    return returns.length === 0 && enclosures.has(whole) ? whole : null;
  };
  const exitsOf = (entry: Configuration, whole: number): readonly Exit[] => {
    const graph = graphOf(whole);
    const key = `${entry.step} ${graph.entryKey(entry)}`;
    let ways = exits.get(key);
    if (!ways) {
      ways = graph.exitsFrom(entry).map((exit) => {
        const isSure = exit.certain.length > 0 && weights.list[exit.weight]!.ways.length === 1;
        const number =
          graph.exact || isSure
            ? -1
            : unproven.push(
                new UnprovenExit(entry, exit.key, exit.weight, exit.certain, weights, () => wholeOf(whole)),
              ) - 1;
        const most = graph.isHub ? 1 : exit.most + 1;
        return { exit, weight: weights.withActs(exit.weight, exit.least + 1, most, number) };
      });
      exits.set(key, ways);
    }
    return ways;
  };

  const edgesOf = (from: Configuration, node: number, noting: Seen | null): Edge[] => {
    const { id, decision, inInterruption } = program.steps[from.step]!;
    const whole = enclosing(from);
    if (whole === null) {
      const all = expand(program, from, noting);
      const open = all.flatMap(({ act }) => (act.type === "choice.made" ? [act.id] : []));
      if (decision) noting?.decides(from.step, open, node);
      return all.map(({ act, to, opportunities }) => {
        const acts = isLearners(act) ? 1 : 0;
        const most = inInterruption || act.type === "interruption.called" ? 0 : acts;
        return {
          to,
          weight: weights.withActs(weights.of(opportunities, id), acts, most),
          last: act,
          acts: () => [act],
        };
      });
    }
    const arrow = program.steps[enclosures.get(whole)!.exit]!.arrows.find(({ act }) => isClosing(act))!;
    const graph = graphOf(whole);
    return exitsOf(from, whole).map(({ exit, weight }) => {
      const closing = graph.carry(from, exit);
      noting?.note(program, closing, arrow);
      const acts = (): Act[] => [...exit.acts(), arrow.act];
      return { to: takeAct(program, closing, arrow.act)!, weight, last: arrow.act, acts };
    });
  };

  const starts = new IntList();
  const targets = new IntList();
  const edgeWeights = new IntList();
  const edgeHeld = new IntList();
  const heldLists: (readonly number[])[] = [[]];
  const heldNumbers = new Map<string, number>([["", 0]]);
  const heldOn = (from: Configuration, to: Configuration): number => {
    const held = exhibits!.heldForGood(from, to);
    const key = held.join(" ");
    let number = heldNumbers.get(key);
    if (number === undefined) heldNumbers.set(key, (number = heldLists.push(held) - 1));
    return number;
  };
  const roots = [...new Set(startConfigurations.map(add))];
  const begun = [...startConfigurations];
  const deadNodes: number[] = [];
  let node = 0;
  let stoppedBy: StoppedBy | null = null;
  gauge.include({
    count: () => table.count,
    bytes: () => table.bytes + starts.bytes + targets.bytes + edgeWeights.bytes + edgeHeld.bytes,
  });
  gauge.waiting(() => Math.max(0, table.count - node));
  const explore = (): void => {
    // Where the edges of the last node end is known again when the next are there.
    starts.length = node;
    for (; node < table.count && gauge.mayGoOn(); node++) {
      const from = at(node);
      seen.steps.add(from.step);
      starts.push(targets.length);
      const edges = edgesOf(from, node, seen);
      for (const { to, weight } of edges) {
        targets.push(add(to));
        edgeWeights.push(weight);
        if (exhibits) edgeHeld.push(heldOn(from, to));
      }
      // A walk that stopped inside an enclosure has not seen how it ends.
      const isDead = edges.length === 0 && program.steps[from.step]!.ending === undefined;
      if (isDead && enclosing(from) === null) deadNodes.push(node);
    }
    // Nodes left out by a limit have no edges; they stay in the graph, so that everything said of it is said of what was seen.
    for (; node < table.count; node++) starts.push(targets.length);
    starts.push(targets.length);
    for (const graph of graphs.values()) graph.tellSeen(seen);
    stoppedBy = gauge.stoppedBy;
  };

  const actsBetween = (from: number, edge: number): Act[] => {
    const goal = targets.get(edge);
    const [best] = edgesOf(at(from), from, null)
      .filter(({ to, weight }) => add(to) === goal && weight === edgeWeights.get(edge))
      .map(({ acts }) => acts());
    return best!;
  };
  let near: Nearest | null = null;
  const graph: Graph = {
    program,
    get count() {
      return table.count;
    },
    starts,
    targets,
    edgeWeights,
    weights,
    edgeHeld,
    heldLists,
    roots,
    grow: (from) => {
      const nodes = from.map(add);
      begun.push(...from);
      explore();
      near = null;
      return nodes;
    },
    at,
    stepOf: (node) => table.value(node, 0),
    find: (configuration) => table.find(pack(configuration)),
    pathTo: (goal) => {
      const edges: number[] = [];
      let node = goal;
      for (let edge = nearest().by[node]!; edge >= 0; edge = nearest().by[node]!) {
        edges.unshift(edge);
        node = graph.from(edge);
      }
      return graph.along(node, edges);
    },
    actsTo: (goal) => nearest().acts[goal]!,
    leaving: (node) => edgesOf(at(node), node, null).map(({ last, to }) => ({ act: last, to: add(to) })),
    from: (edge) => sourceOf(starts, edge),
    along: (root, edges) => ({
      start: begun.find((start) => add(start) === root)!,
      acts: edges.flatMap((edge) => actsBetween(graph.from(edge), edge)),
    }),
    get stoppedBy() {
      return stoppedBy;
    },
    unproven,
    get insideEnclosures() {
      return [...graphs.values()].reduce((sum, one) => sum + one.size, 0);
    },
    seen,
    deadNodes,
    deadInside,
  };
  return graph;

  function nearest(): Nearest {
    return (near ??= nearestOf(graph));
  }

  function deadInside(): { at: Configuration; way: Way }[] {
    const found = new Map<number, { at: Configuration; way: Way }>();
    if ([...graphs.values()].every((one) => !one.isStuck)) return [];
    for (let entry = 0; entry < graph.count; entry++) {
      const from = at(entry);
      if (from.returns.length > 0 || !graphs.has(from.step)) continue;
      for (const { at: there, acts } of graphOf(from.step).stuckFrom(from)) {
        if (found.has(there.step)) continue;
        const way = graph.pathTo(entry);
        found.set(there.step, { at: there, way: { start: way.start, acts: [...way.acts, ...acts] } });
      }
    }
    return [...found.values()];
  }
}

interface Exit {
  exit: EnclosureExit;
  /** Its weight, with its acts. */
  weight: number;
}

/** The node that an edge leaves. */
function sourceOf(starts: IntList, edge: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts.get(middle) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
