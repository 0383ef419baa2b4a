import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aProgram,
  aRubricForSmallCases,
  aScenario,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import type { Program } from "../program/program.ts";
import type { Scenario, ScenarioStep } from "../scenario/schema.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { LEAST_MOMENTS, walkRoles } from "./walk-roles.ts";

const LIMITS = { configurations: 10_000 };

const marked = (id: string, role: Role): ScenarioStep =>
  aDecision(id, [aChoice("well", { marks: { care: 2 } }), aChoice("ill", { marks: { care: -2 } })], { role });

/** A case in which the judge decides `judging` times and the prosecutor twice. */
function aCase(judging: number, more: Partial<Scenario> = {}): Program {
  const own = Array.from({ length: judging }, (_, i) => marked(`judging-${i}`, "judge"));
  return aProgram(
    aScenario([marked("charge", "prosecutor"), ...own, marked("appeal", "prosecutor")], {
      roles: { judge: { person: "roov", offered: true }, prosecutor: { person: "roov" } },
      ...more,
    }),
  );
}

test("a role played alone meets its own moments only: what colleagues decide is never scored", () => {
  const [judge, prosecutor, support] = walkRoles(aCase(8), aRubricForSmallCases, LIMITS, [
    "judge",
    "prosecutor",
    "support",
  ]);
  expect(judge).toMatchObject({ offered: true, complete: true, moments: { least: 8, most: 8 }, problems: [] });
  expect(prosecutor).toMatchObject({ offered: false, moments: { least: 2, most: 2 } });
  expect(support!.moments).toMatchObject({ least: 0, most: 0 });
});

test("a role that is offered with too few moments on some path is a problem, one that is not offered is none", () => {
  const reports = walkRoles(aCase(LEAST_MOMENTS - 1), aRubricForSmallCases, LIMITS, ["judge", "prosecutor"]);
  expect(reports.flatMap(({ problems }) => problems)).toMatchObject([
    { name: "too-few-moments", details: { role: "judge", count: 7, least: 8, ending: "the-end" } },
  ]);
});

test("colleagues do not branch: a role walked alone has one configuration a step of theirs", () => {
  expect(walkRoles(aCase(0), aRubricForSmallCases, LIMITS, ["judge"])[0]!.configurations).toBe(3);
});

test("a table that leads to where nothing is open is found, once a step", () => {
  const steps = [
    aDecision("mood", [aChoice("kind", { effects: ["mood becomes kind"] }), aChoice("curt")], { role: "judge" }),
    aDecision("door", [aChoice("knock"), aChoice("enter", { effects: ["lock becomes shut"] })], { role: "defence" }),
    aDecision("inside", [aChoice("a", { when: "lock is open" }), aChoice("b", { when: "lock is open" })], {
      role: "judge",
    }),
    aStep("after", { next: [{ when: "mood is kind", go: "ending" }, { go: "ending" }] }),
  ];
  const program = aProgram(
    aScenario(steps, {
      facts: {
        lock: { values: ["open", "shut"], about: "The lock." },
        mood: { values: ["curt", "kind"], about: "The judge’s mood." },
      },
      roles: { defence: { person: "roov", does: { door: "enter" } } },
    }),
  );
  const [judge, defence] = walkRoles(program, aRubricForSmallCases, LIMITS, ["judge", "defence"]);
  expect(judge!.problems).toMatchObject([{ name: "nothing-open", details: { step: "inside" } }]);
  expect(defence!.problems).toMatchObject([{ name: "nothing-open", details: { step: "inside" } }]);
});

test("a walk of a role that meets its limit says so", () => {
  const [report] = walkRoles(aCase(8), aRubricForSmallCases, { configurations: 2 }, ["judge"]);
  expect(report).toMatchObject({ complete: false });
  expect(report!.problems.map(({ name }) => name)).toContain("walk-cut-off");
});
