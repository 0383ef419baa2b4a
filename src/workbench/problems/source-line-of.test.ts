import { expect, test } from "vitest";
import type { OutlineStep } from "../live-case.ts";
import { sourceLineOf } from "./source-line-of.ts";
import { stepOfProblem } from "./step-of-problem.ts";

const files = { "scenario.yaml": `format: 1\n  nxet: [a, b]\n${"x".repeat(100)}here${"y".repeat(200)}` };
const source = { name: "a-case", folder: "scenarios/a-case", files };
const at = (line: number, column: number, details = {}, file = "scenarios/a-case/scenario.yaml") => ({
  file,
  problem: { name: "a", severity: "error" as const, path: [], place: { line, column }, details },
});

test("the line of a problem is shown with the word at its place set apart", () => {
  expect(sourceLineOf(at(2, 3), source)).toEqual({ before: "  ", marked: "nxet", after: ": [a, b]" });
});

test("a long line is cut around the place, and says where", () => {
  const shown = sourceLineOf(at(3, 101), source)!;
  expect(shown.before).toBe(`…${"x".repeat(60)}`);
  expect(`${shown.marked}${shown.after}`).toBe(`here${"y".repeat(86)}…`);
});

test("a problem without a place, or past the end of the file as it now is, shows none", () => {
  expect(sourceLineOf(at(9, 1), source)).toBeUndefined();
  expect(sourceLineOf({ file: "a", problem: { ...at(1, 1).problem, place: undefined! } }, source)).toBeUndefined();
});

test("a problem belongs to the step it names, else to the one on whose lines it stands", () => {
  const step = (id: string, line: number, lastLine: number | null): OutlineStep => ({
    id,
    kind: "lines",
    stage: null,
    scene: null,
    interruption: null,
    line,
    lastLine,
  });
  const outline = [step("first", 10, 19), step("second", 20, null)];
  expect(stepOfProblem(at(12, 1), outline)?.id).toBe("first");
  expect(stepOfProblem(at(400, 1), outline)?.id).toBe("second");
  expect(stepOfProblem(at(12, 1, { step: "second" }), outline)?.id).toBe("second");
  expect(stepOfProblem(at(5, 1), outline)).toBeUndefined();
  expect(stepOfProblem(at(12, 1, {}, "scenarios/a-case/fr.yaml"), outline)).toBeUndefined();
});
