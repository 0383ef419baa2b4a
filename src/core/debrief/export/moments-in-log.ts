/** The moment that a text of the log names, in milliseconds; NaN where it names none. */
export function momentOf(at: string): number {
  // oxlint-disable-next-line no-restricted-globals -- reads what the log holds, no clock
  return Date.parse(at);
}

/** A moment as ISO 8601 in UTC. */
export function isoOf(moment: number): string {
  // oxlint-disable-next-line no-restricted-globals -- writes what the log holds, no clock
  return new Date(moment).toISOString();
}
