import type { Act, Program } from "../program/program.ts";
import { begin, type Configuration, isClosing, takeAct } from "../program/step.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { expand, type Expansion } from "./expand.ts";
import { IntList } from "./int-list.ts";
import { type EnclosureExit, EnclosureGraph, enclosuresOf } from "./enclosure-graph.ts";
import { liveFacts } from "./liveness.ts";
import { RecordTable } from "./record-table.ts";
import { SettledFacts } from "./settled-facts.ts";
import { Weights } from "./weights.ts";

/** No configuration is nested deeper: a failure over a stop over a break over an objection. */
const DEEPEST_STACK = 4;

/** Every configuration an attempt can come to, and every way between them. */
export interface Graph {
  program: Program;
  count: number;
  /** Edges of node n stand at `starts[n]` up to `starts[n + 1]`. */
  starts: IntList;
  targets: IntList;
  /** Numbers of weights, beside `targets`. */
  edgeWeights: IntList;
  weights: Weights;
  roots: readonly number[];
  /** The node's configuration; facts that nothing reads any more are given as 0. */
  at(node: number): Configuration;
  /** The node of a configuration as play knows it, or -1: the walk did not come to it. Inside interviews, examinations and sheets it has no nodes. */
  find(configuration: Configuration): number;
  /** A shortest way from a root to a node. */
  pathTo(node: number): Way;
  /** Whether everything was seen, or a limit stopped the walk. */
  complete: boolean;
  /** Whether every segment's score was followed; in long interviews it is any that the questions allow. */
  exact: boolean;
  /** Configurations seen inside interviews, examinations and sheets, each counted once. */
  insideEnclosures: number;
  /** Every step that some path reaches. */
  stepsSeen: ReadonlySet<number>;
  /** Questions and options, as `step id`, that are a critical failure in themselves and were open somewhere. */
  criticalSeen: ReadonlySet<string>;
}

export interface Limits {
  /** The most configurations to hold before the walk stops and says so. */
  configurations: number;
}

/** Called once for each configuration walked, with all that can be done there and, outside enclosures, a shortest way to it. */
export type Visit = (from: Configuration, all: readonly Expansion[], way: () => Way | null) => void;

/** A sequence of acts from a start, which has the values of varied facts. */
export interface Way {
  start: Configuration;
  acts: Act[];
}

type Edge = { to: Configuration; weight: number; acts: () => Act[] };

/** Every combination of the varied facts. */
function startsOf(program: Program): Configuration[] {
  const varied = program.facts.flatMap(({ varies }, fact) => (varies ? [fact] : []));
  let picks: Map<number, number>[] = [new Map()];
  for (const fact of varied)
    picks = picks.flatMap((pick) => program.facts[fact]!.values.map((_, value) => new Map([...pick, [fact, value]])));
  return picks.map((pick) => begin(program, (fact) => pick.get(fact)!));
}

/** Walks a program whole: breadth first, so that the first path to anything is a shortest one. */
export function search(program: Program, rubric: Rubric, visit: Visit, limits: Limits): Graph {
  const weights = new Weights(rubric);
  const live = liveFacts(program);
  const liveLists = live.atStep.map((facts) => [...facts]);
  const stackSize = program.interruptions.length === 0 ? 0 : DEEPEST_STACK;
  const table = new RecordTable([
    program.steps.length,
    ...Array.from({ length: stackSize }, () => program.steps.length + 1),
    ...program.facts.map(({ values }) => values.length),
  ]);
  const record: number[] = Array.from({ length: 1 + stackSize + program.facts.length }, () => 0);
  const enclosures = new Map(enclosuresOf(program).map((enclosure) => [enclosure.entry, enclosure]));
  const graphs = new Map<number, EnclosureGraph>();
  const exits = new Map<string, readonly EnclosureExit[]>();

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
    const values: number[] = Array.from({ length: record.length }, () => 0);
    table.read(node, values);
    const returns = values.slice(1, 1 + stackSize).flatMap((place) => (place > 0 ? [place - 1] : []));
    return { step: values[0]!, returns, facts: values.slice(1 + stackSize) };
  };

  const exitsOf = (configuration: Configuration): { graph: EnclosureGraph; ways: readonly EnclosureExit[] } => {
    const { step } = configuration;
    const enclosure = enclosures.get(step)!;
    let graph = graphs.get(step);
    if (!graph) {
      graph = new EnclosureGraph(program, enclosure, live.closing.get(enclosure.exit)!, weights);
      graphs.set(step, graph);
    }
    const key = `${step} ${graph.entryKey(configuration)}`;
    let ways = exits.get(key);
    if (!ways) exits.set(key, (ways = graph.exitsFrom(configuration)));
    return { graph, ways };
  };

  const edgesOf = (from: Configuration, seen: (all: readonly Expansion[]) => void): Edge[] => {
    const enclosure = from.returns.length > 0 ? undefined : enclosures.get(from.step);
    if (!enclosure) {
      const all = expand(program, from);
      seen(all);
      return all.map(({ act, to, opportunities }) => ({ to, weight: weights.of(opportunities), acts: () => [act] }));
    }
    const close = program.steps[enclosure.exit]!.arrows.find(({ act }) => isClosing(act))!.act;
    const { graph, ways } = exitsOf(from);
    return ways.map((exit) => {
      const closing = graph.carry(from, exit);
      return {
        to: takeAct(program, closing, close)!,
        weight: exit.weight,
        acts: () => [...exit.acts(), close],
      };
    });
  };

  const starts = new IntList();
  const targets = new IntList();
  const edgeWeights = new IntList();
  const parents = new IntList();
  const startConfigurations = startsOf(program);
  const roots = [...new Set(startConfigurations.map(add))];
  for (const _ of roots) parents.push(-1);

  const pathTo = (node: number): Way => {
    const acts: Act[] = [];
    let child = node;
    for (let parent = parents.get(child); parent >= 0; child = parent, parent = parents.get(child)) {
      const goal = child;
      acts.unshift(
        ...edgesOf(at(parent), () => undefined)
          .find(({ to }) => add(to) === goal)!
          .acts(),
      );
    }
    return { start: startConfigurations.find((start) => add(start) === child)!, acts };
  };

  const stepsSeen = new Set<number>();
  let complete = true;
  let node = 0;
  for (; node < table.count; node++) {
    if (table.count > limits.configurations) {
      complete = false;
      break;
    }
    const from = at(node);
    stepsSeen.add(from.step);
    starts.push(targets.length);
    const current = node;
    for (const { to, weight } of edgesOf(from, (all) => visit(from, all, () => pathTo(current)))) {
      const target = add(to);
      if (target === parents.length) parents.push(node);
      targets.push(target);
      edgeWeights.push(weight);
    }
  }
  // Nodes left out by a limit have no edges; they stay in the graph, so that everything said of it is said of what was seen.
  for (; node <= table.count; node++) starts.push(targets.length);

  let insideEnclosures = 0;
  const criticalSeen = new Set<string>();
  for (const graph of graphs.values()) {
    for (const act of graph.criticalSeen) criticalSeen.add(act);
    insideEnclosures += graph.size;
    for (const step of graph.stepsSeen) stepsSeen.add(step);
    for (const { step, facts, all } of graph.expansions) visit({ step, returns: [], facts }, all, () => null);
  }
  return {
    program,
    count: table.count,
    starts,
    targets,
    edgeWeights,
    weights,
    roots,
    at,
    find: (configuration) => table.find(pack(configuration)),
    pathTo,
    complete,
    exact: [...graphs.values()].every((graph) => graph.exact),
    insideEnclosures,
    stepsSeen,
    criticalSeen,
  };
}
