/** Sets of small whole numbers, each kept once and known by a number of its own; 0 is the empty set. */
export class ExitSets {
  private readonly sets: Int32Array[] = [new Int32Array(0)];
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly unions = new Map<number, number>();
  private held = 0;

  get(set: number): Int32Array {
    return this.sets[set]!;
  }

  /** The set of one number. */
  single(value: number): number {
    return this.number(Int32Array.of(value));
  }

  union(a: number, b: number): number {
    if (a === b || b === 0) return a;
    if (a === 0) return b;
    const key = Math.min(a, b) * 0x4000000 + Math.max(a, b);
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const both = new Set([...this.sets[a]!, ...this.sets[b]!]);
    const number = this.number(Int32Array.from(both).sort());
    this.unions.set(key, number);
    return number;
  }

  /** Memory that the sets take, roughly. */
  get bytes(): number {
    return this.held + this.unions.size * 40;
  }

  private number(values: Int32Array): number {
    const key = values.join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.sets.length);
    this.sets.push(values);
    this.held += values.byteLength + key.length * 2;
    return this.sets.length - 1;
  }
}
