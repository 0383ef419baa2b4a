import { expect, test } from "vitest";
import type { AttemptLog } from "../../attempt/log.ts";
import { quarterHours, timeAtWork } from "./time-at-work.ts";

function played(minutes: readonly number[], more: Partial<AttemptLog> = {}): AttemptLog {
  return {
    id: "a1",
    scenario: { id: "c", version: "1.0.0", hash: "h" },
    mode: "practice",
    roles: ["judge"],
    seed: "7",
    language: "en",
    startedAt: "",
    events: minutes.map((minute) => ({
      type: "attempt.started",
      at: new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString(),
    })),
    ...more,
  };
}

const minutes = (log: AttemptLog): number => timeAtWork(log) / 60_000;

test("pauses are no work, and a night between two sittings adds nothing", () => {
  expect(minutes(played([0, 5, 12, 60 * 20, 60 * 20 + 3]))).toBe(15);
});

test("a clock that jumps back, or a time that is none, takes nothing away", () => {
  expect(minutes(played([0, 5, 3, 6]))).toBe(8);
  expect(minutes({ ...played([]), events: [{ type: "attempt.started", at: "yesterday" }] })).toBe(0);
});

test("a second try counts only what was played in it", () => {
  expect(minutes(played([0, 5, 10, 12], { again: { of: "a0", index: 2, number: 1 } }))).toBe(2);
});

test("hours are told to the nearest quarter, at least one", () => {
  const told = [0, 7, 8, 22, 23, 60].map((minute) => quarterHours(minute * 60_000));
  expect(told).toEqual([0.25, 0.25, 0.25, 0.25, 0.5, 1]);
});
