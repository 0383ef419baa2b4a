import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  aFinding,
  aLenientRubric,
  anEnding,
  anInterview,
  anExhibit,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { bruteForce } from "../../../tests/support/brute-force.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { ScenarioStep } from "../scenario/schema.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { search } from "./search.ts";
import { walk } from "./walk.ts";

const EXHIBITS = ["lock", "slips", "phone"] as const;
const SOURCES = { lock: "place", slips: "money", phone: "place" } as const;

/** Each exhibit is secured or left; then nothing changes it any more, and one finding reads whether two kinds of proof are held. */
function aCase(more: ScenarioStep[] = [], promise = "proof is missing"): Program {
  const finding = anItem(
    "means",
    [aFinding("shown", "proved"), aFinding("open", "not-proved", { effects: ["proof becomes missing"] })],
    { proves: "means" },
  );
  const others = ["a", "b"].map((id) => anItem(id, [anOption(`${id}-1`), anOption(`${id}-2`, { sound: false })]));
  return seated(
    aProgram(
      aScenario(
        [
          ...EXHIBITS.map((id) =>
            aDecision(`secure-${id}`, [aChoice("log-it", { effects: [`${id} becomes held`] }), aChoice("leave-it")]),
          ),
          aStep("months-later"),
          aSheet("charges", [finding, ...others]),
          ...more,
        ],
        {
          facts: { proof: { values: ["there", "missing"], about: "Whether there is proof." } },
          exhibits: Object.fromEntries(
            EXHIBITS.map((id) => [id, anExhibit(id, { source: SOURCES[id], start: "open" })]),
          ),
          endings: [anEnding("convicted", "proof is there"), anEnding("dropped")],
          promises: [{ never: "convicted", when: promise }],
        },
      ),
    ),
    { roles: ROLES },
  );
}

/** How many configurations the walk holds at a step. */
function countAt(program: Program, step: string): number {
  const graph = search(program, aRubric);
  let count = 0;
  for (let node = 0; node < graph.count; node++) if (program.steps[graph.at(node).step]!.id === step) count++;
  return count;
}

test("exhibits that one finding reads are remembered by its answer alone: proof of two kinds, or none", () => {
  // The lock and the phone come from one place: with both still to come, the lock without the slips proves nothing.
  expect(countAt(aCase(), "secure-phone")).toBe(3);
  expect(countAt(aCase(), "months-later")).toBe(2);
  expect(countAt(aCase(), "charges")).toBe(2);
});

test("an exhibit that something still changes, or asks for by itself, is remembered as it is", () => {
  const changes = aDecision("search-again", [aChoice("go", { effects: ["phone becomes held"] }), aChoice("stay")]);
  const again = aCase([changes, aStep("asks", { next: [{ when: "phone is held", go: "ending" }, { go: "ending" }] })]);
  expect(countAt(again, "months-later")).toBeGreaterThan(2);
  const asked = aCase([aDecision("asks", [aChoice("a"), aChoice("b", { when: "lock is held" })])]);
  expect(countAt(asked, "months-later")).toBe(4);
});

test.each([
  ["kept", "proof is missing"],
  ["broken", "proof is there"],
])("what is said of such a case is what brute force says, a promise %s", (_, promise) => {
  const program = aCase([], promise);
  const report = walk(program, aRubric);
  const brute = bruteForce(program, aRubric, 100_000)!;
  expect(new Set(report.endings.filter(({ reached }) => reached).map(({ ending }) => ending))).toEqual(
    new Set(brute.endings.keys()),
  );
  expect(report.promises.map(({ answer }) => answer === "refuted")).toEqual(brute.broken);
  expect(report.promises.map(({ answer }) => answer === "refuted")).toEqual([promise === "proof is there"]);
  expect(report.exact).toBe(true);
  expect(report.ranges.map(({ range }) => range)).toEqual(brute.ranges.slice(0, report.ranges.length));
  expect(report.moments).toMatchObject(brute.moments);
});

test("what says which duties of an interview are due is asked of settled facts too", () => {
  const yes = { values: ["no", "yes"], about: "A fact." };
  const both = "a is yes and b is yes";
  const account = anInterview("account", ["room", "days"], {
    moves: [{ move: "sum-up", kind: "summary", text: "So.", answer: "Yes.", when: "c is yes" }],
    duties: ["one", "two"].map((duty) => ({ duty, moves: ["sum-up"], when: both })),
  });
  const decisions = ["a", "b"].map((fact) =>
    aDecision(`decide-${fact}`, [aChoice("so", { effects: [`${fact} becomes yes`] }), aChoice("not")]),
  );
  const program = seated(
    aProgram(aScenario([...decisions, account, aStep("after")], { facts: { a: yes, b: yes, c: yes } })),
    { roles: ROLES },
  );
  expect(countAt(program, "account")).toBe(2);
  const report = walk(program, aLenientRubric);
  // Where both are due, neither can be met: two sound topics of four things.
  expect(report.exact).toBe(true);
  expect(report.ranges[0]!.range).toEqual({ least: 0, greatest: 100 });
  const { ranges } = bruteForce(program, aLenientRubric, 100_000)!;
  expect(report.ranges.map(({ range }) => range)).toEqual(ranges.slice(0, report.ranges.length));
});
