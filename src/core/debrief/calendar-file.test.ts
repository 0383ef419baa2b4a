import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const stamp = "20261125T101112Z";
const DAYS = [
  { day: "20261209", uid: "one" },
  { day: "20270106", uid: "two" },
];

/** The value of a property, put together again and read as RFC 5545 says. */
function valueOf(file: string, name: string): string | undefined {
  const line = file
    .replace(/\r\n /g, "")
    .split("\r\n")
    .find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
}

test("each day is an entry of its own, a whole day long and private", () => {
  const file = calendarFile(DAYS, { stamp, title: "Refresher", text: "Half an hour." });
  expect(file.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fair Hearing//Refresher//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...DAYS.flatMap(({ day, uid }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      "DTSTAMP:20261125T101112Z",
      `DTSTART;VALUE=DATE:${day}`,
      "SUMMARY:Refresher",
      "DESCRIPTION:Half an hour.",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ]);
});

test("any text comes back as it was, and no line is longer than 75 octets", () => {
  const anyText = fc.string({ unit: fc.constantFrom(..."aé؟تع🙂\\;,: \n".split(/(?:)/u)), maxLength: 200 });
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const file = calendarFile(DAYS, { stamp, title, text });
      expect(valueOf(file, "SUMMARY")).toBe(title);
      expect(valueOf(file, "DESCRIPTION")).toBe(text);
      for (const line of file.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});
