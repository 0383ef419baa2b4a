import { expect, test } from "vitest";
import { aLog } from "../../../tests/support/a-log.ts";
import {
  aChoice,
  aDecision,
  anItem,
  anOption,
  aProgram,
  aRubric,
  aScenario,
  aSheet,
} from "../../../tests/support/a-scenario.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { debrief } from "./debrief.ts";

const marks = { marks: { care: 2 } };
const program = aProgram(
  aScenario(
    [
      aSheet("plan", [anItem("place", [anOption("here"), anOption("there")])]),
      aDecision("night", [aChoice("shelter", marks), aChoice("cell", { marks: { care: -2 } })], {
        role: "investigator",
      }),
      aDecision("visit", [aChoice("free", marks), aChoice("bind", { marks: { care: -2 } })], { role: "support" }),
    ],
    {
      returns: [
        { return: "far-away", of: ["plan.there"], at: "visit", text: "It was far." },
        { return: "one-night", of: ["night.cell"], at: "visit", text: "One night came back." },
      ],
    },
  ),
);

test("what was settled in a sheet comes back under the name of its option", () => {
  const log = aLog(program, ["continue", "place.there", "close", "shelter", "free"], { roles: ROLES });
  expect(debrief(program, log, aRubric).returns.map(({ id }) => id)).toEqual(["far-away"]);
});

test("what a colleague did is no decision of the learner's from which something came back", () => {
  const alone = aProgram(
    aScenario(
      [
        aDecision("night", [aChoice("shelter", { marks: { care: -2 } }), aChoice("cell", marks)], {
          role: "investigator",
        }),
        aDecision("visit", [aChoice("free", marks), aChoice("bind", { marks: { care: -2 } })], { role: "support" }),
      ],
      { returns: [{ return: "one-night", of: ["night.cell"], at: "visit", text: "One night came back." }] },
    ),
  );
  const told = aLog(alone, ["told", "free"], { roles: ["support"] });
  expect(debrief(alone, told, aRubric).returns).toEqual([]);
  const own = aLog(alone, ["cell", "free"], { roles: ROLES });
  expect(debrief(alone, own, aRubric).returns.map(({ id }) => id)).toEqual(["one-night"]);
});
