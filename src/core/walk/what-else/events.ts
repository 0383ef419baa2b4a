import type { Program } from "../../program/program.ts";
import type { Deed, Sums } from "../weights.ts";

/** Something that can come about on a path. */
export type Event =
  | { kind: "ending"; ending: number }
  | { kind: "held"; exhibit: number }
  | { kind: "failure" | "repair"; criterion: string; step: string };

/** A set of events, one bit each. */
export type EventSet = bigint;

export const NO_EVENTS: EventSet = 0n;
/** Every event there may ever be: what holds on each of no paths. */
export const ALL_EVENTS: EventSet = -1n;

/**
 * Gives events their bits. A failure or a repair is known by its criterion and the step where it is made: choices at one step that fail in
 * the same are one event, since what matters is whether it can still be avoided.
 */
export class Events {
  private readonly list: Event[] = [];
  private readonly bits = new Map<string, EventSet>();
  private readonly places = new Map<string, number>();
  private readonly wholes = new Map<string, string>();

  constructor(program: Program) {
    program.steps.forEach(({ id, part }, number) => {
      this.places.set(id, number);
      this.wholes.set(id, part ? program.steps[part.of]!.id : id);
    });
  }

  ending(ending: number): EventSet {
    return this.bit({ kind: "ending", ending });
  }

  held(exhibits: readonly number[]): EventSet {
    return exhibits.reduce((set, exhibit) => set | this.bit({ kind: "held", exhibit }), NO_EVENTS);
  }

  /** What is failed and repaired on one way along an edge. */
  done({ fails, repairs }: Sums, deeds: readonly Deed[]): EventSet {
    let set = NO_EVENTS;
    for (const number of fails) set |= this.deed("failure", deeds[number]!);
    for (const number of repairs) set |= this.deed("repair", deeds[number]!);
    return set;
  }

  /** Every event that was met, with its number, in the order of the case. */
  inOrder(): readonly { event: Event; number: number }[] {
    const place = (event: Event): number => {
      if (event.kind === "ending") return event.ending;
      return event.kind === "held" ? event.exhibit : this.places.get(event.step)!;
    };
    return this.list
      .map((event, number) => ({ event, number }))
      .sort(({ event: a }, { event: b }) => place(a) - place(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  private deed(kind: "failure" | "repair", { criteria, step }: Deed): EventSet {
    const whole = this.wholes.get(step)!;
    return criteria.reduce((set, criterion) => set | this.bit({ kind, criterion, step: whole }), NO_EVENTS);
  }

  private bit(event: Event): EventSet {
    const key = JSON.stringify(event);
    let bit = this.bits.get(key);
    if (bit === undefined) {
      bit = 1n << BigInt(this.list.push(event) - 1);
      this.bits.set(key, bit);
    }
    return bit;
  }
}

/** Whether a set has the event of a number. */
export function has(set: EventSet, event: number): boolean {
  return ((set >> BigInt(event)) & 1n) === 1n;
}

function nameOf(event: Event): string {
  return "criterion" in event ? `${event.kind} ${event.criterion}` : event.kind;
}
