import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import type { Debrief, Review } from "../../core/debrief/debrief-types.ts";
import { pairedReasons, Reasons } from "./reasons.tsx";

const words = { language: "en", has: () => true, say: (key: string) => `Words of ${key}.` };

function review(number: number, more: Partial<Review>): Review {
  return {
    number,
    index: number,
    kind: "decision",
    step: `step-${number}`,
    stage: "contact",
    role: "judge",
    askKey: "ask",
    known: [],
    value: 0,
    criteria: [],
    chosen: { id: "a", key: `choice-${number}`, feedbackKey: "f", hasMotive: false, hasLawVaries: false, sources: [] },
    ...more,
  };
}

const told = {
  reviews: [
    review(1, {}),
    review(2, { expert: { key: "expert-2", reason: "The child <b>first</b>." } }),
    review(3, { expert: { key: "expert-3", reason: null } }),
  ],
} as unknown as Debrief;

test("the learner's own reason stands beside an expert's, and the expert's alone where none was given", async () => {
  await renderScreen(<Reasons told={told} words={words} />, { words: ["debrief"] });
  const [given, notGiven, ...others] = screen.getAllByRole("listitem");
  expect(others).toEqual([]);
  expect(given).toHaveTextContent("Decision 2, Judge");
  expect(within(given!).getByText("The child <b>first</b>.")).toBeInTheDocument();
  expect(within(given!).getByText("Words of expert-2.")).toBeInTheDocument();
  expect(within(notGiven!).queryByText("In your own words")).not.toBeInTheDocument();
  expect(within(notGiven!).getByText("Words of expert-3.")).toBeInTheDocument();
  expect(screen.getByRole("region")).toHaveTextContent("They are never scored.");
  expect(await accessibilityProblems()).toEqual([]);
});

test("a decision without an expert's reasoning is not listed", () => {
  expect(pairedReasons(told).map(({ id }) => id)).toEqual(["2", "3"]);
});
