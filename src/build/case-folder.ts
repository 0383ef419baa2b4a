import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import {
  type CaseSource,
  type FiledProblem,
  isCaseFile,
  type ReadCase,
  readCase,
  SCENARIO_FILE,
} from "../core/authoring/read-case.ts";
import { decodeFile, type Decoded, MOST_BYTES_OF_A_FILE, tooLarge } from "../core/scenario/decode-file.ts";
import { error, type Problem } from "../core/scenario/problem.ts";
import { type ParsedRubric, parseRubric } from "../core/scoring/parse-rubric.ts";
import type { Rubric } from "../core/scoring/rubric.ts";

const RUBRIC_FILE = "scenarios/rubric.yaml";

/** Thrown when the rubric cannot be scored by. Whoever catches it tells the problems in words. */
export class UnreadableRubric extends Error {
  readonly problems: readonly FiledProblem[];

  constructor(problems: readonly FiledProblem[]) {
    super(problems.map(({ file, problem: { name, place } }) => `${file}:${place?.line ?? 1} ${name}`).join("\n"));
    this.problems = problems;
  }
}

/** The rubric that ships with the app. Throws `UnreadableRubric`: an academy may have changed it. */
export function readRubric(root: string): Rubric {
  const read = readText(join(root, RUBRIC_FILE));
  const parsed: ParsedRubric = read.ok ? parseRubric(read.text) : { ok: false, problems: [read.problem] };
  if (parsed.ok) return parsed.rubric;
  throw new UnreadableRubric(parsed.problems.map((problem) => ({ file: RUBRIC_FILE, problem })));
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

/** The files of a case from a folder on disk, relative to `root` or absolute. What cannot be read as text is among `unread`. */
export function readFolder(root: string, folder: string): CaseSource {
  const path = resolve(root, folder);
  const files = new Map<string, string>();
  const unread = new Map<string, Problem>();
  for (const name of readdirSync(path).filter(isCaseFile).sort()) {
    const read = readText(join(path, name));
    if (read.ok) files.set(name, read.text);
    else unread.set(name, read.problem);
  }
  return { name: basename(path), folder: relative(root, path).replaceAll("\\", "/") || ".", files, unread };
}

/** The text of a file of an author's: UTF-8, of bounded size. Never throws for what is on the disk. */
export function readText(file: string, mostBytes = MOST_BYTES_OF_A_FILE): Decoded {
  try {
    // What is too large is not even taken into memory; neither is what never ends, such as a device.
    const about = statSync(file);
    if (!about.isFile()) return unreadable(about.isDirectory() ? "EISDIR" : "ENXIO");
    if (about.size > mostBytes) return { ok: false, problem: tooLarge(mostBytes) };
    return decodeFile(readFileSync(file), mostBytes);
  } catch (fault) {
    return unreadable(fault instanceof Error && "code" in fault ? String(fault.code) : String(fault));
  }
}

function unreadable(reason: string): Decoded {
  return { ok: false, problem: error("unreadable-file", [], { reason }) };
}

/** Reads, checks and compiles one shipped case. */
export function readShippedCase(root: string, id: string, rubric: Rubric): ReadCase {
  return readCase(readFolder(root, `scenarios/${id}`), rubric);
}
