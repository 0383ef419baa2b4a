import "fake-indexeddb/auto";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { playedProgram } from "../../../../tests/support/a-played-case.ts";
import { anAttempt, started } from "../../../../tests/support/an-attempt.ts";
import { accessibilityProblems, renderScreen } from "../../../../tests/support/render-screen.tsx";
import type { ActEvent, AttemptEvent } from "../../../core/attempt/log.ts";
import * as download from "../../shared/download.ts";
import { addAttempt, forgetAttempts } from "../../stores/attempts.ts";
import { readRemarks, writeRemark } from "../../stores/remarks.ts";
import { promptsOf } from "./prompts.ts";
import { ReflectionScreen } from "./reflection-screen.tsx";

vi.mock("virtual:scenarios", async () => (await import("../../../../tests/support/a-played-case.ts")).playedScenarios);

beforeEach(async () => {
  localStorage.clear();
  await forgetAttempts();
});

const did = (type: ActEvent["type"], step: string, id = ""): AttemptEvent => ({
  type,
  step,
  id,
  at: "2026-03-01T10:00:00.000Z",
});
const WHOLE = [
  did("step.continued", "the-door"),
  did("choice.made", "papers", "family-place"),
  did("interview.closed", "the-account"),
  did("choice.made", "custody", "release"),
];

async function show(events: readonly AttemptEvent[] = WHOLE): Promise<string> {
  const { id, version, hash } = playedProgram;
  const added = await addAttempt(anAttempt({ scenario: { id, version, hash } }), [started, ...events]);
  if (!added.ok) throw new Error(added.reason);
  await renderScreen(<ReflectionScreen attemptId={added.id} />, { words: ["reflection"] });
  await screen.findByRole("heading", { level: 1 });
  return added.id;
}

const OWN = "Whose convenience decided the timing?";
const WORK = /What will you do differently at work/;

test("there is a field under each question of the case and the one for work, kept as it is typed", async () => {
  const id = await show();
  expect(screen.getByRole("heading", { level: 1, name: "My page" })).toBeInTheDocument();
  expect(screen.getAllByRole("textbox")).toHaveLength(2);
  fireEvent.change(screen.getByRole("textbox", { name: OWN }), { target: { value: "Ours." } });
  expect(Object.values(readRemarks(id).reflections)).toEqual(["Ours."]);
  expect(screen.getByRole("textbox", { name: OWN })).toHaveValue("Ours.");
  expect(screen.getByRole("textbox", { name: WORK })).toHaveValue("");
  expect(await accessibilityProblems()).toEqual([]);
});

test("what was written is there again later, and is saved as text with its questions", async () => {
  const saved = vi.spyOn(download, "downloadText").mockImplementation(() => undefined);
  const id = await show();
  fireEvent.change(screen.getByRole("textbox", { name: WORK }), { target: { value: "Ask first." } });
  fireEvent.click(screen.getByRole("button", { name: "Save as text" }));
  expect(saved.mock.calls[0]![0]).toBe(`fair-hearing-my-page-${id}.txt`);
  expect(saved.mock.calls[0]![1]).toMatch(/The Played Case[^]*Whose convenience[^]*at work[^]*\nAsk first\.\n/);
  saved.mockRestore();
});

test("everything written can be deleted, after one question", async () => {
  const id = await show();
  expect(screen.queryByRole("button", { name: "Delete what I wrote" })).not.toBeInTheDocument();
  fireEvent.change(screen.getByRole("textbox", { name: OWN }), { target: { value: "Ours." } });
  fireEvent.click(screen.getByRole("button", { name: "Delete what I wrote" }));
  expect(readRemarks(id).reflections).not.toEqual({});
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete my answers" }));
  expect(readRemarks(id).reflections).toEqual({});
  expect(screen.getByRole("textbox", { name: OWN })).toHaveValue("");
});

test("before the end of the case there is the way on instead, and without the attempt a message", async () => {
  const id = await show(WHOLE.slice(0, 2));
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go on with the case" })).toHaveAttribute("href", `#/attempt/${id}`);
});

test("an attempt that is not here is told of, and what was written about it stays", async () => {
  writeRemark("gone", "reflections", "general.work", "Kept.");
  await renderScreen(<ReflectionScreen attemptId="gone" />, { words: ["reflection"] });
  expect(await screen.findByRole("heading", { name: "This page cannot be shown" })).toBeInTheDocument();
  expect(readRemarks("gone").reflections).toEqual({ "general.work": "Kept." });
});

test("a case without questions of its own is asked the general ones", () => {
  const words = { language: "fr", has: () => true, say: (key: string) => key };
  const t = ((key: string) => key) as unknown as Parameters<typeof promptsOf>[2];
  expect(promptsOf([], words, t).map(({ key }) => key)).toEqual([
    "general.proof",
    "general.timing",
    "general.silence",
    "general.accused",
    "general.work",
  ]);
  expect(promptsOf(["line.a"], words, t)).toMatchObject([{ key: "line.a", language: "fr" }, { key: "general.work" }]);
});
