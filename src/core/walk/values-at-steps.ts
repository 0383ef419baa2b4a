import type { Arrow, Change, Guard, Program } from "../program/program.ts";
import { changed, interruptionsAt, isCallable } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import type { Seen } from "./seen.ts";

/** For each fact the values that it may have, as bits. */
type Values = Int32Array<ArrayBuffer>;

const HELD = EXHIBIT_STATUSES.indexOf("held");
const LOST = EXHIBIT_STATUSES.indexOf("lost");
const BELOW_HELD = (1 << HELD) - 1;

/**
 * Which values facts may have at each step, each fact by itself, over the acts that the walk has seen open and the ways it has seen
 * taken. It remembers facts that the walk forgets, such as what only a line asks for, and never leaves a possible value out: what is
 * impossible by it is so on every path.
 */
export class ValuesAtSteps {
  private readonly program: Program;
  private readonly seen: Seen;
  /** Undefined for a step that nothing reaches. */
  private readonly at: (Values | undefined)[];
  /** For each interruption the steps that it may return to. */
  private readonly leftFrom: Set<number>[];
  /** Exhibits that an act can make held before their time runs out. */
  private readonly inTime = new Set<number>();
  /** For each followed person the state that follows from a load and the state before. */
  private readonly states: readonly { load: number; state: number; after: readonly (readonly number[])[] }[];
  private readonly waiting: number[] = [];

  constructor(program: Program, seen: Seen) {
    this.program = program;
    this.seen = seen;
    this.at = program.steps.map(() => undefined);
    this.leftFrom = program.interruptions.map(() => new Set());
    this.states = program.people.flatMap((person) => {
      const { load, state } = person;
      if (load === undefined || state === undefined) return [];
      const alone = { ...program, people: [person] };
      const facts = program.facts.map(() => 0);
      const after = program.facts[load]!.values.map((_, l) =>
        program.facts[state]!.values.map((__, s) => changed(alone, given(facts, load, l, state, s), [])[state]!),
      );
      return [{ load, state, after }];
    });
    const start = Int32Array.from(program.facts, ({ values, start: first, varies }) =>
      varies ? (1 << values.length) - 1 : 1 << first,
    );
    this.settle(start);
    this.arrive(program.first, start);
    for (let step = this.waiting.pop(); step !== undefined; step = this.waiting.pop()) this.leave(step);
  }

  /** Whether a guard may hold at a step. */
  mayHold(step: number, guard: Guard | undefined): boolean {
    const values = this.at[step];
    return values !== undefined && (guard === undefined || this.refined(values, guard) !== null);
  }

  /** Whether a fact may have a value at some step. */
  mayBe(fact: number, value: number): boolean {
    return this.at.some((values) => values !== undefined && (values[fact]! & (1 << value)) !== 0);
  }

  /** Whether an exhibit that perishes may be held before its time runs out. */
  mayBeInTime(fact: number): boolean {
    return this.inTime.has(fact);
  }

  private leave(step: number): void {
    const { program, seen } = this;
    const values = this.at[step]!;
    for (const arrow of program.steps[step]!.arrows) if (seen.isOpen(arrow)) this.follow(step, values, arrow);
    for (const index of interruptionsAt(program, step)) {
      const { when } = program.interruptions[index]!;
      const now = isCallable(program, index) ? values : when && this.refined(values, when);
      if (now) this.interrupt(index, step, now);
    }
  }

  private interrupt(index: number, step: number, values: Values): void {
    const { first, onceFact } = this.program.interruptions[index]!;
    const next = values.slice();
    if (onceFact !== undefined) next[onceFact] = 1 << 1;
    // Whoever returns later comes back here as well.
    if (!this.leftFrom[index]!.has(step)) {
      this.leftFrom[index]!.add(step);
      this.program.steps.forEach(({ inInterruption, home }, own) => {
        if (inInterruption && home === index && this.at[own]) this.waiting.push(own);
      });
    }
    this.join(first, next);
  }

  private follow(step: number, values: Values, arrow: Arrow): void {
    const { program } = this;
    const before = arrow.when === undefined ? values.slice() : this.refined(values, arrow.when);
    if (!before) return;
    const after = this.changed(before, arrow.changes);
    this.settle(after);
    const { inInterruption, home } = program.steps[step]!;
    const hour = inInterruption ? -Infinity : program.scenes[home]!.hour;
    for (const { fact, perishesAt } of program.exhibits)
      if (perishesAt !== undefined && hour < perishesAt && (after[fact]! & (1 << HELD)) !== 0) this.inTime.add(fact);
    arrow.to.forEach(({ when, to, interrupts }, i) => {
      if (!this.seen.isTaken(arrow, i)) return;
      const arriving = when === undefined ? after : this.refined(after, when);
      if (!arriving) return;
      if (to === "return") for (const place of this.leftFrom[home]!) this.arrive(place, arriving);
      else if (interrupts !== undefined) this.interrupt(interrupts, step, arriving);
      else this.arrive(to, arriving);
    });
  }

  /** Time passes with the scene. */
  private arrive(step: number, values: Values): void {
    const { inInterruption, ending, home } = this.program.steps[step]!;
    const next = values.slice();
    if (!inInterruption && ending === undefined)
      for (const { fact, perishesAt } of this.program.exhibits) {
        if (perishesAt === undefined || this.program.scenes[home]!.hour < perishesAt) continue;
        if ((next[fact]! & BELOW_HELD) !== 0) next[fact] = (next[fact]! & ~BELOW_HELD) | (1 << LOST);
      }
    this.join(step, next);
  }

  private join(step: number, values: Values): void {
    const known = this.at[step];
    if (!known) this.at[step] = values.slice();
    else {
      let grown = false;
      for (let fact = 0; fact < values.length; fact++) {
        grown ||= (values[fact]! & ~known[fact]!) !== 0;
        known[fact]! |= values[fact]!;
      }
      if (!grown) return;
    }
    this.waiting.push(step);
  }

  private changed(values: Values, changes: readonly Change[]): Values {
    let now = values.slice();
    for (const change of changes) {
      if (change[0] === "set") now[change[1]] = 1 << change[2];
      else if (change[0] === "add") {
        const most = this.program.facts[change[1]]!.values.length - 1;
        let bits = 0;
        for (let value = 0; value <= most; value++)
          if ((now[change[1]]! & (1 << value)) !== 0) bits |= 1 << Math.min(most, Math.max(0, value + change[2]));
        now[change[1]] = bits;
      } else {
        const then = this.refined(now, change[1]);
        const otherwise = this.refined(now, ["not", change[1]]);
        const taken = then && this.changed(then, change[2]);
        if (taken && otherwise) now = taken.map((bits, fact) => bits | otherwise[fact]!);
        else now = taken ?? otherwise ?? now;
      }
    }
    return now;
  }

  /** Somebody's state follows their load. */
  private settle(values: Values): void {
    for (const { load, state, after } of this.states) {
      let bits = 0;
      after.forEach((states, l) => {
        if ((values[load]! & (1 << l)) === 0) return;
        states.forEach((next, s) => {
          if ((values[state]! & (1 << s)) !== 0) bits |= 1 << next;
        });
      });
      values[state] = bits;
    }
  }

  /** The values that are left where a guard holds; null where it cannot. */
  private refined(values: Values, guard: Guard): Values | null {
    const next = values.slice();
    return this.narrow(next, guard, true) ? next : null;
  }

  /** Takes values out of `values` that cannot be while a guard is `wanted`; false when nothing is left of some fact. */
  private narrow(values: Values, guard: Guard, wanted: boolean): boolean {
    if (guard[0] === "not") return this.narrow(values, guard[1], !wanted);
    if (guard[0] === "and" || guard[0] === "or") {
      if ((guard[0] === "and") === wanted) return guard[1].every((part) => this.narrow(values, part, wanted));
      // Any of the parts may be the one: what none of them leaves is gone.
      const left = guard[1].map(() => values.slice()).filter((copy, i) => this.narrow(copy, guard[1][i]!, wanted));
      for (let fact = 0; fact < values.length; fact++)
        values[fact]! &= left.reduce((bits, one) => bits | one[fact]!, 0);
      return left.length > 0;
    }
    const [kind, fact, value] = guard;
    const upTo = (1 << (value + 1)) - 1;
    const bits = kind === "=" ? 1 << value : kind === "<=" ? upTo : ~(upTo >> 1);
    values[fact]! &= wanted ? bits : ~bits;
    return values[fact] !== 0;
  }
}

function given(facts: readonly number[], load: number, l: number, state: number, s: number): number[] {
  return facts.map((value, fact) => (fact === load ? l : fact === state ? s : value));
}
