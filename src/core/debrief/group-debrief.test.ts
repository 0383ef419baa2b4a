import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, anEnding, aProgram, aRubric, aScenario } from "../../../tests/support/a-scenario.ts";
import type { AttemptLog } from "../attempt/log.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { debrief } from "./debrief.ts";
import { groupDebrief, mostDivided } from "./group-debrief.ts";

const two = (id: string, role: Role, more: object = {}) =>
  aDecision(
    id,
    [aChoice("well", { marks: { care: 2 } }), aChoice("ill", { marks: { care: -2 }, critical: "care" }), aChoice("so")],
    { role, ...more },
  );

const program = aProgram(
  aScenario(
    [
      two("papers", "investigator", { stop: "Who decides on age?" }),
      two("lock", "investigator"),
      two("charge", "prosecutor"),
    ],
    { endings: [anEnding("end")], reflection: ["What did you treat as proof?"] },
  ),
);

const BOTH: Partial<AttemptLog> = { roles: ["investigator", "prosecutor"] };

function attempt(done: readonly string[], more: Partial<AttemptLog> = BOTH) {
  const log = aLog(program, done, more);
  return { log, told: debrief(program, log, aRubric) };
}

const ALL = [
  attempt(["continue", "well", "well", "well"].filter((one) => one !== "continue")),
  attempt(["well", "ill", "so"]),
  attempt(["well", "ill", "ill"]),
];

test("decisions stand in the order of the case, with who chose what, the most frequent answer first", () => {
  const { decisions, parting } = groupDebrief(program, aRubric, ALL);
  expect(decisions.map(({ step, met, answers }) => [step, met, answers.map(({ choice, by }) => [choice, by])])).toEqual(
    [
      ["papers", 3, [["well", [0, 1, 2]]]],
      [
        "lock",
        3,
        [
          ["ill", [1, 2]],
          ["well", [0]],
        ],
      ],
      [
        "charge",
        3,
        [
          ["well", [0]],
          ["ill", [2]],
          ["so", [1]],
        ],
      ],
    ],
  );
  expect(parting).toBe("lock");
  expect(decisions[0]).toMatchObject({ stopKey: "step.papers.stop", askKey: "step.papers.ask", role: "investigator" });
  expect(decisions[1]!.stopKey).toBeNull();
});

test("the decisions that divided most are those whose most frequent answer has the smallest share", () => {
  const { decisions } = groupDebrief(program, aRubric, ALL);
  expect(mostDivided(decisions, 1).map(({ step }) => step)).toEqual(["charge"]);
  expect(mostDivided(decisions, 5).map(({ step }) => step)).toEqual(["lock", "charge"]);
});

test("a criterion says how many had an opportunity and how many met the standard; failures count attempts, not acts", () => {
  const { criteria, failures } = groupDebrief(program, aRubric, ALL);
  expect(criteria).toEqual([{ criterion: "care", dimension: "person", offered: 3, met: 1, opportunities: 9 }]);
  expect(failures).toEqual([{ criterion: "care", attempts: 2, repaired: 0 }]);
});

test("a decision that one attempt alone met is no matter for comparison, and whoever had nothing to decide is seen", () => {
  const alone = attempt(["well", "well", "told"], { roles: ["investigator"] });
  const { decisions, actors } = groupDebrief(program, aRubric, [ALL[0]!, alone]);
  expect(decisions.map(({ step }) => step)).toEqual(["papers", "lock"]);
  expect(actors).toEqual([
    { attempt: 0, group: null, roles: ["investigator", "prosecutor"], decisions: [3] },
    { attempt: 1, group: null, roles: ["investigator"], decisions: [2] },
  ]);
});

test("the groups of a room stand for themselves", () => {
  const groups = [
    { name: "First table", roles: ["investigator"] as const },
    { name: "Second table", roles: ["prosecutor", "judge"] as const },
  ];
  const roles = groups.flatMap((group) => group.roles);
  const room = attempt(["well", "well", "well"], { roles, room: { groups, speakFirst: false } });
  expect(groupDebrief(program, aRubric, [room]).actors).toEqual([
    { attempt: 0, group: "First table", roles: ["investigator"], decisions: [2] },
    { attempt: 0, group: "Second table", roles: ["prosecutor", "judge"], decisions: [1] },
  ]);
});

test("the order of attempts changes places and no count", () => {
  const counts = (all: typeof ALL) => {
    const { decisions, criteria, failures, exhibits, endings } = groupDebrief(program, aRubric, all);
    const answers = decisions.flatMap(({ step, answers: own }) =>
      own.map(({ choice, by }) => `${step}.${choice}: ${by.length}`).toSorted(),
    );
    return { answers, criteria, failures, exhibits, endings: endings.map(({ ending, by }) => [ending, by.length]) };
  };
  expect(counts(ALL.toReversed())).toEqual(counts(ALL));
});
