import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { aCase } from "../../../tests/support/a-case.ts";
import { accessibilityProblems, renderScreen } from "../../../tests/support/render-screen.tsx";
import type { AttemptLog } from "../../core/attempt/log.ts";
import { answerVignette, deleteVignetteAnswers, type VignetteAnswer } from "../stores/vignettes.ts";
import { VignetteAfter } from "./vignette-after.tsx";
import { VignetteBefore } from "./vignette-before.tsx";

const card = aCase();
const vignette = {
  options: [{ id: "apart", sound: true as const }, { id: "book" }, { id: "leave" }],
  sources: ["general: PEACE"],
};
const words = { language: "en", has: () => true, say: (key: string) => `Words of ${key}` };
const log = { id: "one", startedAt: "2026-03-02T10:00:00.000Z" } as AttemptLog;

beforeEach(() => {
  localStorage.clear();
  deleteVignetteAnswers(card.id);
});

const before = () =>
  renderScreen(<VignetteBefore card={card} vignette={vignette} words={words} />, { words: ["vignette"] });
const after = () =>
  renderScreen(<VignetteAfter card={card} vignette={vignette} log={log} words={words} />, {
    words: ["vignette", "rubric"],
  });
const stored = () => JSON.parse(localStorage.getItem(`fair-hearing.vignette.${card.id}`) ?? "[]") as VignetteAnswer[];
const pick = (option: string, sure: string) => {
  fireEvent.click(screen.getByRole("radio", { name: `Words of vignette.${option}.text` }));
  fireEvent.click(screen.getByRole("radio", { name: sure }));
  fireEvent.click(screen.getByRole("button", { name: "Keep my answer" }));
};

test("before the case an answer and how sure it is are kept, and nothing is said of what is sound", async () => {
  await before();
  expect(within(screen.getByRole("group", { name: "How sure are you?" })).getAllByRole("radio")).toHaveLength(5);
  expect(screen.getByRole("group", { name: "Words of vignette.ask" })).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  pick("book", "Rather sure");
  expect(stored()).toMatchObject([{ option: "book", confidence: 4 }]);
  expect(screen.getByRole("heading", { level: 1, name: "Your answer is kept" })).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/Sound|why/);
});

test("without a way or a confidence it says what is missing, and keeps nothing", async () => {
  await before();
  fireEvent.click(screen.getByRole("radio", { name: "Words of vignette.apart.text" }));
  fireEvent.click(screen.getByRole("button", { name: "Keep my answer" }));
  expect(screen.getByText(/Pick one way, and one word/)).toBeInTheDocument();
  expect(stored()).toEqual([]);
});

test("it can be skipped", async () => {
  await before();
  expect(screen.getByRole("link", { name: "Skip this" })).toHaveAttribute("href", `#/case/${card.id}`);
});

test("after the case both answers stand side by side, with what is said to each way", async () => {
  answerVignette(card.id, { at: "2026-03-01T10:00:00.000Z", option: "book", confidence: 5 });
  await after();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/Certain.*Not sound/);
  pick("apart", "Rather unsure");
  const [, first, second] = within(screen.getByRole("table")).getAllByRole("row");
  expect(first).toHaveTextContent("Before the caseWords of vignette.book.textCertainNot sound");
  expect(second).toHaveTextContent("After the caseWords of vignette.apart.textRather unsureSound");
  const tells = screen.getByRole("region", { name: "What that can tell" });
  expect(tells).toHaveTextContent("Before the case: Sure, and not sound: worth talking about.");
  expect(tells).toHaveTextContent("After the case: Unsure, and sound");
  for (const { id } of vignette.options) expect(screen.getByText(`Words of vignette.${id}.why`)).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Delete my answers to this situation" }));
  expect(stored()).toEqual([]);
  expect(screen.getByRole("button", { name: "Keep my answer" })).toBeInTheDocument();
});

test("an answer given after the case alone is looked at alone", async () => {
  answerVignette(card.id, { at: "2026-03-05T10:00:00.000Z", option: "gone", confidence: 1, after: "one" });
  await after();
  expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(2);
  expect(screen.getByText(/You did not answer it before the case/)).toBeInTheDocument();
});
