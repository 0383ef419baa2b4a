export interface Row {
  what: string;
  budget: number;
  measured: number | undefined;
  unit: string;
}

/** The rows as an aligned table: the budget, what was measured, and the ratio of the two (below 1 is within). */
export function table(rows: Row[]): string {
  const cells = [
    ["What", "Budget", "Measured", "Ratio", ""],
    ...rows.map(({ what, budget, measured, unit }) => {
      if (measured === undefined || Number.isNaN(measured)) return [what, number(budget, unit), "not measured", "", ""];
      const ratio = measured / budget;
      return [what, number(budget, unit), number(measured, unit), ratio.toFixed(2), ratio > 1 ? "over" : ""];
    }),
  ];
  return aligned(cells);
}

/** Cells in columns: the first begins at the same place, the others end at it. */
export function aligned(cells: readonly (readonly string[])[]): string {
  const columns = Math.max(...cells.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The value below which the given share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function number(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)} ${unit}`;
}
