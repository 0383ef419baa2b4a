/** Hours since the beginning of day 0 for `day 2` or `day 0, 02:40`. */
export function hourOf(at: string): number {
  const [, day, hours, minutes] = /^day (\d+)(?:, (\d\d):(\d\d))?$/.exec(at) ?? [];
  return Number(day) * 24 + Number(hours ?? 0) + Number(minutes ?? 0) / 60;
}

/** Hours for `6 hours` or `31 days`. */
export function hoursIn(duration: string): number {
  const [amount, unit] = duration.split(" ");
  return Number(amount) * (unit!.startsWith("day") ? 24 : 1);
}

/** The moment so many hours after the beginning of day 0, as a scene writes it. */
export function momentAt(hours: number): string {
  return `day ${Math.floor(hours / 24)}, ${String(hours % 24).padStart(2, "0")}:00`;
}
