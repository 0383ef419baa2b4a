import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { playedProgram } from "../../../../tests/support/a-played-case.ts";
import { anAttempt, started } from "../../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import type { ActEvent, AttemptEvent } from "../../../core/attempt/log.ts";
import * as download from "../../shared/download.ts";
import { addAttempt, forgetAttempts } from "../../stores/attempts.ts";
import { deleteRemarks, readRemarks, writeRemark } from "../../stores/remarks.ts";
import { DebriefScreen } from "../debrief-screen.tsx";
import { readContested, writeContested } from "./contested-type.ts";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-played-case.ts")).playedScenarios);

const ID = "interview-review-attempt";
beforeEach(async () => {
  await forgetAttempts();
  deleteRemarks(ID);
});

const at = "2026-03-01T10:00:00.000Z";
const did = (type: ActEvent["type"], step: string, id = ""): AttemptEvent => ({ type, step, id, at });

/** The debrief of an attempt in which these questions were asked; the first of them is at place 3 of the log. */
async function reviewOf(...asked: string[]): Promise<HTMLElement> {
  const { id, version, hash } = playedProgram;
  const events = [
    started,
    did("step.continued", "the-door"),
    did("choice.made", "papers", "family-place"),
    ...asked.map((ask) => did("question.asked", "the-account", ask)),
    // Two questions of that kind bring the card, at which the interview pauses.
    ...(asked.includes("food-hint") ? [did("step.continued", "the-card")] : []),
    did("interview.closed", "the-account"),
    did("choice.made", "custody", "release"),
  ];
  const added = await addAttempt(anAttempt({ id: ID, scenario: { id, version, hash } }), events);
  if (!added.ok) throw new Error(added.reason);
  await act(async () => {
    await renderScreen(<DebriefScreen attemptId={added.id} />, { words: ["debrief", "court", "rubric"] });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  return (await screen.findByRole("heading", { level: 2, name: "Interview review" })).closest("section")!;
}

const POOR = ["room-open", "work-blame", "door-where", "food-hint"];

test("each question stands with its type, its answer, and what it did to the account and to what could be seen", async () => {
  const section = await reviewOf(...POOR);
  expect(within(section).getByRole("heading", { level: 3, name: "Interview with Ilo Denn" })).toBeInTheDocument();
  fireEvent.click(within(section).getByText("Transcript: 4 questions"));
  const turns = [...section.querySelectorAll("details ol > li")].map(({ textContent }) => textContent);
  expect(turns).toHaveLength(4);
  expect(turns[0]).toMatch(
    /^Open invitation Topic roomQuestion room-open\?Answer to room-open\.It opened the topic soundly\.Nothing could be seen to change\./,
  );
  expect(turns[1]).toContain("Blaming why");
  expect(turns[1]).toContain("It spoiled the topic: nobody can tell the answer from the way it was asked for.");
  expect(turns[1]).toContain("What could be seen then: His foot moves.");
  expect(await accessibilityProblems()).toEqual([]);
});

test("the share of open questions stands beside its line in words, and few questions have none", async () => {
  const section = await reviewOf(...POOR);
  expect(section).toHaveTextContent("1 of 4 questions were open invitations or cued recall (25%).");
  expect(section).toHaveTextContent("The upright mark stands at 50%, a teaching convention.");
});

test("with few questions no share is shown", async () => {
  const section = await reviewOf("room-open", "work-open");
  expect(section).toHaveTextContent("With 2 questions no share is shown.");
  expect(section).not.toHaveTextContent("%");
  expect(section).toHaveTextContent("None of your questions spoiled a topic");
});

test("what cost most is told with words that were open at that moment in the same topic", async () => {
  const section = await reviewOf(...POOR);
  const costliest = within(section).getByRole("heading", { name: "The questions that cost most" }).parentElement!;
  const items = within(costliest).getAllByRole("listitem");
  expect(items.map(({ textContent }) => /Question [a-z]+-[a-z]+/.exec(textContent)![0])).toEqual([
    "Question work-blame",
    "Question food-hint",
  ]);
  expect(items[0]).toHaveTextContent("Open then, in this topic:Question work-open?");
});

test("a type is contested with a reason, stays so, goes into the summary, and is withdrawn; the score does not move", async () => {
  const saved = vi.spyOn(download, "downloadText").mockImplementation(() => undefined);
  const section = await reviewOf(...POOR);
  const profile = screen.getByRole("heading", { name: "Profile" }).closest("section")!.textContent;
  const turn = [...section.querySelectorAll<HTMLElement>("details ol > li")][1]!;
  fireEvent.click(within(turn).getByText("Contest this type"));
  const select = within(turn).getByLabelText("What you hold it to be");
  expect(document.activeElement).toBe(select);
  expect(within(select).queryByText("Blaming why")).not.toBeInTheDocument();
  fireEvent.change(select, { target: { value: "wh-specific" } });
  fireEvent.change(within(turn).getByLabelText("Because … (if you wish)"), {
    target: { value: "I asked for a fact." },
  });
  fireEvent.click(within(turn).getByText("Keep"));
  const both = "The case says: Blaming why. You say: Specific question, because: I asked for a fact.";
  expect(turn).toHaveTextContent(both);
  expect(document.activeElement).toHaveTextContent("Change what you say of it");
  expect(readRemarks(ID).contested).toEqual({ "4": "wh-specific I asked for a fact." });
  expect(screen.getByRole("heading", { name: "Profile" }).closest("section")!.textContent).toBe(profile);
  fireEvent.click(screen.getByRole("button", { name: "Save as text" }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const text = saved.mock.calls[0]![1];
  expect(text).toContain(`Interview with Ilo Denn: Question work-blame? – ${both}`);
  expect(text).not.toContain("⟦");
  fireEvent.click(within(turn).getByText("Withdraw"));
  expect(turn).not.toHaveTextContent("You say");
  expect(readRemarks(ID).contested).toEqual({});
  expect(document.activeElement).toHaveTextContent("Contest this type");
});

test("a remark that names no type contests nothing", async () => {
  writeRemark(ID, "contested", "3", "not-a-type because");
  const section = await reviewOf(...POOR);
  expect(section).not.toHaveTextContent("You say");
});

test("what is written of a type is read back as it was", () => {
  for (const one of [
    { type: "leading", reason: "" },
    { type: "closed", reason: "Two\nlines, with spaces." },
  ] as const)
    expect(readContested(writeContested(one))).toEqual(one);
  for (const remark of [undefined, "", "closed-ish", "why leading"]) expect(readContested(remark)).toBeNull();
});
