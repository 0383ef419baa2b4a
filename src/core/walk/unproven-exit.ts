import type { Configuration } from "../program/step.ts";
import type { EnclosureGraph } from "./enclosure-graph.ts";
import { adds, type Cell, nameOfCell } from "./cell.ts";
import { findInside } from "./find-inside.ts";
import type { Sums, Weights } from "./weights.ts";

/**
 * An exit of an enclosure whose score the walk has not followed: it knows what the score may be at most, and asks for each that matters
 * whether some way of asking gives it.
 */
export class UnprovenExit {
  private readonly entry: Configuration;
  private readonly key: string;
  private readonly ways: readonly Sums[];
  private readonly certain: readonly Sums[];
  private readonly weights: Weights;
  /** The same enclosure with every topic followed, shared by all its exits and grown only as far as questions need. */
  private readonly whole: () => EnclosureGraph;
  private refuted = false;
  private readonly answers = new Map<string, boolean | null>();

  constructor(
    entry: Configuration,
    key: string,
    weight: number,
    certain: readonly number[],
    weights: Weights,
    whole: () => EnclosureGraph,
  ) {
    this.entry = entry;
    this.key = key;
    this.ways = weights.list[weight]!.ways;
    this.certain = certain.flatMap((number) => weights.list[number]!.ways);
    this.weights = weights;
    this.whole = whole;
  }

  /** Whether it has been found that no way adds such a cell. */
  isRefuted(column: number, way: Sums, cellOf: (way: Sums) => Cell): boolean {
    return this.refuted && this.answers.get(nameOfCell(column, cellOf(way))) === false;
  }

  /** Whether some way through the enclosure adds exactly this to a column; null where that could not be found out in reasonable time. */
  attains(column: number, cell: Cell): boolean | null {
    const name = nameOfCell(column, cell);
    let answer = this.answers.get(name);
    if (answer === undefined) {
      const isSure = (way: Sums): boolean => adds(way, column, cell);
      answer =
        this.certain.some(isSure) || this.ways.every(isSure)
          ? true
          : findInside(this.whole(), this.entry, this.key, this.weights, column, cell);
      this.answers.set(name, answer);
      this.refuted ||= answer === false;
    }
    return answer;
  }
}
