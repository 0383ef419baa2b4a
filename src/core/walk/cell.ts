import type { Sums } from "./weights.ts";

/** What a way adds to one column: to its score, or to the number of its opportunities. */
export type Cell = { won: number; possible: number } | { met: number };

/** What a way adds to the score of a column. */
export function scoreOf({ won, possible }: Sums, column: number): Cell {
  return { won: won[column]!, possible: possible[column]! };
}

/** What a way adds to the opportunities of a column. */
export function metBy({ met }: Sums, column: number): Cell {
  return { met: met[column]! };
}

/** Whether a way adds exactly what a cell says to a column. */
export function adds(way: Sums, column: number, cell: Cell): boolean {
  if ("met" in cell) return way.met[column] === cell.met;
  return Math.abs(way.won[column]! - cell.won) < 1e-6 && Math.abs(way.possible[column]! - cell.possible) < 1e-6;
}

/** A name of a cell in a column. */
export function nameOfCell(column: number, cell: Cell): string {
  return "met" in cell ? `${column} met ${cell.met}` : `${column} ${cell.won.toFixed(6)}/${cell.possible.toFixed(6)}`;
}
