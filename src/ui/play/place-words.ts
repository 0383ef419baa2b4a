import { formatNumber } from "../shared/format.ts";

/** When a scene happens, in numbers: `day 0, 02:40` or `day 2`. */
export function readWhen(at: string): { day: number; time: string | undefined } {
  const [, day = "0", hours, minutes] = /^day (\d+)(?:, (\d\d):(\d\d))?$/.exec(at) ?? [];
  const two = (text: string) => formatNumber(Number(text), { minimumIntegerDigits: 2 });
  return {
    day: Number(day),
    time: hours !== undefined && minutes !== undefined ? `${two(hours)}:${two(minutes)}` : undefined,
  };
}
