import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { type CaseSource, isCaseFile, type ReadCase, readCase, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import type { Rubric } from "../core/scoring/rubric.ts";

/** The rubric that ships with the app. */
export function readRubric(root: string): Rubric {
  return parse(readFileSync(join(root, "scenarios/rubric.yaml"), "utf8")) as Rubric;
}

/** The folders of all shipped cases, sorted, relative to the project. */
export function caseFolders(root: string): string[] {
  return caseIds(root).map((id) => `scenarios/${id}`);
}

/** Names of all shipped cases, sorted. */
export function caseIds(root: string): string[] {
  return readdirSync(join(root, "scenarios"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCaseFolder(join(root, "scenarios", entry.name)))
    .map(({ name }) => name)
    .sort();
}

/** Whether a folder holds a case. */
export function isCaseFolder(folder: string): boolean {
  return existsSync(join(folder, SCENARIO_FILE));
}

/** The files of a case from a folder on disk, relative to `root` or absolute. */
export function readFolder(root: string, folder: string): CaseSource {
  const path = resolve(root, folder);
  const names = readdirSync(path).filter(isCaseFile).sort();
  return {
    name: basename(path),
    folder: relative(root, path).replaceAll("\\", "/") || ".",
    files: new Map(names.map((name) => [name, readFileSync(join(path, name), "utf8")])),
  };
}

/** Reads, checks and compiles one shipped case. */
export function readShippedCase(root: string, id: string, rubric: Rubric): ReadCase {
  return readCase(readFolder(root, `scenarios/${id}`), rubric);
}
