import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anInterview,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import { bruteForce } from "../../../tests/support/brute-force.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Scenario, ScenarioExamination, ScenarioStep } from "../scenario/schema.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import { walk } from "./walk.ts";

function made(steps: ScenarioStep[], more: Partial<Scenario> = {}, roles: readonly Role[] = ROLES): Program {
  return seated(aProgram(aScenario(steps, more)), { roles });
}

/** Walks a program and tries it by brute force, and expects both to say the same of its ranges and moments. */
function compared(program: Program) {
  const report = walk(program, aRubric);
  const brute = bruteForce(program, aRubric, 200_000)!;
  expect(report.exact).toBe(true);
  report.ranges.forEach(({ range }, dimension) => {
    const found = brute.ranges[dimension];
    if (!found) return expect(range).toBeNull();
    expect(range!.least).toBeCloseTo(found.least, 6);
    expect(range!.greatest).toBeCloseTo(found.greatest, 6);
  });
  expect(report.moments.least).toBe(brute.moments.least);
  return { report, brute };
}

const marked = aDecision("before", [aChoice("well", { marks: { care: 2 } }), aChoice("ill", { marks: { care: -2 } })]);

test("a sheet has the ranges that its items allow, beside a decision in the same dimension", () => {
  const items = ["a", "b", "c"].map((id) => anItem(id, [anOption(`${id}-1`), anOption(`${id}-2`, { sound: false })]));
  const { report } = compared(made([marked, aSheet("plan", items)]));
  expect(report.ranges[0]).toEqual({
    dimension: "person",
    range: { least: 0, greatest: 100 },
    opportunities: { least: 2, greatest: 2 },
    exact: true,
  });
});

test("a sheet of which one item has no poor option cannot be all poor", () => {
  const items = ["a", "b", "c"].map((id) =>
    anItem(id, [anOption(`${id}-1`), anOption(`${id}-2`, { sound: id === "a" })]),
  );
  // One of three items is a share of a third: a value of -1, a quarter of the weight.
  expect(compared(made([aSheet("plan", items)])).report.ranges[0]!.range).toEqual({ least: 25, greatest: 100 });
});

test("an interview of four topics is followed exactly, with a stop signal and its decision inside", () => {
  const interruptions: Scenario["interruptions"] = {
    signal: {
      kind: "stop",
      title: "The card",
      when: "ilo is overwhelmed",
      once: true,
      steps: [
        aDecision("card", [
          aChoice("stop", { marks: { neutral: 2 }, effects: ["ilo.load falls by 4"] }),
          aChoice("press", { marks: { neutral: -2 } }),
        ]),
      ],
    },
  };
  const { report } = compared(made([anInterview("account", ["a", "b", "c", "d"])], { interruptions }));
  expect(report.ranges.map(({ range }) => range)).toEqual([
    { least: 0, greatest: 100 },
    { least: 0, greatest: 100 },
    null,
  ]);
  expect(report.moments.least).toBe(1);
});

test("an interview of five topics is not followed topic by topic, and its range is attained all the same", () => {
  const { report } = compared(made([marked, anInterview("account", ["a", "b", "c", "d", "e"])]));
  expect(report.ranges[0]!.range).toEqual({ least: 0, greatest: 100 });
  // Fewer than four topics asked are no opportunity.
  expect(report.ranges[0]!.opportunities).toEqual({ least: 1, greatest: 2 });
});

const examination: ScenarioExamination = {
  kind: "cross",
  by: "defence",
  witness: "roov",
  ask: "What do you put?",
  scores: { defence: "neutral", prosecutor: "fair-questions", judge: "care" },
  script: ["why", "two", "not"],
  close: "No further questions.",
  topics: (
    [
      ["why", "blaming-why"],
      ["two", "compound"],
      ["not", "negative"],
    ] as const
  ).map(([ask, type]) => ({
    topic: `of-${ask}`,
    name: ask,
    phrasings: [{ ask, type, text: "Asked?", answer: "Answered." }],
  })),
};

test.each<[Role, number]>([
  ["prosecutor", 1],
  ["judge", 0],
])("an examination heard by the %s alone has the ranges that objections and rulings allow", (role, dimension) => {
  const { report } = compared(made([{ step: "court", role, examination }], {}, [role]));
  expect(report.ranges[dimension]!.range).toEqual({ least: 0, greatest: 100 });
  expect(report.moments).toMatchObject({ least: 1, most: 1 });
});

test("a critical question and a critical option are failures that some path reaches, unless nothing opens them", () => {
  const critical = (when?: string) => [
    anItem("a", [anOption("a-1"), anOption("a-2", { critical: "neutral", ...(when !== undefined && { when }) })]),
  ];
  const account = anInterview("account", ["room"]);
  account.interview!.topics[0]!.phrasings[1]!.critical = "care";
  const failures = (when?: string) =>
    walk(made([account, aSheet("plan", critical(when))]), aRubric).failures.map(({ step, choice, reached }) => [
      `${step}.${choice}`,
      reached,
    ]);
  expect(failures()).toEqual([
    ["account.room-hint", true],
    ["plan~a.a.a-2", true],
  ]);
  expect(failures("ilo.trust is at least 3")).toEqual([
    ["account.room-hint", true],
    ["plan~a.a.a-2", false],
  ]);
});
