import { expect, test } from "vitest";
import { readFolder, readRubric } from "../../src/build/case-folder.ts";
import { placeWalkProblems } from "../../src/core/authoring/place-walk-problems.ts";
import {
  type CaseSource,
  LINE_IDS_FILE,
  type ReadCase,
  readCase,
  SCENARIO_FILE,
} from "../../src/core/authoring/read-case.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { assignLineIds, type LineIds } from "../../src/core/scenario/texts.ts";
import { walkRoles } from "../../src/core/walk/walk-roles.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { type Fault, faults, faultsOfPaths } from "./planted-faults.ts";

/*
 * Faults that authors make, planted one by one in copies of the shipped cases by a small edit of the text: each is found by its name, on
 * its line, with what helps to mend it, and with nothing else than what follows from it. That the shipped cases themselves have no
 * problem is tested in tests/scenarios/.
 */

/** For a busy machine; alone it takes a second or two. */
const SLOW = 120_000;

const root = process.cwd();
const rubric = readRubric(root);
const shipped = new Map<string, CaseSource>();

/** A shipped case with the translations that a fault is about; without the others every test is faster. */
function caseOf({ of, file }: Fault): CaseSource {
  const whole = shipped.get(of) ?? readFolder(root, `scenarios/${of}`);
  shipped.set(of, whole);
  const kept = new Set([SCENARIO_FILE, LINE_IDS_FILE, file]);
  return { ...whole, files: new Map([...whole.files].filter(([name]) => kept.has(name))) };
}

/** The text with an edit, which must fit exactly once. */
function edited(text: string, [from, to]: readonly [string, string]): string {
  expect([from, text.split(from).length - 1]).toEqual([from, 1]);
  return text.replace(from, () => to);
}

/** The case with its faults, its lines named as our tool names them. */
function planted(all: readonly Fault[]): CaseSource {
  const source = caseOf(all[0]!);
  const files = new Map(source.files);
  for (const { file = SCENARIO_FILE, edits, inSource } of all) {
    files.set(file, edits.reduce(edited, files.get(file)!));
    if (inSource) files.set(SCENARIO_FILE, inSource.reduce(edited, files.get(SCENARIO_FILE)!));
  }
  const parsed = parseScenario(files.get(SCENARIO_FILE)!);
  if (parsed.ok && !all.some(({ keepIds }) => keepIds)) {
    const before = JSON.parse(files.get(LINE_IDS_FILE)!) as LineIds;
    files.set(LINE_IDS_FILE, JSON.stringify(assignLineIds(parsed.scenario, before)));
  }
  return { ...source, files };
}

/** The line of the edited file on which a fault should be shown, counted from 1. */
function lineOf({ file = SCENARIO_FILE, edits, at = edits.at(-1)![1] }: Fault, { files }: CaseSource): number {
  const text = files.get(file)!;
  expect([at, text.includes(at)]).toEqual([at, true]);
  return text.slice(0, text.indexOf(at)).split("\n").length;
}

function found({ problems }: Pick<ReadCase, "problems">): string[] {
  return problems.map(({ problem }) => problem.name).sort();
}

test("there are more than forty", () => {
  expect(faults.length + faultsOfPaths.length).toBeGreaterThan(40);
  expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length);
});

test.each(faults.map((fault) => [fault.what, fault] as const))("%s", { timeout: SLOW }, (_, fault) => {
  const source = planted([fault]);
  const read = readCase(source, rubric);
  expect(found(read)).toEqual([fault.problem, ...(fault.also ?? [])].sort());
  const told = read.problems.filter(({ problem }) => problem.name === fault.problem);
  expect(told.map(({ problem }) => problem.place?.line)).toContain(lineOf(fault, source));
  const here = told.find(({ problem }) => problem.place?.line === lineOf(fault, source))!;
  expect(here.file).toBe(`scenarios/${fault.of}/${fault.file ?? SCENARIO_FILE}`);
  expect(here.problem.details).toMatchObject(fault.says ?? {});
});

test("what only paths can tell is found by one walk, with the shortest way to it", { timeout: SLOW }, () => {
  const source = planted(faultsOfPaths);
  const read = readCase(source, rubric);
  expect(found(read)).toEqual(faultsOfPaths.flatMap(({ also = [] }) => also));
  const { program } = read.made!;
  const report = walk(program, rubric);
  const alone = walkRoles(program, rubric, {}, ["defence"]).flatMap(({ problems }) => problems);
  const { problems } = placeWalkProblems(read, [...report.problems, ...alone]);
  const expected = faultsOfPaths.flatMap((fault) => [
    [fault.problem, lineOf(fault, source)],
    ...(fault.follows ?? []).map(([problem, at]) => [problem, lineOf({ ...fault, at }, source)]),
  ]);
  // Played alone, the defence meets the same dead end.
  const seen = new Map(problems.map(({ problem }) => [`${problem.name} ${problem.place?.line}`, problem]));
  expect([...seen.keys()].sort()).toEqual(expected.map((one) => one.join(" ")).sort());
  for (const { problem } of problems)
    if ("path" in problem.details) expect(String(problem.details["path"])).toMatch(/\S → \S/);
});
