import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readRubric, readShippedCase } from "../../../build/case-folder.ts";
import { aDecision, aChoice, aProgram, aScenario } from "../../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../../tests/support/random-scenario.ts";
import type { Program } from "../../program/program.ts";
import { type PlanDay, plansOf } from "./plans.ts";

const rubric = readRubric(process.cwd());
const shipped = ["halcyon-reach", "the-glasshouse", "two-chairs"].map((id) => {
  const { made } = readShippedCase(process.cwd(), id, rubric);
  return { id, program: made!.program, minutes: made!.scenario.minutes };
});

const sum = (day: PlanDay, ...what: readonly string[]): number =>
  day.rows.filter((row) => what.length === 0 || what.includes(row.what)).reduce((all, { minutes }) => all + minutes, 0);

/** Everything that must hold of the plans of any case. */
function expectSound(program: Program, minutes: number): void {
  const plans = plansOf(program, minutes);
  expect(plans.map(({ name, days }) => [name, days.map((day) => day.minutes)])).toEqual([
    ["short", [45]],
    ["long", [90]],
    ["day", [420]],
    ["days", [420, 420, 420, 420, 420]],
  ]);
  for (const { days } of plans)
    for (const day of days) {
      expect(sum(day)).toBe(day.minutes);
      for (const row of day.rows) expect(row.minutes).toSatisfy((one: number) => Number.isInteger(one) && one > 0);
      const working = day.minutes - sum(day, "break", "lunch");
      expect(sum(day, "debrief") * 3).toBeGreaterThanOrEqual(working);
      // No break tears a stop point from its stage, and none stands beside another pause.
      day.rows.forEach(({ what }, i) => {
        const after = day.rows[i + 1]?.what;
        if (what === "break") expect(["stop", "break", "lunch"]).not.toContain(after);
      });
    }
}

test.each(shipped)("timetables of $id add up and keep a third for the debrief", ({ program, minutes }) => {
  expectSound(program, minutes);
});

test("timetables of any case add up and keep a third for the debrief", () => {
  fc.assert(
    fc.property(randomScenario, fc.integer({ min: 1, max: 600 }), (scenario, minutes) => {
      expectSound(aProgram(scenario), minutes);
    }),
    { numRuns: 40 },
  );
});

test.each(shipped)("a day plays every stage and every stop point of $id once", ({ program, minutes }) => {
  const stages = program.stages.map(({ id }) => id);
  const stops = program.steps.filter(({ stop }) => stop).map(({ id }) => id);
  for (const name of ["day", "days"]) {
    const rows = plansOf(program, minutes)
      .find((plan) => plan.name === name)!
      .days.flatMap((day) => day.rows);
    expect(rows.flatMap((row) => (row.what === "play" && !row.continued ? [row.stage] : []))).toEqual(stages);
    expect(rows.flatMap((row) => row.step ?? [])).toEqual(stops);
  }
});

test("what a short session leaves out is told, and what it plays comes first", () => {
  for (const { program, minutes } of shipped) {
    const [short] = plansOf(program, minutes);
    const played = short!.days[0]!.rows.flatMap(({ stage }) => stage ?? []);
    expect([...played, ...short!.told]).toEqual(program.stages.map(({ id }) => id));
  }
});

test("a case of one stage without stop points fills its days by playing it and by changing roles", () => {
  const program = aProgram(aScenario([aDecision("only", [aChoice("a"), aChoice("b")])]));
  expectSound(program, 20);
  const days = plansOf(program, 20).find(({ name }) => name === "days")!.days;
  expect(days.flatMap(({ rows }) => rows).some(({ what }) => what === "stop")).toBe(false);
  expect(days.filter(({ rows }) => rows.some(({ what }) => what === "replay")).length).toBeGreaterThanOrEqual(4);
});
