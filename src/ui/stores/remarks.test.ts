import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { deleteAttempt } from "./attempts.ts";
import { deleteRemarks, LONGEST_REMARK, readRemarks, writeRemark } from "./remarks.ts";
import { answerVignette } from "./vignettes.ts";

beforeEach(() => {
  localStorage.clear();
  for (const attempt of ["one", "two"]) deleteRemarks(attempt);
});

/** The same store as another tab has it: nothing read yet. */
async function inAnotherTab() {
  vi.resetModules();
  return await import("./remarks.ts");
}

test("what is written about one attempt is there again in a later tab, and not with another attempt", async () => {
  expect(writeRemark("one", "reflections", "line.a", "The fire book.")).toBe(true);
  writeRemark("one", "contested", "14", "open-invitation");
  const later = await inAnotherTab();
  expect(later.readRemarks("one")).toEqual({
    contested: { "14": "open-invitation" },
    reflections: { "line.a": "The fire book." },
  });
  expect(later.readRemarks("two")).toEqual({ contested: {}, reflections: {} });
});

test("two tabs that write under different questions keep both", async () => {
  writeRemark("one", "reflections", "a", "First.");
  const other = await inAnotherTab();
  other.writeRemark("one", "reflections", "b", "Second.");
  writeRemark("one", "reflections", "a", "First, again.");
  expect(readRemarks("one").reflections).toEqual({ a: "First, again.", b: "Second." });
});

test("an empty text takes a remark away", () => {
  writeRemark("one", "reflections", "a", "First.");
  writeRemark("one", "reflections", "a", "");
  expect(readRemarks("one").reflections).toEqual({});
});

test("a storage that is damaged, or full of something else, reads as nothing written", async () => {
  for (const stored of ["{", "[]", "7", '{"reflections":{"a":7},"contested":[1]}']) {
    localStorage.setItem("fair-hearing.remarks.one", stored);
    expect((await inAnotherTab()).readRemarks("one")).toEqual({ contested: {}, reflections: {} });
  }
});

test("more than anybody writes is cut, and a browser that keeps nothing is told of", () => {
  writeRemark("one", "reflections", "a", "x".repeat(LONGEST_REMARK + 1));
  expect(readRemarks("one").reflections["a"]).toHaveLength(LONGEST_REMARK);
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(writeRemark("one", "reflections", "a", "Still here.")).toBe(false);
  full.mockRestore();
  expect(readRemarks("one").reflections["a"]).toBe("Still here.");
});

test("deleting an attempt deletes what was written about it", async () => {
  writeRemark("one", "reflections", "a", "First.");
  writeRemark("two", "reflections", "a", "Of another.");
  answerVignette("a-case", { at: "2026-03-01", option: "a", confidence: 1 });
  answerVignette("a-case", { at: "2026-03-02", option: "b", confidence: 1, after: "one" });
  await deleteAttempt("one");
  expect(JSON.parse(localStorage.getItem("fair-hearing.vignette.a-case")!)).toMatchObject([{ option: "a" }]);
  expect(localStorage.getItem("fair-hearing.remarks.one")).toBeNull();
  expect(readRemarks("two").reflections).toEqual({ a: "Of another." });
});
