import { isClosing } from "../program/step.ts";
import type { Arrow, Change, Guard, Program, StepSpec } from "../program/program.ts";

/** Every fact that a guard reads. */
export function readsOf(guard: Guard | undefined, into: Set<number>): void {
  if (guard === undefined) return;
  if (guard[0] === "not") readsOf(guard[1], into);
  else if (guard[0] === "and" || guard[0] === "or") for (const part of guard[1]) readsOf(part, into);
  else into.add(guard[1]);
}

/** Every fact that some changes may write. */
export function writesOf(changes: readonly Change[], into: Set<number>): void {
  for (const change of changes) {
    if (change[0] === "if") writesOf(change[2], into);
    else into.add(change[1]);
  }
}

/** Every fact on which it depends what some changes write. */
export function conditionsOf(changes: readonly Change[], into: Set<number>): void {
  for (const change of changes) {
    if (change[0] !== "if") continue;
    readsOf(change[1], into);
    conditionsOf(change[2], into);
  }
}

/**
 * A program seen through a few of its facts: the same steps, of which only those in `inside` can be left, with guards and changes
 * renumbered to `facts`. Changes of other facts are left out; no guard inside may read another. Exhibits are left out as well: no time
 * passes inside.
 */
export function project(program: Program, inside: ReadonlySet<number>, facts: readonly number[]): Program {
  const numbers = new Map(facts.map((fact, number) => [fact, number]));
  const renumber = (fact: number): number => {
    const number = numbers.get(fact);
    if (number === undefined) throw new Error(`${program.facts[fact]!.name} is read where it was left out`);
    return number;
  };
  const guard = (one: Guard): Guard => {
    if (one[0] === "not") return ["not", guard(one[1])];
    if (one[0] === "and" || one[0] === "or") return [one[0], one[1].map(guard)];
    return [one[0], renumber(one[1]), one[2]];
  };
  const when = (one: Guard | undefined): { when?: Guard } => (one === undefined ? {} : { when: guard(one) });
  const change = (one: Change): Change[] => {
    if (one[0] === "if") {
      const changes = one[2].flatMap(change);
      return changes.length === 0 ? [] : [["if", guard(one[1]), changes]];
    }
    return numbers.has(one[1]) ? [[one[0], renumber(one[1]), one[2]]] : [];
  };
  const arrow = (one: Arrow): Arrow => ({
    act: one.act,
    ...when(one.when),
    changes: one.changes.flatMap(change),
    to: one.to.map(({ when: condition, ...target }) => ({ ...target, ...when(condition) })),
  });
  const step = (one: StepSpec, number: number): StepSpec => {
    const arrows = inside.has(number) ? one.arrows.filter(({ act }) => !isClosing(act)).map(arrow) : [];
    const { decision, interview: _interview, sheet: _sheet, ...rest } = one;
    if (!decision || !inside.has(number)) return { ...rest, arrows };
    const choices = decision.choices.map((choice) => ({
      ...choice,
      marks: choice.marks.map(({ criterion, rules }) => ({
        criterion,
        rules: rules.map((rule) => ({ mark: rule.mark, ...when(rule.when) })),
      })),
    }));
    return { ...rest, arrows, decision: { known: [], choices, table: [] } };
  };
  return {
    ...program,
    facts: facts.map((fact) => program.facts[fact]!),
    steps: program.steps.map(step),
    interruptions: program.interruptions.map(({ when: condition, onceFact, ...rest }) => {
      const condIn = condition !== undefined && [...reads(condition)].every((fact) => numbers.has(fact));
      return {
        ...rest,
        ...(condIn && when(condition)),
        ...(onceFact !== undefined && numbers.has(onceFact) && { onceFact: renumber(onceFact) }),
      };
    }),
    people: program.people.flatMap((person) => {
      if (person.state === undefined || !numbers.has(person.state)) return [];
      return [{ ...person, state: renumber(person.state), load: renumber(person.load!) }];
    }),
    exhibits: [],
  };
}

function reads(guard: Guard): Set<number> {
  const into = new Set<number>();
  readsOf(guard, into);
  return into;
}
