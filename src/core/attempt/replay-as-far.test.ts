import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { openHost } from "./host.ts";
import { isAct } from "./log.ts";
import { replayAsFar } from "./replay-as-far.ts";

const caseWith = (...choices: string[]) =>
  aProgram(
    aScenario([
      aStep("first"),
      aDecision(
        "door",
        choices.map((id) => aChoice(id)),
      ),
      aDecision("room", [aChoice("look"), aChoice("wait")]),
    ]),
  );
const before = caseWith("knock", "enter");

test("a log is taken whole where the changed program still allows every act of it", () => {
  const after = caseWith("knock", "enter", "ring");
  const log = aLog(before, ["continue", "enter", "look"]);
  const { log: again, stopped } = replayAsFar(after, log);
  expect(stopped).toBeNull();
  expect(again.events).toEqual(log.events);
  expect(again.scenario.hash).toBe(after.hash);
  expect(openHost(after, again).ok).toBe(true);
});

test("it stops at the first act that is no longer possible, tells it, and leaves the old log as it was", () => {
  const log = aLog(before, ["continue", "enter", "look"]);
  const { log: again, stopped } = replayAsFar(caseWith("knock", "ring"), log);
  expect(stopped).toMatchObject({ step: "door", id: "enter" });
  expect(again.events).toHaveLength(2);
  expect(log.events).toHaveLength(4);
  expect(log.scenario.hash).toBe(before.hash);
});

test("what was left behind is there again when the case is as it was", () => {
  const log = aLog(before, ["continue", "enter", "look"]);
  expect(replayAsFar(before, log)).toEqual({ log, stopped: null });
});

test("on any program the result opens at the host, and is the longest beginning of the log that does", () => {
  const anything = fc.record({
    one: randomScenario,
    other: randomScenario,
    seats: fc.constantFrom(...SEATINGS),
    picks: fc.array(fc.nat(), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(anything, ({ one, other, seats, picks }) => {
      const log = aRandomLog(aProgram(one), picks, { roles: seats.roles });
      const program = aProgram(other);
      const { log: again, stopped } = replayAsFar(program, log);
      expect(openHost(program, again).ok).toBe(true);
      expect(again.events).toEqual(log.events.slice(0, again.events.length));
      if (!stopped) {
        expect(again.events).toEqual(log.events);
        return;
      }
      expect(log.events[again.events.length]).toBe(stopped);
      expect(isAct(stopped)).toBe(true);
      expect(openHost(program, { ...again, events: [...again.events, stopped] }).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
