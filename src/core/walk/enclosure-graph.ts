import { opportunitiesOf, type Opportunity } from "../attempt/opportunity.ts";
import type { Act, Arrow, Program } from "../program/program.ts";
import { isClosing, type Configuration, type Facts, interruptionsAt } from "../program/step.ts";
import { expand, type Expansion } from "./expand.ts";
import { IntList } from "./int-list.ts";
import { conditionsOf, project, readsOf, writesOf } from "./project.ts";
import { RecordTable } from "./record-table.ts";
import type { Weights } from "./weights.ts";

/** One way an enclosure may end: the facts it leaves, what it scores, and acts that lead there. */
export interface EnclosureExit {
  /** Values of the graph's facts when it is about to be closed. */
  facts: Facts;
  /** Number of the weight of the segment, and of decisions inside it, such as the answer to a stop signal. */
  weight: number;
  acts: () => Act[];
}

/** Room for weights gathered inside one enclosure; a handful of interruptions makes a few dozen. */
const MOST_WEIGHTS = 1 << 16;
const DEEPEST_STACK = 4;
/** Each topic multiplies by three what the graph would have to follow. */
const MOST_TOPICS = 4;

/** An interview, an examination or a sheet: the step at which it is entered, and the one at which it can be closed. */
export interface Enclosure {
  entry: number;
  exit: number;
}

/** Every enclosure of a program. */
export function enclosuresOf(program: Program): Enclosure[] {
  return program.steps.flatMap(({ arrows, part }, exit): Enclosure[] =>
    arrows.some(({ act }) => isClosing(act)) ? [{ entry: part?.of ?? exit, exit }] : [],
  );
}

/**
 * The inside of an enclosure, explored once for all the configurations that enter it. What happens inside depends only on the facts
 * that its own acts and interruptions read, so it is explored in a program projected on these; what matters outside is only how it can
 * end. Built as far as it is needed, and shared between entries.
 */
export class EnclosureGraph {
  /** Facts that can make a difference: read inside, or changed inside and read later. */
  private readonly facts: readonly number[];
  private readonly inside: Program;
  private readonly enclosure: Enclosure;
  private readonly weights: Weights;
  private readonly critical: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether the graph follows what the segment's score reads; otherwise the score is any that the questions allow. */
  readonly exact: boolean;
  private readonly program: Program;
  private readonly closingWeights = new Map<string, number>();
  /** Positions in `facts` that closing, and all that follows it, still read. */
  private readonly kept: readonly number[];
  /** Positions in `facts` that the segment's score reads. */
  private readonly scored: readonly number[];
  private readonly table: RecordTable;
  private readonly record: number[];
  private readonly exitNumbers = new Map<string, number>();
  private readonly exitOf = new IntList();
  /** For a node at which it can be closed, the number of the weight gathered by then, the segment's included. */
  private readonly exitWeights = new IntList();
  /** Successors of a node stand in `targets` from `starts` for `lengths`; a length of -1: not yet known. */
  private readonly starts = new IntList();
  private readonly lengths = new IntList();
  private readonly targets = new IntList();
  /** For each step of the enclosure, arrows of acts that do exactly what another does. */
  private readonly duplicates = new Map<number, ReadonlySet<Arrow>>();
  /** Expansions of decisions, and of places where nothing is open, for checks that look at each. */
  readonly expansions: { step: number; facts: Facts; all: readonly Expansion[] }[] = [];
  readonly stepsSeen = new Set<number>();
  /** Acts, as `step id`, that make a critical failure of their own and were open somewhere. */
  readonly criticalSeen = new Set<string>();

  constructor(program: Program, enclosure: Enclosure, closing: ReadonlySet<number>, weights: Weights) {
    this.enclosure = enclosure;
    this.weights = weights;
    const region = regionOf(program, enclosure.entry);
    this.program = program;
    const { counts, topics } = scoredFacts(program, enclosure.exit);
    this.exact = topics.length <= MOST_TOPICS;
    const scores = new Set([...counts, ...(this.exact ? [...topics, ...dutyReads(program, enclosure.exit)] : [])]);
    this.facts = factsThatMatter(program, region, enclosure.entry, new Set([...closing, ...scores]));
    this.kept = this.facts.flatMap((fact, position) => (closing.has(fact) ? [position] : []));
    this.scored = this.facts.flatMap((fact, position) => (scores.has(fact) ? [position] : []));
    this.inside = project(program, region, this.facts);
    for (const step of region)
      if (!program.steps[step]!.decision) this.duplicates.set(step, duplicateActs(this.inside, step));
    this.critical = new Map(
      [...region].map((step) => [step, new Set(criticalActs(program, step).map(({ act }) => act))]),
    );
    this.table = new RecordTable([
      MOST_WEIGHTS,
      program.steps.length,
      ...Array.from({ length: DEEPEST_STACK }, () => program.steps.length + 1),
      ...this.inside.facts.map(({ values }) => values.length),
    ]);
    this.record = Array.from({ length: 2 + DEEPEST_STACK + this.facts.length }, () => 0);
  }

  /** The part of an entry on which its exits depend: two entries that agree on it have the same exits. */
  entryKey({ facts }: Configuration): string {
    return String.fromCharCode(...this.facts.map((fact) => facts[fact]!));
  }

  /** Every way it may end when entered like this; for each difference that matters outside, the shortest. */
  exitsFrom(entry: Configuration): EnclosureExit[] {
    const first = this.add(
      { step: this.enclosure.entry, returns: [], facts: this.facts.map((fact) => entry.facts[fact]!) },
      0,
    );
    const order = new IntList();
    // Grows with the graph; the number of a node's parent plus one, 0 where it was not reached.
    const parents = new IntList();
    const reach = (node: number, parent: number): void => {
      while (parents.length <= node) parents.push(0);
      if (parents.get(node) !== 0) return;
      parents.set(node, parent + 1);
      order.push(node);
    };
    const exits = new Map<number, { exit: EnclosureExit; weights: Set<number> }>();
    reach(first, first);
    for (let i = 0; i < order.length; i++) {
      const node = order.get(i);
      const number = this.exitOf.get(node);
      if (number >= 0) {
        const scored = this.exitWeights.get(node);
        const known = exits.get(number);
        if (known) known.weights.add(scored);
        else {
          const acts = (): Act[] => this.actsTo(node, first, parents);
          exits.set(number, {
            exit: { facts: this.at(node).configuration.facts, weight: scored, acts },
            weights: new Set([scored]),
          });
        }
      }
      this.grow(node);
      const start = this.starts.get(node);
      for (let edge = start; edge < start + this.lengths.get(node); edge++) reach(this.targets.get(edge), node);
    }
    // What leaves the same facts leads to the same place, whatever it scored on the way.
    return [...exits.values()].map(({ exit, weights }) => ({ ...exit, weight: this.weights.either([...weights]) }));
  }

  /** An entry with the facts that an exit leaves: it is about to be closed. */
  carry(entry: Configuration, exit: EnclosureExit): Configuration {
    const facts = [...entry.facts];
    this.facts.forEach((fact, position) => (facts[fact] = exit.facts[position]!));
    return { ...entry, step: this.enclosure.exit, facts };
  }

  get size(): number {
    return this.table.count;
  }

  private add({ step, returns, facts }: Configuration, weight: number): number {
    const { record } = this;
    record.fill(0);
    record[0] = weight;
    record[1] = step;
    returns.forEach((place, i) => (record[2 + i] = place + 1));
    facts.forEach((value, i) => (record[2 + DEEPEST_STACK + i] = value));
    const node = this.table.add(record);
    if (node === this.lengths.length) {
      this.starts.push(0);
      this.lengths.push(-1);
      const closes = step === this.enclosure.exit && returns.length === 0;
      this.exitOf.push(closes ? this.exitNumber(facts) : -1);
      this.exitWeights.push(closes ? this.weights.sum(weight, this.closingWeight(facts)) : 0);
    }
    return node;
  }

  private exitNumber(facts: Facts): number {
    const key = String.fromCharCode(...this.kept.map((position) => facts[position]!));
    const known = this.exitNumbers.get(key);
    if (known !== undefined) return known;
    this.exitNumbers.set(key, this.exitNumbers.size);
    return this.exitNumbers.size - 1;
  }

  /** The number of the weight that closing with these facts gives. */
  private closingWeight(facts: Facts): number {
    const key = String.fromCharCode(...this.scored.map((position) => facts[position]!));
    const known = this.closingWeights.get(key);
    if (known !== undefined) return known;
    const whole = this.program.facts.map(() => 0);
    this.facts.forEach((fact, position) => (whole[fact] = facts[position]!));
    const close = this.program.steps[this.enclosure.exit]!.arrows.find(({ act }) => isClosing(act))!.act;
    const closing = { step: this.enclosure.exit, returns: [], facts: whole };
    const scored = opportunitiesOf(this.program, closing, close);
    const number = this.exact
      ? this.weights.of(scored)
      : this.weights.either(everySegment(scored, this.program, this.enclosure.exit).map((one) => this.weights.of(one)));
    this.closingWeights.set(key, number);
    return number;
  }

  private at(node: number): { configuration: Configuration; weight: number } {
    const values: number[] = Array.from({ length: this.record.length }, () => 0);
    this.table.read(node, values);
    const returns = values.slice(2, 2 + DEEPEST_STACK).flatMap((place) => (place > 0 ? [place - 1] : []));
    return { configuration: { step: values[1]!, returns, facts: values.slice(2 + DEEPEST_STACK) }, weight: values[0]! };
  }

  private edgesOf(node: number): { act: Act; to: number }[] {
    const { configuration, weight } = this.at(node);
    const { step, facts } = configuration;
    const all = expand(this.inside, configuration, this.duplicates.get(step));
    this.stepsSeen.add(step);
    const critical = this.critical.get(step);
    if (critical) for (const { act } of all) if (critical.has(act.id)) this.criticalSeen.add(`${step} ${act.id}`);
    const stuck = all.length === 0 && step !== this.enclosure.exit;
    if (stuck || this.inside.steps[step]!.decision) this.expansions.push({ step, facts, all });
    return all.map(({ act, to, opportunities }) => ({
      act,
      to: this.add(to, this.weights.sum(weight, this.weights.of(opportunities))),
    }));
  }

  private grow(node: number): void {
    if (this.lengths.get(node) >= 0) return;
    const edges = new Set(this.edgesOf(node).map(({ to }) => to));
    this.starts.set(node, this.targets.length);
    this.lengths.set(node, edges.size);
    for (const to of edges) this.targets.push(to);
  }

  private actsTo(node: number, first: number, parents: IntList): Act[] {
    const acts: Act[] = [];
    for (let at = node; at !== first; at = parents.get(at) - 1) {
      const goal = at;
      acts.unshift(this.edgesOf(parents.get(at) - 1).find(({ to }) => to === goal)!.act);
    }
    return acts;
  }
}

/** Facts that the score of a segment reads: small counts, and the memory of topics and duties. */
function scoredFacts(program: Program, exit: number): { counts: number[]; topics: number[] } {
  const step = program.steps[exit]!;
  const whole = step.part ? program.steps[step.part.of]! : step;
  const { sheet, interview, actors } = whole;
  if (sheet) return { counts: [sheet.count.met, sheet.count.well, sheet.criticalFact], topics: [] };
  const court = interview?.court;
  const counts = [
    ...(court && actors?.objector ? [court.objected.met, court.objected.well] : []),
    ...(court && actors?.judge ? [court.ruled.met, court.ruled.well] : []),
  ];
  if (!interview || (court && !actors?.by)) return { counts, topics: [] };
  return {
    counts: [...counts, interview.criticalFact],
    topics: [...interview.topics, ...interview.duties].map(({ fact }) => fact),
  };
}

/** Facts that say which duties of an interview are due. */
function dutyReads(program: Program, exit: number): Set<number> {
  const reads = new Set<number>();
  for (const { when } of program.steps[exit]!.interview?.duties ?? []) readsOf(when, reads);
  return reads;
}

/** What a segment of topics may come to, whatever was asked: every number of topics asked and of these sound. */
function everySegment(scored: readonly Opportunity[], program: Program, exit: number): Opportunity[][] {
  const { topics, duties } = program.steps[exit]!.interview!;
  return scored.flatMap((one) => {
    if (one.kind !== "segment" || one.of !== "topics") return [[one]];
    const all: Opportunity[][] = [];
    for (let count = 0; count <= topics.length; count++)
      for (let sound = 0; sound <= count + duties.length; sound++)
        all.push([{ ...one, count, asked: count + duties.length, sound }]);
    return all;
  });
}

/** Questions and options that are a critical failure in themselves. */
export function criticalActs(program: Program, step: number): { act: string; criterion: string }[] {
  const { interview, part, arrows } = program.steps[step]!;
  const sheet = part?.kind === "item" ? program.steps[part.of]!.sheet : undefined;
  const source = sheet ?? interview;
  if (!source || source.criticals.length === 0) return [];
  // A question asked of somebody who has shut down sets it under a condition, and is not one of these.
  return arrows.flatMap(({ act, changes }) => {
    const set = changes.find((change) => change[0] === "set" && change[1] === source.criticalFact && change[2] !== 0);
    return set && set[0] === "set" && !isClosing(act)
      ? [{ act: act.id, criterion: source.criticals[set[2] - 1]! }]
      : [];
  });
}

/** The step of entry with its parts, and the steps of every interruption that may break into it. */
function regionOf(program: Program, step: number): Set<number> {
  const interruptions = interruptionsAt(program, step);
  const region = new Set([step]);
  program.steps.forEach(({ inInterruption, home, part }, number) => {
    const own = part?.of === step;
    const breaksIn = inInterruption === true && !part && interruptions.includes(home);
    if (own || breaksIn) region.add(number);
  });
  return region;
}

function factsThatMatter(
  program: Program,
  region: ReadonlySet<number>,
  step: number,
  closing: ReadonlySet<number>,
): number[] {
  const read = new Set<number>();
  const written = new Set<number>();
  for (const index of interruptionsAt(program, step)) {
    const { when, onceFact } = program.interruptions[index]!;
    readsOf(when, read);
    if (onceFact === undefined) continue;
    read.add(onceFact);
  }
  for (const number of region) {
    const { arrows, decision } = program.steps[number]!;
    for (const { act, when, changes, to } of arrows) {
      if (isClosing(act)) continue;
      readsOf(when, read);
      writesOf(changes, written);
      for (const target of to) readsOf(target.when, read);
    }
    for (const { marks } of decision?.choices ?? [])
      for (const { rules } of marks) for (const rule of rules) readsOf(rule.when, read);
  }
  const matter = new Set([...read, ...[...written].filter((fact) => closing.has(fact))]);
  // What decides how a fact that matters changes matters too; a person's state follows from the load.
  for (let size = -1; size !== matter.size;) {
    size = matter.size;
    for (const { load, state } of program.people) if (state !== undefined && matter.has(state)) matter.add(load!);
    for (const number of region)
      for (const { act, changes } of program.steps[number]!.arrows) {
        if (isClosing(act)) continue;
        for (const change of changes) {
          const writes = new Set<number>();
          writesOf([change], writes);
          if ([...writes].some((fact) => matter.has(fact))) conditionsOf([change], matter);
        }
      }
  }
  return [...matter].sort((a, b) => a - b);
}

/** Arrows of acts that do exactly what an earlier act does need not be followed twice. An act may have several arrows. */
function duplicateActs(inside: Program, step: number): Set<Arrow> {
  const { arrows } = inside.steps[step]!;
  const effects = new Map<string, string>();
  const nameOf = ({ act }: Arrow): string => `${act.type} ${act.id}`;
  for (const arrow of arrows) {
    const { when, changes, to } = arrow;
    const name = nameOf(arrow);
    effects.set(name, `${effects.get(name) ?? ""}${JSON.stringify([when ?? null, changes, to])}`);
  }
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [name, effect] of effects) {
    if (seen.has(effect)) repeated.add(name);
    seen.add(effect);
  }
  return new Set(arrows.filter((arrow) => repeated.has(nameOf(arrow))));
}
