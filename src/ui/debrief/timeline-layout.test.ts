import { expect, test } from "vitest";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { baseline, layTimeline, timelineWidth } from "./timeline-layout.ts";

const review = (number: number, value: number | null): Review => ({
  number,
  index: number,
  kind: "decision",
  step: `step-${number}`,
  stage: number < 4 ? "contact" : "trial",
  role: "judge",
  askKey: "",
  known: [],
  value,
  criteria: [],
});

const told = {
  reviews: [review(1, 1), review(2, -1), review(3, null), review(4, 0), review(5, 0.5)],
  returns: [{ id: "back", textKey: "came back", from: 2, to: 5 }],
  cues: [
    { review: 1, person: "ilo", state: "strained", cueKey: "a cue of some length" },
    { review: 2, person: "ilo", state: "settled", cueKey: "another cue of some length that runs on" },
    { review: 3, person: "ilo", state: "strained", cueKey: "a third cue" },
  ],
} as unknown as Debrief;

const same = (key: string) => key;

test("near stands above the line, far below it, and nothing at stake on it", () => {
  const { stems } = layTimeline(told, same, false);
  expect(stems.map(({ y }) => Math.sign(baseline - y))).toEqual([1, -1, 0, 1, 1]);
  expect(stems.map(({ x }) => x)).toEqual(stems.map(({ x }) => x).sort((a, b) => a - b));
});

test("right-to-left mirrors every place and keeps every height", () => {
  const ltr = layTimeline(told, same, false);
  const rtl = layTimeline(told, same, true);
  expect(rtl.height).toBe(ltr.height);
  expect(rtl.stems.map(({ x, y }) => [timelineWidth - x, y])).toEqual(ltr.stems.map(({ x, y }) => [x, y]));
  expect(rtl.arrows.map(({ from, to }) => [timelineWidth - from, timelineWidth - to])).toEqual(
    ltr.arrows.map(({ from, to }) => [from, to]),
  );
});

test("a band begins with each stage", () => {
  expect(layTimeline(told, same, false).bands.map(({ label }) => label.text)).toEqual([
    "stage.contact.title",
    "stage.trial.title",
  ]);
});

test("cues that would run into each other stand in rows", () => {
  const { cues, height } = layTimeline(told, same, false);
  expect(new Set(cues.map(({ label }) => label.y)).size).toBeGreaterThan(1);
  expect(Math.max(...cues.map(({ label }) => label.y))).toBeLessThan(height);
});

test("many returns go without their words in the picture", () => {
  const many = { ...told, returns: [1, 2, 3].map((from) => ({ id: `r${from}`, textKey: "text", from, to: 5 })) };
  expect(layTimeline(told, same, false).arrows[0]?.label?.text).toBe("came back");
  expect(layTimeline(many, same, false).arrows.every(({ label }) => label === undefined)).toBe(true);
});
