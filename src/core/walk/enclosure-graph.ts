import { opportunitiesOf } from "../attempt/opportunity.ts";
import type { Act, Arrow, Program } from "../program/program.ts";
import {
  type Configuration,
  type Facts,
  follow,
  holds,
  interrupted,
  isCallable,
  isClosing,
  mayInterrupt,
} from "../program/step.ts";
import {
  duplicateActs,
  dutyReads,
  type Enclosure,
  everySegment,
  factsThatMatter,
  regionOf,
  scoredFacts,
  writtenIn,
} from "./enclosure.ts";
import { isLearners } from "./expand.ts";
import { TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import { ExitSets } from "./exit-sets.ts";
import { IntList } from "./int-list.ts";
import type { Gauge } from "./limits.ts";
import { project } from "./project.ts";
import { RecordTable } from "./record-table.ts";
import { Seen } from "./seen.ts";
import type { Weights } from "./weights.ts";

/** One way an enclosure may end: the facts it leaves, what it scores, and acts that lead there. */
export interface EnclosureExit {
  /** Tells apart what is different for all that follows. */
  key: string;
  /** Values of the graph's facts when it is about to be closed. */
  facts: Facts;
  /** Number of the weight of the segment, and of decisions inside it, such as the answer to a stop signal. */
  weight: number;
  /** Numbers of weights that are among these for certain; of the others the walk does not know. */
  certain: readonly number[];
  /** The fewest acts that lead there, mere continuing not counted. */
  least: number;
  /** The most, where nothing can be asked again and again; else 0. */
  most: number;
  acts: () => Act[];
}

/** Room for weights gathered inside one enclosure; a handful of interruptions makes a few dozen. */
const MOST_WEIGHTS = 1 << 16;
const DEEPEST_STACK = 4;
/** Each topic multiplies by three what the graph would have to follow. */
const MOST_TOPICS = 4;

/** What an edge inside costs: bit 0 a learner's act, bit 1 one that counts for a longest path. */
const ACT = 1;
const COUNTS = 2;

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
  /**
   * Whether the graph follows what the segment's score reads, as it does with few topics, or when it is made `like` another to answer
   * what that one cannot; otherwise the score is any that the questions allow.
   */
  readonly exact: boolean;
  private readonly program: Program;
  private readonly gauge: Gauge | null;
  private readonly closingWeights = new Map<string, number>();
  /** Positions in `facts` that closing, and all that follows it, still read. */
  private readonly kept: readonly number[];
  /** Positions in `facts` that the segment's score reads. */
  private readonly scored: readonly number[];
  /** Positions in `facts` of the topics and of the duties that are followed. */
  private readonly topics: readonly number[];
  private readonly duties: readonly number[];
  /** Weights gathered inside, by the small numbers that records hold. */
  private readonly gathered: number[] = [0];
  private readonly table: RecordTable;
  private readonly record: number[];
  private readonly values: number[];
  private readonly exitNumbers = new Map<string, number>();
  private readonly exitKeys: string[] = [];
  /** An exit with the weight gathered by then, the segment's included, under one number. */
  private readonly pairs: { exit: number; weight: number }[] = [];
  private readonly pairNumbers = new Map<number, number>();
  private readonly pairOf = new IntList();
  /** Successors of a node stand in `targets` from `starts` for `lengths`; a length of -1: not yet known. */
  private readonly starts = new IntList();
  private readonly lengths = new IntList();
  /** Four times the node, and what the way there costs. */
  private readonly targets = new IntList();
  /** Tarjan's numbers, 0 for not yet visited; the set of pairs that can be reached; the component once it is finished, else -1. */
  private readonly index = new IntList();
  private readonly low = new IntList();
  private readonly reached = new IntList();
  private readonly component = new IntList();
  private readonly sets = new ExitSets();
  private visited = 0;
  private components = 0;
  /** Marks of the last search that came by, and of the last node that led here. */
  private readonly stamps = new IntList();
  private readonly ledFrom = new IntList();
  private searches = 0;
  /** Of each step the arrows that are followed, and whether there is nothing more to note of one. */
  private readonly arrows = new Map<number, readonly { arrow: Arrow; noted: boolean }[]>();
  /** For each step of the enclosure, arrows of acts that do exactly what another does, with that other. */
  private readonly duplicates = new Map<number, ReadonlyMap<Arrow, Arrow>>();
  private readonly callable: readonly number[];
  /** Whether it is asked in any order and as often as one likes. */
  readonly isHub: boolean;
  /** Nodes at which nothing is open, though they cannot be closed. */
  private readonly stuck: number[] = [];
  private readonly noted = new Seen();

  constructor(
    program: Program,
    enclosure: Enclosure,
    closing: ReadonlySet<number>,
    weights: Weights,
    gauge: Gauge | null,
    like: EnclosureGraph | null = null,
  ) {
    this.enclosure = enclosure;
    this.weights = weights;
    this.program = program;
    this.gauge = gauge;
    const region = regionOf(program, enclosure.entry);
    const { counts, topics } = scoredFacts(program, enclosure.exit);
    const due = [...dutyReads(program, enclosure.exit)];
    this.exact = like !== null || topics.length <= MOST_TOPICS;
    const written = writtenIn(program, region);
    const scores = this.exact
      ? [...counts, ...topics, ...due]
      : [...counts, ...due.filter((fact) => !written.has(fact))];
    this.facts = factsThatMatter(program, region, enclosure.entry, closing, scores);
    const left = like?.facts.filter((_, position) => like.kept.includes(position)) ?? this.facts;
    this.kept = left.flatMap((fact) => (closing.has(fact) ? [this.facts.indexOf(fact)] : []));
    const reads = new Set([...counts, ...topics, ...due]);
    this.scored = this.facts.flatMap((fact, position) => (reads.has(fact) ? [position] : []));
    const { interview } = program.steps[enclosure.exit]!;
    const followed = (of: readonly { fact: number }[] = []): number[] =>
      of.map(({ fact }) => this.facts.indexOf(fact)).filter((position) => position >= 0);
    this.topics = followed(interview?.topics);
    this.duties = followed(interview?.duties);
    this.inside = project(program, region, this.facts);
    for (const step of region) {
      const { decision, arrows } = this.inside.steps[step]!;
      const duplicates = decision ? new Map<Arrow, Arrow>() : duplicateActs(this.inside, step);
      this.duplicates.set(step, duplicates);
      this.arrows.set(
        step,
        arrows.flatMap((arrow) => (duplicates.has(arrow) ? [] : [{ arrow, noted: false }])),
      );
    }
    this.callable = this.inside.interruptions.flatMap((_, index) => (isCallable(this.inside, index) ? [index] : []));
    this.isHub = program.steps[enclosure.entry]!.arrows.some(({ act }) => act.type === "question.asked");
    this.table = new RecordTable([
      MOST_WEIGHTS,
      program.steps.length,
      ...Array.from({ length: DEEPEST_STACK }, () => program.steps.length + 1),
      ...this.inside.facts.map(({ values }) => values.length),
    ]);
    this.record = Array.from({ length: 2 + DEEPEST_STACK + this.facts.length }, () => 0);
    this.values = [...this.record];
    gauge?.include({ count: () => this.size, bytes: () => this.bytes });
  }

  /** The part of an entry on which its exits depend: two entries that agree on it have the same exits. */
  entryKey({ facts }: Configuration): string {
    return String.fromCharCode(...this.facts.map((fact) => facts[fact]!));
  }

  /** Every way it may end when entered like this; for each difference that matters outside, the shortest. */
  exitsFrom(entry: Configuration): EnclosureExit[] {
    const first = this.enter(entry);
    this.explore(first);
    const weightsOf = new Map<number, Set<number>>();
    for (const pair of this.sets.get(this.reached.get(first))) {
      const { exit, weight } = this.pairs[pair]!;
      const known = weightsOf.get(exit);
      if (known) known.add(weight);
      else weightsOf.set(exit, new Set([weight]));
    }
    const nearest = this.nearest(first, new Set(weightsOf.keys()));
    const longest = this.isHub ? null : this.longest(first);
    // What leaves the same facts leads to the same place, whatever it scored on the way.
    return [...nearest].map(([exit, { node, acts }]) => {
      const weights = [...weightsOf.get(exit)!];
      return {
        key: this.exitKeys[exit]!,
        facts: this.at(node).facts,
        weight: this.weights.either(weights),
        certain: this.exact ? weights : weights.filter((weight) => this.weights.list[weight]!.ways.length === 1),
        least: acts,
        most: longest?.get(exit) ?? 0,
        acts: () => this.actsTo(first, exit),
      };
    });
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

  /** Memory that the graph takes. */
  get bytes(): number {
    const lists = [this.pairOf, this.starts, this.lengths, this.targets, this.index, this.low, this.reached];
    const more = [this.component, this.stamps, this.ledFrom];
    return [...lists, ...more].reduce((sum, list) => sum + list.bytes, this.table.bytes + this.sets.bytes);
  }

  /** Hands over what was seen inside, in terms of the whole program. */
  tellSeen(seen: Seen): void {
    for (const step of this.noted.steps) {
      seen.steps.add(step);
      const projected = this.inside.steps[step]!.arrows;
      const whole = this.program.steps[step]!.arrows.filter(({ act }) => !isClosing(act));
      const duplicates = this.duplicates.get(step);
      whole.forEach((arrow, i) => seen.take(arrow, this.noted, duplicates?.get(projected[i]!) ?? projected[i]!));
    }
    for (const [step, sets] of this.noted.openSets) for (const { open } of sets.values()) seen.decides(step, open, -1);
  }

  /** Whether nothing is open somewhere inside. */
  get isStuck(): boolean {
    return this.stuck.length > 0;
  }

  /** Steps inside at which nothing is open, each with a configuration of the whole program as it stood and acts from an entry to it. */
  *stuckFrom(entry: Configuration): Generator<{ at: Configuration; acts: Act[] }> {
    const first = this.enter(entry);
    for (const node of this.stuck) {
      const acts = this.pathTo(first, (one) => one === node);
      if (!acts) continue;
      const { step, returns, facts } = this.at(node);
      const whole = [...entry.facts];
      this.facts.forEach((fact, position) => (whole[fact] = facts[position]!));
      yield { at: { step, returns, facts: whole }, acts };
    }
  }

  /** The node of an entry, which for a walk that begins inside is any of its parts. */
  enter(entry: Configuration): number {
    const facts = this.facts.map((fact) => entry.facts[fact]!);
    return this.add(entry.step, [], facts, 0);
  }

  /** What a node, if it can be closed there, leaves and scores. */
  closingAt(node: number): { key: string; weight: number } | null {
    const pair = this.pairOf.get(node);
    if (pair < 0) return null;
    const { exit, weight } = this.pairs[pair]!;
    return { key: this.exitKeys[exit]!, weight };
  }

  /** How many topics have been asked about at a node, how much could be sound with the duties, and how much is, as far as it is followed. */
  askedAt(node: number): { topics: number; asked: number; sound: number } {
    const { facts } = this.at(node);
    const memories = this.topics.map((position) => TOPIC_MEMORY[facts[position]!]);
    const duties = this.duties.map((position) => TOPIC_MEMORY[facts[position]!]);
    const topics = memories.filter((memory) => memory !== "unasked").length;
    const sound = [...memories, ...duties].filter((memory) => memory === "sound").length;
    return { topics, asked: topics + duties.length, sound };
  }

  /** Nodes that one act leads to. */
  *next(node: number): Generator<number> {
    this.grow(node);
    const start = this.starts.get(node);
    for (let edge = start; edge < start + this.lengths.get(node); edge++) yield this.targets.get(edge) >> 2;
  }

  /** Visits everything that can be reached, and knows then what every node can come to: Tarjan's components, found as the graph grows. */
  private explore(first: number): void {
    if (this.component.get(first) >= 0) return;
    const { index, low, reached, component, starts, lengths, targets } = this;
    const stack = new IntList();
    const path = new IntList();
    const nextEdge = new IntList();
    const visit = (node: number): void => {
      this.grow(node);
      index.set(node, ++this.visited);
      low.set(node, this.visited);
      const pair = this.pairOf.get(node);
      reached.set(node, pair < 0 ? 0 : this.sets.single(pair));
      stack.push(node);
      path.push(node);
      nextEdge.push(0);
    };
    visit(first);
    while (path.length > 0) {
      const node = path.get(path.length - 1);
      const at = nextEdge.get(path.length - 1);
      if (at < lengths.get(node)) {
        nextEdge.set(path.length - 1, at + 1);
        const to = targets.get(starts.get(node) + at) >> 2;
        if (index.get(to) === 0) visit(to);
        else if (component.get(to) < 0) low.set(node, Math.min(low.get(node), index.get(to)));
        else reached.set(node, this.sets.union(reached.get(node), reached.get(to)));
        continue;
      }
      path.length--;
      nextEdge.length--;
      if (low.get(node) === index.get(node)) {
        for (let member = -1; member !== node;) {
          member = stack.get(--stack.length);
          component.set(member, this.components);
          reached.set(member, reached.get(node));
        }
        this.components++;
      }
      if (path.length === 0) return;
      const parent = path.get(path.length - 1);
      low.set(parent, Math.min(low.get(parent), low.get(node)));
      reached.set(parent, this.sets.union(reached.get(parent), reached.get(node)));
    }
  }

  /** For each of some exits the nearest node that gives it, by the acts of a learner; stops when all are found. */
  private nearest(first: number, wanted: ReadonlySet<number>): Map<number, { node: number; acts: number }> {
    const found = new Map<number, { node: number; acts: number }>();
    this.breadthFirst(first, (node, acts) => {
      const pair = this.pairOf.get(node);
      const exit = pair < 0 ? -1 : this.pairs[pair]!.exit;
      if (exit >= 0 && !found.has(exit)) found.set(exit, { node, acts });
      return found.size < wanted.size;
    });
    return found;
  }

  /** Visits nodes by their distance in acts, continuing costing nothing, until `look` has seen enough. Tells from where each was reached. */
  private breadthFirst(first: number, look: (node: number, acts: number) => boolean, from?: Map<number, number>): void {
    const { stamps, starts, lengths, targets } = this;
    const search = ++this.searches;
    let layer = [first];
    for (let acts = 0; layer.length > 0; acts++) {
      const following: number[] = [];
      // Grows while it is read: continuing leads to the same layer.
      for (const node of layer) {
        if (stamps.get(node) === search) continue;
        stamps.set(node, search);
        if (!look(node, acts)) return;
        const start = starts.get(node);
        for (let edge = start; edge < start + lengths.get(node); edge++) {
          const to = targets.get(edge) >> 2;
          if (stamps.get(to) === search) continue;
          const costs = (targets.get(edge) & ACT) !== 0;
          (costs ? following : layer).push(to);
          // What continuing reaches is nearer than what was noted by an act from the layer before, which cannot be: that is visited.
          if (from && (!costs || !from.has(to))) from.set(to, node);
        }
      }
      layer = following;
    }
  }

  /** For each exit the most acts that lead to it, those within a component not counted. */
  private longest(first: number): Map<number, number> {
    const { component, starts, lengths, targets } = this;
    const nodes: number[] = [];
    this.breadthFirst(first, (node) => nodes.push(node) > 0);
    // Components are numbered from the ends.
    nodes.sort((a, b) => component.get(b) - component.get(a));
    const most = new Map([[component.get(first), 0]]);
    const result = new Map<number, number>();
    for (const node of nodes) {
      const own = most.get(component.get(node))!;
      const pair = this.pairOf.get(node);
      if (pair >= 0) {
        const { exit } = this.pairs[pair]!;
        result.set(exit, Math.max(result.get(exit) ?? 0, own));
      }
      const start = starts.get(node);
      for (let edge = start; edge < start + lengths.get(node); edge++) {
        const to = component.get(targets.get(edge) >> 2);
        if (to === component.get(node)) continue;
        const acts = own + ((targets.get(edge) & COUNTS) !== 0 ? 1 : 0);
        most.set(to, Math.max(most.get(to) ?? 0, acts));
      }
    }
    return result;
  }

  private add(step: number, returns: readonly number[], facts: Facts, weight: number): number {
    const { record } = this;
    record[0] = this.smallNumber(weight);
    record[1] = step;
    for (let i = 0; i < DEEPEST_STACK; i++) record[2 + i] = i < returns.length ? returns[i]! + 1 : 0;
    for (let i = 0; i < facts.length; i++) record[2 + DEEPEST_STACK + i] = facts[i]!;
    const node = this.table.add(record);
    if (node === this.lengths.length) {
      this.starts.push(0);
      this.lengths.push(-1);
      for (const list of [this.index, this.low, this.reached, this.stamps, this.ledFrom]) list.push(0);
      this.component.push(-1);
      const closes = step === this.enclosure.exit && returns.length === 0;
      this.pairOf.push(closes ? this.pair(facts, this.weights.sum(weight, this.closingWeight(facts))) : -1);
    }
    return node;
  }

  private smallNumber(weight: number): number {
    if (weight === 0) return 0;
    const known = this.gathered.indexOf(weight);
    if (known >= 0) return known;
    if (this.gathered.length === MOST_WEIGHTS)
      throw new Error("more weights are gathered in one enclosure than a record can hold");
    return this.gathered.push(weight) - 1;
  }

  private pair(facts: Facts, weight: number): number {
    const key = String.fromCharCode(...this.kept.map((position) => facts[position]!));
    let exit = this.exitNumbers.get(key);
    if (exit === undefined) {
      exit = this.exitKeys.push(key) - 1;
      this.exitNumbers.set(key, exit);
    }
    const together = exit * 0x100000 + weight;
    const known = this.pairNumbers.get(together);
    if (known !== undefined) return known;
    this.pairNumbers.set(together, this.pairs.length);
    return this.pairs.push({ exit, weight }) - 1;
  }

  /** The number of the weight that closing with these facts gives. */
  private closingWeight(facts: Facts): number {
    const key = String.fromCharCode(...this.scored.map((position) => facts[position]!));
    const known = this.closingWeights.get(key);
    if (known !== undefined) return known;
    const whole = this.program.facts.map(() => 0);
    this.facts.forEach((fact, position) => (whole[fact] = facts[position]!));
    const { exit } = this.enclosure;
    const { arrows, id } = this.program.steps[exit]!;
    const close = arrows.find(({ act }) => isClosing(act))!.act;
    const scored = opportunitiesOf(this.program, { step: exit, returns: [], facts: whole }, close);
    const number = this.exact
      ? this.weights.of(scored, id)
      : this.weights.either(
          everySegment(scored, this.program, exit, whole, new Set(this.facts)).map((one) => this.weights.of(one, id)),
        );
    this.closingWeights.set(key, number);
    return number;
  }

  private at(node: number): Configuration & { weight: number } {
    const { values } = this;
    this.table.read(node, values);
    const returns: number[] = [];
    for (let i = 0; i < DEEPEST_STACK && values[2 + i]! > 0; i++) returns.push(values[2 + i]! - 1);
    return { step: values[1]!, returns, facts: values.slice(2 + DEEPEST_STACK), weight: this.gathered[values[0]!]! };
  }

  /** Everything that can be done at a node, by arrows and by calling interruptions. */
  private edgesOf(node: number, each: (act: Act, to: number) => void): void {
    const { inside } = this;
    const from = this.at(node);
    const { step, weight } = from;
    for (const one of this.arrows.get(step)!) {
      const { arrow } = one;
      if (!holds(arrow.when, from.facts)) continue;
      if (!one.noted) one.noted = this.noted.note(inside, from, arrow);
      const to = follow(inside, from, arrow);
      const own =
        arrow.act.type === "choice.made"
          ? this.weights.of(opportunitiesOf(inside, from, arrow.act), this.inside.steps[step]!.id)
          : 0;
      const isSame = own === 0 && to.step === step && to.returns === from.returns && sameFacts(to.facts, from.facts);
      each(arrow.act, isSame ? node : this.add(to.step, to.returns, to.facts, this.weights.sum(weight, own)));
    }
    for (const index of this.callable) {
      if (!mayInterrupt(inside, from, index)) continue;
      const to = interrupted(inside, from, index);
      const act: Act = { type: "interruption.called", id: inside.interruptions[index]!.id };
      each(act, this.add(to.step, to.returns, to.facts, weight));
    }
  }

  private grow(node: number): void {
    if (this.lengths.get(node) >= 0) return;
    const start = this.targets.length;
    this.starts.set(node, start);
    if (this.gauge && !this.gauge.mayGoOn()) {
      this.lengths.set(node, 0);
      return;
    }
    const step = this.table.value(node, 1);
    const { decision, inInterruption } = this.inside.steps[step]!;
    this.noted.steps.add(step);
    const open: string[] = [];
    let any = false;
    this.edgesOf(node, (act, to) => {
      any = true;
      if (decision && act.type === "choice.made") open.push(act.id);
      const costs = !isLearners(act) ? 0 : inInterruption || act.type === "interruption.called" ? ACT : ACT | COUNTS;
      if (to === node) return;
      if (this.ledFrom.get(to) !== node + 1) {
        this.ledFrom.set(to, node + 1);
        this.targets.push(to * 4 + costs);
        return;
      }
      // Several acts lead there: the cheapest counts.
      for (let edge = start; edge < this.targets.length; edge++) {
        const known = this.targets.get(edge);
        if (known >> 2 === to && (known & ACT) > (costs & ACT)) this.targets.set(edge, to * 4 + costs);
      }
    });
    this.lengths.set(node, this.targets.length - start);
    if (decision) this.noted.decides(step, open, -1);
    if (!any && this.pairOf.get(node) < 0) this.stuck.push(node);
  }

  private actsTo(first: number, exit: number): Act[] {
    return this.pathTo(
      first,
      (node) => this.pairOf.get(node) >= 0 && this.pairs[this.pairOf.get(node)]!.exit === exit,
    )!;
  }

  private pathTo(first: number, isGoal: (node: number) => boolean): Act[] | undefined {
    const from = new Map<number, number>();
    let goal = -1;
    this.breadthFirst(
      first,
      (node) => {
        if (isGoal(node)) goal = node;
        return goal < 0;
      },
      from,
    );
    if (goal < 0) return undefined;
    const acts: Act[] = [];
    for (let at = goal; at !== first; at = from.get(at)!) {
      const wanted = at;
      let found: Act | undefined;
      this.edgesOf(from.get(at)!, (act, to) => {
        // Of several acts that lead there one that is mere continuing is the cheapest.
        if (to === wanted && (found === undefined || !isLearners(act))) found = act;
      });
      acts.unshift(found!);
    }
    return acts;
  }
}

function sameFacts(a: Facts, b: Facts): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
