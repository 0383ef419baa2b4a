import type { Opportunity } from "../attempt/opportunity.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What an edge adds to each dimension of the rubric, in its order. */
export interface Weight {
  won: readonly number[];
  possible: readonly number[];
}

/** Numbers equal weights alike, so that an edge holds one small number. Number 0 is the weight of nothing. */
export class Weights {
  readonly list: Weight[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sums = new Map<number, number>();
  private readonly rubric: Rubric;

  constructor(rubric: Rubric) {
    this.rubric = rubric;
    const none = rubric.dimensions.map(() => 0);
    this.number(none, none);
  }

  /** The number of an opportunity's weight. */
  of(opportunity: Opportunity | null): number {
    if (opportunity === null) return 0;
    const won = this.rubric.dimensions.map(() => 0);
    const possible = this.rubric.dimensions.map(() => 0);
    for (const one of contributionsOf(this.rubric, opportunity)) {
      const dimension = this.rubric.dimensions.findIndex(({ id }) => id === one.dimension);
      won[dimension]! += one.won;
      possible[dimension]! += one.possible;
    }
    return this.number(won, possible);
  }

  /** The number of two weights added up. */
  sum(a: number, b: number): number {
    if (a === 0 || b === 0) return a + b;
    const key = Math.min(a, b) * 0x100000 + Math.max(a, b);
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const add = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value + y[i]!);
    const number = this.number(
      add(this.list[a]!.won, this.list[b]!.won),
      add(this.list[a]!.possible, this.list[b]!.possible),
    );
    this.sums.set(key, number);
    return number;
  }

  private number(won: readonly number[], possible: readonly number[]): number {
    const key = [...won, ...possible].map((value) => value.toFixed(6)).join(" ");
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.length;
      this.list.push({ won, possible });
      this.numbers.set(key, number);
    }
    return number;
  }
}
