import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import { ROLES } from "../../core/scenario/vocabulary.ts";
import { addAttempt, forgetAttempts } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";
import { CompareScreen } from "./compare-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(forgetAttempts);

const WELL = ["continue", "family-place", "room-open", "work-open", "close", "release"];
const OTHERWISE = ["continue", "cell", "room-open", "work-open", "close", "release"];

async function keep(id: string, done: readonly string[], more: Partial<AttemptHeader> = {}): Promise<void> {
  const { events, scenario } = aLog(playedProgram, done, { roles: ROLES });
  const finishedAt = "2026-03-01T11:00:00.000Z";
  const added = await addAttempt(anAttempt({ id, scenario, roles: [...ROLES], finishedAt, ...more }), events);
  if (!added.ok) throw new Error(added.reason);
}

async function compare(attemptId: string, otherId?: string, language = "en"): Promise<void> {
  await act(async () => {
    await renderScreen(<CompareScreen attemptId={attemptId} otherId={otherId} />, {
      words: ["compare", "debrief", "rubric"],
      language,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

test("two attempts stand side by side: endings, where they part, profile and evidence", async () => {
  await keep("one", OTHERWISE);
  await keep("two", WELL, { again: { of: "one", index: 2, number: 1 } });
  await compare("one", "two");
  expect(await screen.findByRole("heading", { level: 1, name: "Two attempts side by side" })).toBeInTheDocument();
  expect(screen.getByText("Tried again from decision 1")).toBeInTheDocument();
  expect(screen.getAllByText("Ilo was heard.")).toHaveLength(2);
  expect(screen.getByText(/They differ from the first decision on\. They part at decision 1\./)).toBeInTheDocument();
  const papers = screen.getByRole("heading", { level: 3, name: /Where does he sleep\?/ }).closest("li")!;
  for (const text of ["One night in a cell.", "After cell something happens.", "Call the duty guardian."])
    expect(papers).toHaveTextContent(text);
  expect(papers).toHaveTextContent("Critical failure: No detention for what trafficking caused.");
  expect(papers).toHaveTextContent("It came back later: The night in the cell came up again.");
  expect(screen.queryByRole("heading", { level: 3, name: /Does he stay\?/ })).not.toBeInTheDocument();
  const table = screen.getByRole("table");
  expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
  expect(within(table).getByRole("row", { name: /Non-punishment/ })).toHaveTextContent("Not enough decisions to judge");
  expect(screen.getByRole("heading", { level: 3, name: "In the second only" }).parentElement).toHaveTextContent(
    "Padlock",
  );
  expect(document.body).not.toHaveTextContent(/⟦|better|worse|win/i);
  expect(await accessibilityProblems()).toEqual([]);
});

test("attempts that differ in nothing are said to", async () => {
  await keep("one", WELL);
  await keep("two", WELL);
  await compare("one", "two");
  expect(await screen.findByText("Every decision was answered alike.")).toBeInTheDocument();
});

test.each([
  ["one that is gone", "nowhere", "One of the two attempts is not on this device any more"],
  ["itself", "one", "This is one and the same attempt."],
  ["one that has not ended", "open", "One of the two attempts has not ended yet."],
  ["one of another version", "older", "One of the two was made with another version of the case."],
])("an attempt is not compared with %s, and its own debrief can be read", async (_what, other, said) => {
  await keep("one", WELL);
  await keep("open", WELL.slice(0, 2));
  await keep("older", WELL, { scenario: { id: playedProgram.id, version: "0.9.0", hash: "older" } });
  await compare("one", other);
  expect(await screen.findByText(new RegExp(`^${said}`))).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Read the debrief" })).toHaveAttribute("href", "#/debrief/one");
});

test("without a second attempt those that can be compared are listed", async () => {
  await keep("one", WELL);
  await compare("one");
  expect(await screen.findByText(/^There is no other ended attempt/)).toBeInTheDocument();
  await keep("two", OTHERWISE, { again: { of: "one", index: 2, number: 1 } });
  await keep("older", WELL, { scenario: { id: playedProgram.id, version: "0.9.0", hash: "older" } });
  await compare("one");
  const links = (await screen.findByText(/^Ended attempts at this case/)).parentElement!.querySelectorAll("li a");
  expect([...links].map((link) => link.getAttribute("href"))).toEqual(["#/compare/one/two"]);
});

test("it is told in Arabic too", async () => {
  await keep("one", OTHERWISE);
  await keep("two", WELL);
  await compare("one", "two", "ar");
  expect(await screen.findByRole("heading", { level: 1, name: "محاولتان جنبًا إلى جنب" })).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent("⟦");
});
