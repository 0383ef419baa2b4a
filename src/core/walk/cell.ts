import type { Sums } from "./weights.ts";

/** What a way adds to one column. */
export interface Cell {
  won: number;
  possible: number;
  met: number;
}

/** What a way adds to a column. */
export function cellOf({ won, possible, met }: Sums, column: number): Cell {
  return { won: won[column]!, possible: possible[column]!, met: met[column]! };
}

/** Whether two cells hold the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  return Math.abs(a.won - b.won) < 1e-6 && Math.abs(a.possible - b.possible) < 1e-6 && a.met === b.met;
}
