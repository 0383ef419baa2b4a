import type { Arrow, Program } from "../program/program.ts";
import { changed, type Configuration, holds } from "../program/step.ts";

/** What a walk has seen open, and where it led: the rest is never open. */
export class Seen {
  readonly steps = new Set<number>();
  /** Of each arrow that was open, which of its targets were taken. */
  private readonly taken = new Map<Arrow, boolean[]>();
  /** For each decision, every set of choices that was open together, with a node where it was; -1 inside an enclosure. */
  readonly openSets = new Map<number, Map<string, { open: readonly string[]; node: number }>>();

  /** Notes that an arrow is open in a configuration. Says whether all of its targets have been taken, so that no more need be noted. */
  note(program: Program, from: Configuration, arrow: Arrow): boolean {
    let taken = this.taken.get(arrow);
    if (!taken) this.taken.set(arrow, (taken = arrow.to.map(() => false)));
    if (arrow.to.length === 1) taken[0] = true;
    else if (!taken.every(Boolean)) {
      const facts = changed(program, from.facts, arrow.changes);
      taken[arrow.to.findIndex(({ when }) => holds(when, facts))] = true;
    }
    return taken.every(Boolean);
  }

  /** Takes over what was noted of an arrow that stands for this one. */
  take(arrow: Arrow, from: Seen, as: Arrow): void {
    const taken = from.taken.get(as);
    const before = this.taken.get(arrow);
    if (taken) this.taken.set(arrow, before ? before.map((one, i) => one || taken[i]!) : taken);
  }

  isOpen(arrow: Arrow): boolean {
    return this.taken.has(arrow);
  }

  /** Whether an arrow ever led to its target of this number. */
  isTaken(arrow: Arrow, target: number): boolean {
    return this.taken.get(arrow)?.[target] ?? false;
  }

  /** Notes which choices of a decision are open together. */
  decides(step: number, open: readonly string[], node: number): void {
    let sets = this.openSets.get(step);
    if (!sets) this.openSets.set(step, (sets = new Map()));
    const key = open.join(" ");
    const known = sets.get(key);
    if (!known || (known.node < 0 && node >= 0)) sets.set(key, { open, node });
  }
}
