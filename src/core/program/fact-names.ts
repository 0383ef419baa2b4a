import { type Condition, readCondition, readEffect } from "../scenario/condition.ts";
import type { FactSpec } from "../scenario/facts.ts";
import type { Change, Guard } from "./program.ts";

/** Turns what an author writes about facts into guards and changes over their numbers. */
export class FactNames {
  readonly facts: readonly FactSpec[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(facts: readonly FactSpec[]) {
    this.facts = facts;
    this.numbers = new Map(facts.map(({ name }, number) => [name, number]));
  }

  /** A guard under `when`, or nothing where there is no condition. */
  when(text: string | undefined): { when?: Guard } {
    return text === undefined ? {} : { when: this.guard(text) };
  }

  /** The guard of a condition. Throws for one that cannot be read or names no fact: the checks refuse such scenarios. */
  guard(text: string): Guard {
    const reading = readCondition(text);
    if (!reading.ok) throw new Error(`unreadable condition: ${text}`);
    return this.guardOf(reading.value);
  }

  private guardOf(condition: Condition): Guard {
    switch (condition.op) {
      case "not":
        return ["not", this.guardOf(condition.of)];
      case "and":
      case "or":
        return [condition.op, condition.of.map((part) => this.guardOf(part))];
      case "is": {
        const fact = this.fact(condition.fact);
        return ["=", fact, this.valueIndex(fact, condition.value)];
      }
      case "at-least":
      case "at-most": {
        const fact = this.fact(condition.fact);
        return [condition.op === "at-least" ? ">=" : "<=", fact, this.valueIndex(fact, String(condition.value))];
      }
    }
  }

  /** The changes of some effects, in their order. Throws as `guard` does. */
  changes(effects: readonly string[] | undefined): Change[] {
    return (effects ?? []).map((text): Change => {
      const reading = readEffect(text);
      if (!reading.ok) throw new Error(`unreadable effect: ${text}`);
      const fact = this.fact(reading.value.fact);
      if (reading.value.op === "adds") return ["add", fact, reading.value.value];
      return ["set", fact, this.valueIndex(fact, reading.value.value)];
    });
  }

  /** The number of a fact. */
  fact(name: string): number {
    const number = this.numbers.get(name);
    if (number === undefined) throw new Error(`unknown fact: ${name}`);
    return number;
  }

  private valueIndex(fact: number, value: string): number {
    const index = this.facts[fact]!.values.indexOf(value);
    if (index < 0) throw new Error(`${this.facts[fact]!.name} is never ${value}`);
    return index;
  }
}
