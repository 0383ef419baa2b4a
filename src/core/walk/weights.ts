import type { Opportunity } from "../attempt/opportunity.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What an edge adds to each dimension of the rubric, in its order. */
export interface Weight {
  won: readonly number[];
  possible: readonly number[];
  /** Opportunities that count in at least one dimension. */
  moments: number;
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
    this.number({ won: none, possible: none, moments: 0 });
  }

  /** The number of the weight of what one act gives scoring to look at. */
  of(opportunities: readonly Opportunity[]): number {
    if (opportunities.length === 0) return 0;
    let moments = 0;
    const won = this.rubric.dimensions.map(() => 0);
    const possible = this.rubric.dimensions.map(() => 0);
    for (const opportunity of opportunities) {
      const contributions = contributionsOf(this.rubric, opportunity);
      if (contributions.some(({ counts }) => counts)) moments++;
      for (const one of contributions) {
        const dimension = this.rubric.dimensions.findIndex(({ id }) => id === one.dimension);
        won[dimension]! += one.won;
        possible[dimension]! += one.possible;
      }
    }
    return this.number({ won, possible, moments });
  }

  /** The number of two weights added up. */
  sum(a: number, b: number): number {
    if (a === 0 || b === 0) return a + b;
    const key = Math.min(a, b) * 0x100000 + Math.max(a, b);
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const add = (x: readonly number[], y: readonly number[]): number[] => x.map((value, i) => value + y[i]!);
    const [first, second] = [this.list[a]!, this.list[b]!];
    const number = this.number({
      won: add(first.won, second.won),
      possible: add(first.possible, second.possible),
      moments: first.moments + second.moments,
    });
    this.sums.set(key, number);
    return number;
  }

  private number(weight: Weight): number {
    const key = [...weight.won, ...weight.possible, weight.moments].map((value) => value.toFixed(6)).join(" ");
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.length;
      this.list.push(weight);
      this.numbers.set(key, number);
    }
    return number;
  }
}
