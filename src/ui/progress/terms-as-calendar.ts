import { calendarFile } from "../../core/debrief/calendar-file.ts";

/** Refresher dates as a calendar file, on the days that they are where the device is. */
export function termsAsCalendar(
  terms: readonly { at: number }[],
  now: number,
  words: { title: string; text: string },
): string {
  const days = terms.map(({ at }) => ({ day: dayOf(new Date(at)), uid: chanceId() }));
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  return calendarFile(days, { stamp, ...words });
}

function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

/** An id that says nothing: not of the device, the person or the attempt. */
function chanceId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
