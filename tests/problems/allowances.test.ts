import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCase } from "../../src/core/authoring/read-case.ts";
import { placeWalkProblems } from "../../src/core/authoring/place-walk-problems.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { aRubric, aRubricForSmallCases } from "../support/a-scenario.ts";

const base = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");

/** The small case of the examples with other files beside it. */
function reading(scenario: string, more: Record<string, string> = {}): ReturnType<typeof readCase> {
  const parsed = parseScenario(scenario);
  const ids = parsed.ok ? assignLineIds(parsed.scenario, {}) : {};
  const files = new Map(Object.entries({ "scenario.yaml": scenario, "line-ids.json": JSON.stringify(ids), ...more }));
  return readCase({ name: "a-case", folder: "a-case", files }, aRubric);
}

function names(filed: readonly { problem: { name: string } }[]): string[] {
  return filed.map(({ problem }) => problem.name);
}

const unread = "facts:\n  lock: {values: [open, shut], about: The lock.}";

test("what is answered for is not told, and kept with its reason", () => {
  const read = reading(`${base}${unread}  # allow fact-never-read: the sequel asks it\n`);
  expect(read.problems).toEqual([]);
  expect(read.allowed).toMatchObject([
    { file: "a-case/scenario.yaml", reason: "the sequel asks it", problem: { name: "fact-never-read" } },
  ]);
});

test("an error is told although somebody allows it, and so is the attempt", () => {
  const read = reading(base.replace("objectives: [care]", "objectives: [car]  # allow unknown-criterion: soon"));
  expect(names(read.problems)).toEqual(["unknown-criterion", "allowance-of-error"]);
  expect(read.allowed).toEqual([]);
});

test("a translation answers for its own problems, not for those of the case", () => {
  const stale = '  title: {of: "000000", text: Une affaire}';
  const head = "language: fr\nreview: unreviewed\ntexts:\n";
  const answered = reading(base, { "fr.yaml": `${head}${stale}  # allow stale-translation: only a comma changed\n` });
  expect(names(answered.allowed)).toEqual(["stale-translation"]);
  expect(names(answered.problems)).not.toContain("stale-translation");
  const elsewhere = reading(`${base}# allow stale-translation: no\n`, { "fr.yaml": `${head}${stale}\n` });
  expect(names(elsewhere.problems)).toEqual(expect.arrayContaining(["stale-translation", "allowance-of-nothing"]));
});

test("answers in a file with errors are not told to be needless, since not everything was looked for", () => {
  const read = reading(base.replace("minutes: 5", "minutes: long\n# allow fact-never-read: later\n"));
  expect(names(read.problems)).toEqual(["not-a-number"]);
});

test("an answer for what only a walk finds waits for the walk", () => {
  const answer = "  # allow nothing-open: never mind";
  const read = reading(base.replace("step: only", `step: only${answer}`));
  expect(read.problems).toEqual([]);
  const { problems } = placeWalkProblems(read, walk(read.made!.program, aRubricForSmallCases).problems);
  expect(names(problems)).toEqual(["allowance-of-nothing"]);
});

test("what a walk finds can be answered for, and is not told twice", () => {
  const read = reading(base.replace("step: only", "step: only  # allow step-not-reached: kept for the sequel"));
  const found = { name: "step-not-reached", severity: "warning" as const, path: [], details: { step: "only" } };
  const placed = placeWalkProblems(read, [found]);
  expect(names(placed.problems)).toEqual([]);
  expect(placed.allowed).toMatchObject([{ reason: "kept for the sequel", problem: { name: "step-not-reached" } }]);
  const known = {
    ...read,
    problems: [{ file: "a-case/scenario.yaml", problem: { ...found, place: placed.allowed[0]!.problem.place! } }],
  };
  expect(placeWalkProblems(known, [found])).toEqual({ problems: [], allowed: [] });
});
