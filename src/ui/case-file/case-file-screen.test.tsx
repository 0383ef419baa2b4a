import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { anAttempt, started } from "../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import type { AttemptEvent } from "../../core/attempt/log.ts";
import { addAttempt, forgetAttempts } from "../stores/attempts.ts";
import { CaseFileScreen } from "./case-file-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(forgetAttempts);

async function fileOf(...events: AttemptEvent[]): Promise<void> {
  const { id, version, hash } = playedProgram;
  const added = await addAttempt(anAttempt({ scenario: { id, version, hash } }), [started, ...events]);
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<CaseFileScreen attemptId={added.id} />, { words: ["case-file", "law-profile"] });
  await screen.findByText("Padlock");
}

const at = "2026-03-01T10:00:00.000Z";
const toPapers: AttemptEvent = { type: "step.continued", step: "the-door", id: "", at };

test("an exhibit tells how it stands, when it perishes, and what it can carry", async () => {
  await fileOf(toPapers);
  const exhibit = screen.getByText("Padlock").closest("article")!;
  expect(within(exhibit).getByText("Known, not secured")).toBeInTheDocument();
  expect(within(exhibit).getByText("Can be lost from day 0, 12:00 on.")).toBeInTheDocument();
  for (const text of ["the means of control", "A place", "No photograph.", "Log it.", "None.", "Goes to the defence."])
    expect(within(exhibit).getByText(text)).toBeInTheDocument();
  expect(screen.queryByText("Ledger")).not.toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});

test("people, and of the times only what is so on this path", async () => {
  await fileOf(toPapers);
  expect(screen.getByText("Found in the shed.")).toBeInTheDocument();
  expect(screen.getByText("He is offered work.")).toBeInTheDocument();
  expect(screen.queryByText("The lock was logged.")).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "The law of this case" })).toBeInTheDocument();
});

test("a secured exhibit says so, and its line appears in the times", async () => {
  await fileOf(toPapers, { type: "choice.made", step: "papers", id: "family-place", at });
  expect(screen.getByText("Secured")).toBeInTheDocument();
  expect(screen.getByText("The lock was logged.")).toBeInTheDocument();
});

test("an attempt that is not here says so", async () => {
  await renderScreen(<CaseFileScreen attemptId="nowhere" />, { words: ["case-file", "law-profile"] });
  expect(await screen.findByRole("heading", { name: "This attempt is not on this device" })).toBeInTheDocument();
});
