import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { playedProgram } from "../../../tests/support/a-played-case.ts";
import { readRubric } from "../../build/case-folder.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { compareAttempts } from "./compare.ts";

const rubric = readRubric(process.cwd());
const log = (id: string, ...done: string[]) => aLog(playedProgram, done, { id, roles: ROLES });
const compare = (...[first, second]: [ReturnType<typeof log>, ReturnType<typeof log>]) =>
  compareAttempts(playedProgram, rubric, first, second);

test("two attempts part at the first decision answered otherwise; only what differs is told", () => {
  const made = compare(
    log("a", "continue", "cell", "room-open", "close", "release"),
    log("b", "continue", "cell", "room-open", "close", "keep"),
  );
  if (!made.ok) throw new Error(made.reason);
  const { alike, decisions } = made.comparison;
  expect(alike).toBe(2);
  expect(decisions.map(({ step, first, second }) => [step, first?.chosen?.id, second?.chosen?.id])).toEqual([
    ["custody", "release", "keep"],
  ]);
});

test("an interview differs by what was asked in it, and exhibits by who has them in the file", () => {
  const made = compare(
    log("a", "continue", "family-place", "room-open", "close", "release"),
    log("b", "continue", "cell", "room-where", "close", "release"),
  );
  if (!made.ok) throw new Error(made.reason);
  const { alike, decisions, evidence } = made.comparison;
  expect(alike).toBe(0);
  expect(decisions.map(({ step }) => step)).toEqual(["papers", "the-account"]);
  expect(evidence).toEqual({ both: [], onlyFirst: ["lock"], onlySecond: [] });
});

test("the same answers differ in nothing", () => {
  const done = ["continue", "cell", "room-open", "close", "release"];
  const made = compare(log("a", ...done), log("b", ...done));
  expect(made.ok && [made.comparison.alike, made.comparison.decisions]).toEqual([3, []]);
});

test("what cannot be compared is said", () => {
  const ended = log("a", "continue", "cell", "close", "release");
  const other = { ...log("b", "continue", "cell", "close", "keep") };
  const reason = (second: typeof ended) => {
    const made = compare(ended, second);
    return made.ok ? null : made.reason;
  };
  expect(reason(other)).toBeNull();
  expect(reason(ended)).toBe("same-attempt");
  expect(reason({ ...other, scenario: { ...other.scenario, id: "elsewhere" } })).toBe("other-case");
  expect(reason({ ...other, scenario: { ...other.scenario, hash: "older" } })).toBe("other-version");
  expect(reason(log("b", "continue", "cell"))).toBe("not-ended");
});
