import type { Change, Guard, Program } from "../program/program.ts";
import { holds, interruptionsAt } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import { readsOf, writesOf } from "./project.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** What can be settled at a step: facts that nothing changes from there on, and everything that can still be asked of them alone. */
interface Settled {
  facts: readonly number[];
  questions: readonly Guard[];
  /** For each combination of answers the values that were seen first with it. */
  known: Map<string, readonly number[]>;
}

/**
 * Facts that nothing changes any more are remembered only by what can still be asked of them. Two configurations that give the same answers
 * to all later questions behave alike, so the walk keeps one of them: eleven exhibits become "is each element shown by two kinds of
 * proof". Exact, since every guard, mark and promise that any later step reads is among the questions.
 */
export class SettledFacts {
  private readonly steps: readonly (Settled | null)[];

  /** `live` gives for each step the facts that something may still read. */
  constructor(program: Program, live: readonly (readonly number[])[]) {
    const { writes, guards } = future(program);
    this.steps = program.steps.map((_, step) => {
      const facts = live[step]!.filter((fact) => !writes[step]!.has(fact));
      if (facts.length < 2) return null;
      const own = new Set(facts);
      const questions = new Map<string, Guard>();
      for (const guard of guards[step]!.values())
        for (const part of partsOver(guard, own)) questions.set(JSON.stringify(part), part);
      return { facts, questions: [...questions.values()], known: new Map() };
    });
  }

  /** Replaces settled facts in `facts` (indexed by fact number) by those first seen with the same answers. */
  canonical(step: number, facts: number[]): void {
    const settled = this.steps[step];
    if (!settled) return;
    let key = "";
    for (const question of settled.questions) key += holds(question, facts) ? "1" : "0";
    const values = settled.known.get(key);
    if (values) settled.facts.forEach((fact, i) => (facts[fact] = values[i]!));
    else
      settled.known.set(
        key,
        settled.facts.map((fact) => facts[fact]!),
      );
  }
}

/** The greatest parts of a guard that read nothing but some facts. */
function partsOver(guard: Guard, facts: ReadonlySet<number>): Guard[] {
  const reads = new Set<number>();
  readsOf(guard, reads);
  const inside = [...reads].filter((fact) => facts.has(fact)).length;
  if (inside === 0) return [];
  if (inside === reads.size) return [guard];
  if (guard[0] === "not") return partsOver(guard[1], facts);
  if (guard[0] !== "and" && guard[0] !== "or") return [];
  const whole: Guard[] = [];
  const mixed: Guard[] = [];
  for (const part of guard[1]) {
    const own = new Set<number>();
    readsOf(part, own);
    ([...own].every((fact) => facts.has(fact)) ? whole : mixed).push(part);
  }
  const together: Guard[] = whole.length > 1 ? [[guard[0], whole]] : whole;
  return [...together, ...mixed.flatMap((part) => partsOver(part, facts))];
}

/** For each step, the facts that may change there or later, and the guards that may be read there or later. */
export function future(program: Program): { writes: Set<number>[]; guards: Map<string, Guard>[] } {
  const writes: Set<number>[] = program.steps.map(() => new Set());
  const guards: Map<string, Guard>[] = program.steps.map(() => new Map());
  const next: number[][] = program.steps.map(() => []);
  const hourOf = (step: number): number => {
    const { home, inInterruption, ending } = program.steps[step]!;
    return inInterruption || ending !== undefined ? Infinity : program.scenes[home]!.hour;
  };
  const reopened = new Set<number>();
  program.steps.forEach((step, number) => {
    const ask = (guard: Guard | undefined): void => {
      if (guard !== undefined) guards[number]!.set(JSON.stringify(guard), guard);
    };
    const askIn = (changes: readonly Change[]): void => {
      for (const change of changes) {
        if (change[0] === "if") {
          ask(change[1]);
          askIn(change[2]);
        } else if (change[0] === "set" && change[2] < HELD) reopened.add(change[1]);
      }
    };
    for (const { when, changes, to } of step.arrows) {
      ask(when);
      askIn(changes);
      writesOf(changes, writes[number]!);
      for (const target of to) {
        ask(target.when);
        if (target.to === "return") continue;
        next[number]!.push(target.to);
        for (const { fact, perishesAt } of program.exhibits)
          if (perishesAt !== undefined && hourOf(number) < perishesAt && hourOf(target.to) >= perishesAt)
            writes[number]!.add(fact);
      }
    }
    for (const { marks } of step.decision?.choices ?? [])
      for (const { rules } of marks) for (const { when } of rules) ask(when);
    for (const { when } of step.interview?.duties ?? []) ask(when);
    // What may break into an interruption may break into the place it left as well.
    for (const index of step.inInterruption ? [] : interruptionsAt(program, number)) {
      const { when, onceFact, first } = program.interruptions[index]!;
      ask(when);
      next[number]!.push(first);
      if (onceFact === undefined) continue;
      ask(["=", onceFact, 1]);
      writes[number]!.add(onceFact);
    }
    program.promises.forEach(({ ending, when }) => step.ending === ending && ask(when));
  });
  // A state follows its load; an exhibit that is opened again after its time is lost again.
  for (const set of writes) {
    for (const { load, state } of program.people) if (state !== undefined && set.has(load!)) set.add(state);
    for (const { fact, perishesAt } of program.exhibits)
      if (perishesAt !== undefined && reopened.has(fact)) set.add(fact);
  }
  for (let growing = true; growing;) {
    growing = false;
    for (let step = program.steps.length - 1; step >= 0; step--) {
      const size = writes[step]!.size + guards[step]!.size;
      for (const to of next[step]!) {
        for (const fact of writes[to]!) writes[step]!.add(fact);
        for (const [key, guard] of guards[to]!) guards[step]!.set(key, guard);
      }
      if (writes[step]!.size + guards[step]!.size > size) growing = true;
    }
  }
  return { writes, guards };
}
