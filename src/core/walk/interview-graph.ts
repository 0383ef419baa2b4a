import type { Act, Change, Guard, Program } from "../program/program.ts";
import type { Configuration } from "../program/step.ts";
import { expand, type Expansion } from "./expand.ts";
import { IntList } from "./int-list.ts";
import { interruptionsAt } from "./liveness.ts";
import type { Weights } from "./weights.ts";

/** One way an interview may end: the facts it leaves, what it scored before closing, and acts that lead there. */
export interface InterviewExit {
  /** The configuration in which the interview is about to be closed. */
  at: Configuration;
  /** Number of the weight gathered by decisions inside it, such as the answer to a stop signal. */
  weight: number;
  acts: () => Act[];
}

function factsIn(guard: Guard | undefined, into: Set<number>): void {
  if (guard === undefined) return;
  if (guard[0] === "not") factsIn(guard[1], into);
  else if (guard[0] === "and" || guard[0] === "or") for (const part of guard[1]) factsIn(part, into);
  else into.add(guard[1]);
}

function factsChanged(changes: readonly Change[], into: Set<number>): void {
  for (const change of changes) {
    if (change[0] === "if") {
      factsIn(change[1], into);
      factsChanged(change[2], into);
    } else into.add(change[1]);
  }
}

/**
 * The inside of an interview, explored once for all the configurations that enter it. What happens inside depends only on the facts
 * that its own acts and interruptions read or write, so everything else is left out; what matters outside is only how it can
 * end. Built as far as it is needed, and shared between entries.
 */
export class InterviewGraph {
  private readonly program: Program;
  private readonly step: number;
  private readonly weights: Weights;
  /** Facts that the inside reads or writes. */
  private readonly touched: readonly number[];
  /** Of these, the ones that closing, and all that follows it, still read. */
  private readonly kept: readonly number[];
  private readonly numbers = new Map<string, number>();
  private readonly nodes: { configuration: Configuration; weight: number; exit: string | null }[] = [];
  private readonly successors: (readonly number[] | undefined)[] = [];
  private readonly sameAsEarlier: ReadonlySet<string>;
  /** Every expansion made inside, for checks that look at each decision. */
  readonly expansions: { from: Configuration; all: readonly Expansion[] }[] = [];
  readonly steps = new Set<number>();

  constructor(program: Program, step: number, closing: ReadonlySet<number>, weights: Weights) {
    this.program = program;
    this.step = step;
    this.weights = weights;
    const touched = this.factsTouched();
    this.touched = [...touched].sort((a, b) => a - b);
    this.kept = this.touched.filter((fact) => closing.has(fact));
    this.sameAsEarlier = this.duplicateActs();
  }

  /** The part of an entry on which its exits depend: two entries that agree on it have the same exits. */
  entryKey({ facts }: Configuration): string {
    return String.fromCharCode(...this.touched.map((fact) => facts[fact]!));
  }

  /** Every way the interview may end when entered like this; for each difference that matters outside, the shortest. */
  exitsFrom(entry: Configuration): InterviewExit[] {
    const first = this.intern(entry, 0);
    const order = new IntList();
    const parents = new Map<number, number>([[first, -1]]);
    const exits = new Map<string, InterviewExit>();
    order.push(first);
    for (let i = 0; i < order.length; i++) {
      const node = order.get(i);
      const { exit, configuration, weight } = this.nodes[node]!;
      if (exit !== null && !exits.has(exit))
        exits.set(exit, { at: configuration, weight, acts: () => this.actsTo(node, parents) });
      for (const next of this.successorsOf(node)) {
        if (parents.has(next)) continue;
        parents.set(next, node);
        order.push(next);
      }
    }
    return [...exits.values()];
  }

  /** An entry with the facts that an exit leaves: the interview is about to be closed. */
  carry(entry: Configuration, exit: InterviewExit): Configuration {
    const facts = [...entry.facts];
    for (const fact of this.touched) facts[fact] = exit.at.facts[fact]!;
    return { ...entry, facts };
  }

  get size(): number {
    return this.nodes.length;
  }

  private factsTouched(): Set<number> {
    const { program, step } = this;
    const touched = new Set<number>();
    const steps = [step];
    const waiting = interruptionsAt(program, step).map((index) => program.interruptions[index]!);
    for (const { when, onceFact } of waiting) {
      factsIn(when, touched);
      if (onceFact !== undefined) touched.add(onceFact);
    }
    program.steps.forEach((one, number) => {
      if (one.inInterruption && waiting.includes(program.interruptions[one.home]!)) steps.push(number);
    });
    for (const number of steps) {
      const { arrows, decision } = program.steps[number]!;
      for (const { act, when, changes, to } of arrows) {
        if (act.type === "interview.closed") continue;
        factsIn(when, touched);
        factsChanged(changes, touched);
        for (const target of to) factsIn(target.when, touched);
      }
      for (const { marks } of decision?.choices ?? [])
        for (const { rules } of marks) for (const rule of rules) factsIn(rule.when, touched);
    }
    for (const { load, state } of program.people) {
      if (load === undefined || !touched.has(load)) continue;
      touched.add(state!);
    }
    return touched;
  }

  /** Phrasings that do exactly what an earlier one does need not be followed twice. */
  private duplicateActs(): Set<string> {
    const seen = new Set<string>();
    const duplicates = new Set<string>();
    for (const { act, when, changes } of this.program.steps[this.step]!.arrows) {
      if (act.type !== "question.asked" && act.type !== "move.made") continue;
      const effect = JSON.stringify([when ?? null, changes]);
      if (seen.has(effect)) duplicates.add(act.id);
      seen.add(effect);
    }
    return duplicates;
  }

  private intern(configuration: Configuration, weight: number): number {
    const { facts, step, returns } = configuration;
    const key = String.fromCharCode(
      weight,
      step,
      returns.length,
      ...returns,
      ...this.touched.map((fact) => facts[fact]!),
    );
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.nodes.length;
      this.numbers.set(key, number);
      const inside = step === this.step && returns.length === 0;
      const exit = inside ? String.fromCharCode(weight, ...this.kept.map((fact) => facts[fact]!)) : null;
      this.nodes.push({ configuration, weight, exit });
      this.steps.add(step);
    }
    return number;
  }

  private successorsOf(node: number): readonly number[] {
    const known = this.successors[node];
    if (known) return known;
    const { configuration, weight } = this.nodes[node]!;
    const all = expand(this.program, configuration);
    if (configuration.step !== this.step) this.expansions.push({ from: configuration, all });
    const list = [
      ...new Set(
        all
          .filter(({ act }) => act.type !== "interview.closed" && !this.isDuplicate(configuration, act))
          .map(({ to, opportunity }) => this.intern(to, this.weights.sum(weight, this.weights.of(opportunity)))),
      ),
    ];
    this.successors[node] = list;
    return list;
  }

  private isDuplicate({ step }: Configuration, act: Act): boolean {
    return step === this.step && this.sameAsEarlier.has(act.id);
  }

  private actsTo(node: number, parents: ReadonlyMap<number, number>): Act[] {
    const acts: Act[] = [];
    for (let at = node, parent = parents.get(node)!; parent >= 0; at = parent, parent = parents.get(at)!) {
      const { configuration } = this.nodes[parent]!;
      const step = expand(this.program, configuration).find(
        ({ act, to, opportunity }) =>
          act.type !== "interview.closed" &&
          this.intern(to, this.weights.sum(this.nodes[parent]!.weight, this.weights.of(opportunity))) === at,
      );
      acts.unshift(step!.act);
    }
    return acts;
  }
}
