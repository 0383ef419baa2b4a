import { expect, test } from "vitest";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { layTimeline, timelineWidth } from "./timeline-layout.ts";

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
    { review: 1, person: "ilo", state: "strained", cueKey: "a cue of some length that goes on and on" },
    { review: 2, person: "ilo", state: "settled", cueKey: "another cue of some length that runs on" },
    { review: 3, person: "ditte", state: "strained", cueKey: "a third cue" },
  ],
  evidence: {
    found: ["hasp"],
    lost: ["book"],
    notLookedFor: ["phone"],
    when: [
      { exhibit: "hasp", what: "found", review: 0 },
      { exhibit: "book", what: "lost", review: 4 },
    ],
  },
} as unknown as Debrief;

const same = (key: string) => key;

test("near stands above the line, far below it, and nothing at stake on it", () => {
  const { stems, baseline } = layTimeline(told, same, false);
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
  expect(rtl.file?.marks.map(({ x, y }) => [timelineWidth - x, y])).toEqual(ltr.file?.marks.map(({ x, y }) => [x, y]));
});

test("a band begins with each stage", () => {
  expect(layTimeline(told, same, false).bands.map(({ label }) => label.text)).toEqual([
    "stage.contact.title",
    "stage.trial.title",
  ]);
});

test("what could be seen stands under the decision after which it changed, person by person", () => {
  const { people, stems } = layTimeline(told, same, false);
  expect(people.map(({ person, cues }) => [person, cues.map(({ x }) => x)])).toEqual([
    ["ilo", [stems[0]!.x, stems[1]!.x]],
    ["ditte", [stems[2]!.x]],
  ]);
});

test("an exhibit stands where it was found or lost, and at the end if it was never secured", () => {
  const { file, stems } = layTimeline(told, same, false);
  const marks = file!.marks.map(({ what, x }) => [what, x]);
  expect(marks[1]).toEqual(["lost", stems[3]!.x]);
  expect(marks[0]![1]).toBeLessThan(stems[0]!.x);
  expect(marks[2]![0]).toBe("never");
  expect(marks[2]![1]).toBeGreaterThan(stems[4]!.x);
});
