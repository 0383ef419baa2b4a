import { expect, test } from "vitest";
import { aChoice, aDecision, anEnding, aProgram, aRubric, aScenario } from "../../tests/support/a-scenario.ts";
import { LANGUAGES, wordsIn } from "../build/words.ts";
import { walk } from "../core/walk/walk.ts";
import { walkRoles } from "../core/walk/walk-roles.ts";
import { commands } from "./commands.ts";
import { runCommandLine } from "./run.ts";
import { tellWalk } from "./walk-text.ts";

/** A case with something to tell in every section: a failure, a broken promise, a dead end, a choice that is never open. */
const program = aProgram(
  aScenario(
    [
      aDecision("first", [
        aChoice("shut", { effects: ["door becomes shut"], marks: { care: -2 }, critical: "care" }),
        aChoice("leave", { marks: { care: 2 } }),
        aChoice("never", { when: "door is locked" }),
      ]),
      aDecision("second", [
        aChoice("mend", { when: "door is open", repairs: ["care"] }),
        aChoice("go", { when: "door is open" }),
      ]),
    ],
    {
      facts: { door: { values: ["open", "shut", "locked"], about: "The door." } },
      endings: [anEnding("the-end")],
      promises: [{ never: "the-end", when: "door is open" }],
    },
  ),
);
function told(lang: string): string {
  // The words of dimensions are those of the shipped rubric, so these are left out.
  const report = { ...walk(program, aRubric), ranges: [] };
  return tellWalk(report, walkRoles(program, aRubric, {}, ["judge"]), 1.25, wordsIn(lang)).join("\n\n");
}

test("a walk is told section by section, with counter-example and dead end as numbered acts", () => {
  expect(told("en")).toBe(`a-case 1.0.0: walked whole

Counted
  Configurations                                4
  Inside interviews, examinations and sheets    0
  Ways between them                             4
  Scored moments on a path                      1
  Seconds                                     1.3
  Megabytes of records                          0

Endings, by the fewest acts to each  All roles
  the-end                                    2

Acts on a path
  Shortest      2  the-end
  Longest       2  the-end

Critical failures    Reachable  Avoidable  Repairable
  first.shut (care)        yes        yes          no

Scores before caps  Least  Greatest  Opportunities
    care            100.0     100.0              1  attained

Promises
  Refuted: the-end all the same, by
    1. first.leave
    2. second.mend

Dead ends
  second (door is shut)
    1. first.shut

Never open on any path
  Choice                first.never

Roles played alone  Offered  Scored moments on a path  Configurations
  Judge                  no                         0               3`);
});

test.each(LANGUAGES)("every section is told in %s, with nothing left to fill in", (lang) => {
  expect(told(lang)).not.toMatch(/\{\{|undefined|NaN/);
});

test("a walk that meets its limit ends with status 1, says so, and proves nothing", async () => {
  const { status, out } = await runCommandLine(commands, ["walk", "the-glasshouse", "--limit", "100", "--json"]);
  const report = JSON.parse(out) as Record<string, unknown>;
  expect(status).toBe(1);
  expect(report).toMatchObject({ complete: false, stoppedBy: "configurations" });
  expect(JSON.stringify(report)).not.toContain('"proven"');
});

test.each([
  ["--limit", "0"],
  ["--memory", "much"],
])("%s %s is wrong use", async (...words) => {
  expect((await runCommandLine(commands, ["walk", "the-glasshouse", ...words])).status).toBe(2);
});
