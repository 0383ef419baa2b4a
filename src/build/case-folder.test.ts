import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readCase } from "../core/authoring/read-case.ts";
import { aRubric } from "../../tests/support/a-scenario.ts";
import { isCaseFolder, readFolder, readText } from "./case-folder.ts";

const root = mkdtempSync(join(tmpdir(), "folders-"));
const folder = join(root, "a-case");
const file = join(folder, "scenario.yaml");
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

function told(): string[] {
  const { problems, made } = readCase(readFolder(root, "a-case"), aRubric);
  expect(made).toBeUndefined();
  return problems.map(({ file, problem }) => `${file} ${problem.name} ${Object.values(problem.details).join()}`.trim());
}

test("a folder without a scenario says so", () => {
  writeFileSync(join(folder, "fr.yaml"), "language: fr\n");
  expect(isCaseFolder(folder)).toBe(false);
  expect(told()).toEqual(["a-case no-scenario-file"]);
});

test("a folder that is called as a file is told, not thrown", () => {
  mkdirSync(file);
  mkdirSync(join(folder, "line-ids.json"));
  expect(told()).toEqual([
    "a-case/line-ids.json unreadable-file EISDIR",
    "a-case/scenario.yaml unreadable-file EISDIR",
  ]);
});

test("a link to itself and a link to nothing are told, not followed", () => {
  symlinkSync("scenario.yaml", file);
  symlinkSync("nowhere.yaml", join(folder, "fr.yaml"));
  expect(told()).toEqual(["a-case/fr.yaml unreadable-file ENOENT", "a-case/scenario.yaml unreadable-file ELOOP"]);
});

test("a file of another encoding is told with the place of its first wrong byte", () => {
  writeFileSync(file, Buffer.from("title: Le café\n", "latin1"));
  expect(told()).toEqual(["a-case/scenario.yaml unreadable-byte E9"]);
  writeFileSync(file, Buffer.from("\uFEFFtitle: Le café\n", "utf16le"));
  expect(told()).toEqual(["a-case/scenario.yaml other-encoding UTF-16"]);
});

test("a file of 10 MB, or one without end, is refused without being taken in", () => {
  writeFileSync(file, Buffer.alloc(10 * 1024 * 1024, "a"));
  expect(told()).toEqual(["a-case/scenario.yaml file-too-large 1024"]);
  expect(readText("/dev/zero")).toMatchObject({ ok: false, problem: { name: "unreadable-file" } });
});
