import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anEmptyLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aRubric, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import { openHost } from "../attempt/host.ts";
import { isAct } from "../attempt/log.ts";
import { replay } from "../attempt/replay.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { toldAct } from "../walk/told-act.ts";
import { walk } from "../walk/walk.ts";
import { logOfPath } from "./path-log.ts";

const all = { roles: ROLES };

test("a told path becomes the log of an attempt, with the continuing that it left out", () => {
  const program = aProgram(
    aScenario([aStep("first"), aDecision("door", [aChoice("knock"), aChoice("enter")]), aStep("last")]),
  );
  const log = logOfPath(program, ["door.enter"], anEmptyLog(program, all));
  expect(log!.events.filter(isAct).map(({ type, step, id }) => [type, step, id])).toEqual([
    ["step.continued", "first", ""],
    ["choice.made", "door", "enter"],
    ["step.continued", "last", ""],
  ]);
});

test("a path that no attempt can take becomes none", () => {
  const program = aProgram(aScenario([aDecision("door", [aChoice("knock"), aChoice("enter")])]));
  expect(logOfPath(program, ["door.fly"], anEmptyLog(program, all))).toBeNull();
});

test("every path that the walk tells to an ending can be played to that ending", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const program = aProgram(scenario);
      for (const { ending, reached, path } of walk(program, aRubric).endings) {
        if (!reached) continue;
        const log = logOfPath(program, path, anEmptyLog(program, all), ending);
        const opening = openHost(program, log!);
        if (!opening.ok) throw new Error(opening.reason);
        const { host } = opening;
        expect(host.program.steps[host.configuration().step]!.id).toBe(ending);
      }
    }),
    { numRuns: 60 },
  );
});

test("the path of any attempt that was played can be played again to the same place", () => {
  fc.assert(
    fc.property(randomScenario, fc.array(fc.nat(), { maxLength: 40 }), (scenario, picks) => {
      const program = aProgram(scenario);
      const log = aRandomLog(program, picks, all);
      const past = replay(program, log);
      if (!past.ok) throw new Error(past.reason);
      const opening = openHost(program, log);
      if (!opening.ok) throw new Error(opening.reason);
      const path = past.moments.flatMap(({ before, event }) => toldAct(opening.host.program, before.step, event) ?? []);
      const again = logOfPath(program, path, anEmptyLog(program, all));
      expect(again).not.toBeNull();
      const told = replay(program, again!);
      if (!told.ok) throw new Error(told.reason);
      expect(
        told.moments.flatMap(({ before, event }) => toldAct(opening.host.program, before.step, event) ?? []),
      ).toEqual(path);
    }),
    { numRuns: 100 },
  );
});
