import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WatchedCase, WatchedFolder } from "../core/authoring/watched-folder.ts";
import { type CaseWatch, watchCases } from "./case-watch.ts";

let root: string;
let watched: CaseWatch | undefined;
const folder = vi.fn<(whole: WatchedFolder) => void>();
const saved = vi.fn<(one: WatchedCase) => void>();
const patiently = { timeout: 10_000 };

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const watchHere = (path = "."): CaseWatch => (watched = watchCases(root, join(root, path), { folder, saved }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "watched-"));
  mkdirSync(join(root, "one"));
  write("one/scenario.yaml", "first");
  vi.clearAllMocks();
});

afterEach(() => {
  watched?.close();
  rmSync(root, { recursive: true, force: true });
});

test("a folder of cases gives each with the texts of its files, and no other file", () => {
  write("one/fr.yaml", "texts");
  write("one/notes.txt", "private");
  mkdirSync(join(root, "no-case"));
  expect(watchHere().now()).toEqual({
    folder: ".",
    cases: [{ name: "one", folder: "one", files: { "scenario.yaml": "first", "fr.yaml": "texts" }, unread: {} }],
  });
});

test("the folder of one case gives that case", () => {
  expect(
    watchHere("one")
      .now()
      .cases.map(({ name }) => name),
  ).toEqual(["one"]);
});

test("a save is told with the new text of the case, and of no other case", async () => {
  mkdirSync(join(root, "two"));
  write("two/scenario.yaml", "other");
  watchHere();
  write("one/scenario.yaml", "second");
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), patiently);
  expect(saved.mock.lastCall![0]).toMatchObject({ name: "one", files: { "scenario.yaml": "second" } });
  expect(saved.mock.calls.every(([{ name }]) => name === "one")).toBe(true);
  expect(folder).not.toHaveBeenCalled();
});

test("a file that is empty for a moment, as editors leave it while they write, is not taken for the case", async () => {
  watchHere();
  write("one/scenario.yaml", "");
  await new Promise((done) => setTimeout(done, 60));
  write("one/scenario.yaml", "second");
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), patiently);
  expect(saved.mock.calls.map(([{ files }]) => files["scenario.yaml"])).not.toContain("");
});

test("a file that stays empty is told as it is", async () => {
  watchHere();
  write("one/scenario.yaml", "");
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), patiently);
  expect(saved.mock.lastCall![0].files["scenario.yaml"]).toBe("");
});

test("cases that come and go are told with the whole folder", async () => {
  watchHere();
  mkdirSync(join(root, "two"));
  write("two/scenario.yaml", "other");
  await vi.waitFor(() => expect(folder.mock.lastCall?.[0].cases).toHaveLength(2), patiently);
  rmSync(join(root, "one"), { recursive: true });
  await vi.waitFor(() => expect(folder.mock.lastCall?.[0].cases.map(({ name }) => name)).toEqual(["two"]), patiently);
});
