import { expect, test } from "vitest";
import { courtProgram } from "../../../tests/support/a-court-case.ts";
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
import { leastPractised, type Offer, offersOf } from "./least-practised.ts";
import type { Practised, PractisedAttempt } from "./practised.ts";

test("a case offers the criteria that its decisions, interviews and sheets mark, in the roles that make them", () => {
  const offers = offersOf(
    aProgram(
      aScenario([
        aDecision("a", [aChoice("x", { marks: { voice: 2 } }), aChoice("y", { marks: { neutral: 0 } })]),
        aDecision("b", [aChoice("x", { marks: { voice: -1 } }), aChoice("y")], { role: "judge" }),
        anInterview("c", ["one", "two"]),
        aSheet("d", [anItem("e", [anOption("sound", { sound: true }), anOption("other")])], { role: "prosecutor" }),
      ]),
    ),
  );
  expect([...offers].map(([criterion, { roles }]) => [criterion, roles])).toEqual([
    ["voice", ["investigator", "judge"]],
    ["care", ["investigator", "prosecutor"]],
  ]);
});

test("an examination in court offers its criteria to those who ask, object and rule", () => {
  const offers = offersOf(courtProgram);
  for (const { interview } of courtProgram.steps)
    for (const [role, criterion] of Object.entries(interview?.court?.scores ?? {}))
      expect(offers.get(criterion)?.roles).toContain(role);
  expect(courtProgram.steps.some(({ interview }) => Object.keys(interview?.court?.scores ?? {}).length > 0)).toBe(true);
});

const DIMENSIONS: Record<string, string> = { care: "person", voice: "person", neutral: "trial", "in-time": "evidence" };

function practised(criterion: string, won: number, times = 1): Practised[] {
  const one: Practised = {
    criterion,
    dimension: DIMENSIONS[criterion]!,
    won,
    possible: 2,
    counts: true,
    role: "judge",
  };
  return Array.from({ length: times }, () => one);
}

function anAttempt(id: string, month: number, ...acts: Practised[][]): PractisedAttempt {
  const endedAt = `2026-0${month}-01T10:00:00.000Z`;
  return {
    id,
    caseId: "c",
    mode: "practice",
    roles: ["judge"],
    startedAt: endedAt,
    endedAt,
    goesOn: false,
    practised: acts.flat(),
  };
}

function offering(...criteria: string[]): Map<string, Offer> {
  return new Map(criteria.map((criterion) => [criterion, { caseId: "c", roles: ["judge", "defence"] }]));
}

const all = offering("care", "voice", "neutral", "in-time");
const told = (attempts: PractisedAttempt[], offers = [all]): string[] =>
  leastPractised(attempts, offers, aRubric).map(({ why, criterion }) => `${why} ${criterion}`);

test("named are the lowest, the one that came up least and the one that came up longest ago, each once", () => {
  const attempts = [
    anAttempt("a", 1, practised("in-time", 2, 3), practised("care", 0, 3)),
    anAttempt("b", 3, practised("care", 0), practised("voice", 2, 4)),
  ];
  expect(told(attempts)).toEqual(["lowest care", "never neutral", "oldest in-time"]);
});

test("a low share that rests on few decisions is not called low", () => {
  expect(told([anAttempt("a", 1, practised("care", 0, 2))])).toEqual(["never neutral", "never voice", "never in-time"]);
});

test("only what an installed case offers, in a role played before, is named", () => {
  const attempts = [anAttempt("a", 1, practised("care", 2))];
  expect(told(attempts, [offering("voice")])).toEqual(["never voice"]);
  expect(leastPractised(attempts, [offering("voice")], aRubric)[0]!.offers).toEqual([
    { caseId: "c", roles: ["judge"] },
  ]);
  expect(told([{ ...attempts[0]!, roles: ["support"] }])).toEqual([]);
  expect(told(attempts, [])).toEqual([]);
});

test("what came up the same number of times is named by weight, then by how long ago", () => {
  const attempts = [
    anAttempt("a", 1, practised("voice", 2)),
    anAttempt("b", 2, practised("in-time", 2), practised("care", 2), practised("neutral", 2)),
  ];
  expect(told(attempts)).toEqual(["fewest care", "oldest voice", "fewest neutral"]);
});
