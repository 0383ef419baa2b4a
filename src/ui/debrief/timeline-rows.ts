/** Rows of texts that do not run into each other; as many as are needed. */
export class Rows {
  private readonly rows: { from: number; to: number }[][] = [];

  get used(): number {
    return this.rows.length;
  }

  /** The first row with room between two places; takes it. */
  place(from: number, to: number): number {
    const free = this.rows.findIndex((row) => row.every((taken) => taken.to <= from || taken.from >= to));
    if (free < 0) return this.rows.push([{ from, to }]) - 1;
    this.rows[free]!.push({ from, to });
    return free;
  }
}
