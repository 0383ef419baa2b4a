import type { Program } from "../program/program.ts";
import type { Configuration } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import { future } from "./settled-facts.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/**
 * Says when it is settled whether an exhibit will be in the file at the end. The walk forgets what nothing reads; for a search that has to
 * know of the file it remembers each exhibit as long as something may still change it, and notes on the way what it had become by then.
 */
export class ExhibitsSettling {
  private readonly program: Program;
  /** For each step the exhibits that may change there or later, and their facts. */
  private readonly changing: readonly ReadonlySet<number>[];
  private readonly facts: readonly (readonly number[])[];

  constructor(program: Program) {
    this.program = program;
    this.changing = future(program).writes.map((writes, step) => {
      // An exhibit that may be opened again counts as changing everywhere; an ending is the end of that too.
      const isEnd = program.steps[step]!.ending !== undefined;
      return new Set(program.exhibits.flatMap(({ fact }, exhibit) => (!isEnd && writes.has(fact) ? [exhibit] : [])));
    });
    this.facts = this.changing.map((exhibits) => [...exhibits].map((exhibit) => program.exhibits[exhibit]!.fact));
  }

  /** Facts of the exhibits that have to be remembered at a step. */
  factsAt(step: number): readonly number[] {
    return this.facts[step]!;
  }

  /** Exhibits, by number, that are held for good at `to`, and could still change at `from`; of nowhere, all that are held for good. */
  heldForGood(from: Configuration | null, to: Configuration): readonly number[] {
    return this.program.exhibits.flatMap(({ fact }, exhibit) =>
      to.facts[fact] === HELD && (!from || this.mayChange(from, exhibit)) && !this.mayChange(to, exhibit)
        ? [exhibit]
        : [],
    );
  }

  /** What an interruption interrupts still lies ahead. */
  private mayChange({ step, returns }: Configuration, exhibit: number): boolean {
    return this.changing[step]!.has(exhibit) || returns.some((place) => this.changing[place]!.has(exhibit));
  }
}
