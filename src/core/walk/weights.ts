import type { Opportunity } from "../attempt/opportunity.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";

/** What something adds to each dimension of the rubric, in its order. */
export interface Sums {
  won: readonly number[];
  possible: readonly number[];
}

/** What an edge adds to a path. */
export interface Weight {
  /** One of these; several where the walk does not follow which, so that a range over them is a bound. */
  ways: readonly Sums[];
  /** Scored moments met, at the least: decisions with something at stake, and segments, however little was asked in them. */
  moments: number;
}

/** Numbers equal weights alike, so that an edge holds one small number. Number 0 is the weight of nothing. */
export class Weights {
  readonly list: Weight[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sums = new Map<number, number>();
  private readonly given = new Map<string, number>();
  private readonly unions = new Map<string, number>();
  private readonly rubric: Rubric;

  constructor(rubric: Rubric) {
    this.rubric = rubric;
    const none = rubric.dimensions.map(() => 0);
    this.number({ ways: [{ won: none, possible: none }], moments: 0 });
  }

  /** The number of the weight of what one act gives scoring to look at. */
  of(opportunities: readonly Opportunity[]): number {
    if (opportunities.length === 0) return 0;
    const key = JSON.stringify(opportunities);
    const known = this.given.get(key);
    if (known !== undefined) return known;
    let moments = 0;
    const won = this.rubric.dimensions.map(() => 0);
    const possible = this.rubric.dimensions.map(() => 0);
    for (const opportunity of opportunities) {
      const contributions = contributionsOf(this.rubric, opportunity);
      if (opportunity.kind === "segment" || contributions.some(({ counts }) => counts)) moments++;
      for (const one of contributions) {
        const dimension = this.rubric.dimensions.findIndex(({ id }) => id === one.dimension);
        won[dimension]! += one.won;
        possible[dimension]! += one.possible;
      }
    }
    const number = this.number({ ways: [{ won, possible }], moments });
    this.given.set(key, number);
    return number;
  }

  /** The number of the weight that is any of some. */
  either(numbers: readonly number[]): number {
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    if (distinct.length === 1) return distinct[0]!;
    const key = distinct.join(" ");
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const weights = distinct.map((number) => this.list[number]!);
    const number = this.number({
      ways: weights.flatMap(({ ways }) => ways),
      moments: Math.min(...weights.map(({ moments }) => moments)),
    });
    this.unions.set(key, number);
    return number;
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
      ways: first.ways.flatMap((one) =>
        second.ways.map((other) => ({ won: add(one.won, other.won), possible: add(one.possible, other.possible) })),
      ),
      moments: first.moments + second.moments,
    });
    this.sums.set(key, number);
    return number;
  }

  private number({ ways, moments }: Weight): number {
    const told = new Map(
      ways.map((one) => [[...one.won, ...one.possible].map((value) => value.toFixed(6)).join(" "), one]),
    );
    const key = `${moments} ${[...told.keys()].sort().join("|")}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.length;
      this.list.push({ ways: [...told.values()], moments });
      this.numbers.set(key, number);
    }
    return number;
  }
}
