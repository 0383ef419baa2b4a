import { beforeEach, expect, test, vi } from "vitest";
import { answersAround, answerVignette, deleteVignetteAnswers, type VignetteAnswer } from "./vignettes.ts";

beforeEach(() => {
  localStorage.clear();
  deleteVignetteAnswers("a-case");
});

const answer = (day: number, more: Partial<VignetteAnswer> = {}): VignetteAnswer => ({
  at: `2026-03-0${day}T10:00:00.000Z`,
  option: `option-${day}`,
  confidence: 3,
  ...more,
});

test("the answer before an attempt is the last one given before it began; the one after it names it", () => {
  const answers = [answer(1), answer(2), answer(4), answer(5, { after: "one" }), answer(6, { after: "one" })];
  const around = answersAround(answers, { id: "one", startedAt: answer(3).at });
  expect(around.before?.option).toBe("option-2");
  expect(around.after?.option).toBe("option-5");
  expect(answersAround(answers, { id: "two", startedAt: "2026-02-01" })).toEqual({});
});

test("answers are kept in this browser, by case", async () => {
  expect(answerVignette("a-case", answer(1))).toBe(true);
  expect(JSON.parse(localStorage.getItem("fair-hearing.vignette.a-case")!)).toEqual([answer(1)]);
  deleteVignetteAnswers("a-case");
  expect(localStorage.getItem("fair-hearing.vignette.a-case")).toBeNull();
});

test("what is damaged in the storage is left out", async () => {
  localStorage.setItem(
    "fair-hearing.vignette.a-case",
    JSON.stringify([answer(1), 7, answer(2, { confidence: 9 as 5 })]),
  );
  vi.resetModules();
  const later = await import("./vignettes.ts");
  later.answerVignette("a-case", answer(3));
  const kept = JSON.parse(localStorage.getItem("fair-hearing.vignette.a-case")!) as VignetteAnswer[];
  expect(kept.map(({ option }) => option)).toEqual(["option-1", "option-3"]);
});

test("a browser that keeps nothing is told of", () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(answerVignette("a-case", answer(1))).toBe(false);
  full.mockRestore();
});
