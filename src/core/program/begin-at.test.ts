import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aRandomLog } from "../../../tests/support/a-log.ts";
import { aChoice, aDecision, aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { openHost } from "../attempt/host.ts";
import { isAct } from "../attempt/log.ts";
import { replay, startOf } from "../attempt/replay.ts";
import { viewFor } from "../attempt/view-for.ts";
import { beginAt } from "./begin-at.ts";
import { factGroups } from "./fact-groups.ts";
import { seated } from "./seated.ts";

const program = aProgram(
  aScenario([aStep("first"), aDecision("door", [aChoice("knock"), aChoice("enter")]), aStep("last")], {
    facts: {
      light: { values: ["out", "on"], about: "The light." },
      visits: { values: ["account", "month"], varies: true, about: "Which is false." },
    },
    interruptions: { break: { kind: "break", title: "A break", steps: [aStep("rest")] } },
  }),
);

function begun(step: string, values: Record<string, string> = {}) {
  const beginning = beginAt(program, step, values);
  if (!beginning.ok) throw new Error(beginning.reason);
  return beginning;
}

test("a program begins at the step that was named, with the facts that were set", () => {
  const { program: later } = begun("door", { light: "on" });
  const start = startOf(later, "7");
  expect(later.steps[start.step]!.id).toBe("door");
  expect(later.facts.map(({ name }, fact) => [name, later.facts[fact]!.values[start.facts[fact]!]])).toContainEqual([
    "light",
    "on",
  ]);
});

test("a fact that the seed would pick is what it was set to, whatever the seed", () => {
  const { program: fixed } = begun("first", { visits: "month" });
  const values = ["1", "2", "3", "4", "5", "6"].map((seed) => startOf(fixed, seed).facts[1]);
  expect(new Set(values)).toEqual(new Set([1]));
});

test("from the first step with nothing set the program is itself; any other beginning has a hash of its own", () => {
  expect(begun("first").program).toBe(program);
  const hashes = [
    program.hash,
    begun("door").program.hash,
    begun("door", { light: "on" }).program.hash,
    begun("door", { light: "out" }).program.hash,
    begun("last").program.hash,
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(begun("door", { visits: "month", light: "on" }).program.hash).toBe(
    begun("door", { light: "on", visits: "month" }).program.hash,
  );
});

test("nothing begins at an unknown step, inside an interruption or at an ending", () => {
  expect(beginAt(program, "dor", {})).toEqual({ ok: false, reason: "unknown-step" });
  expect(beginAt(program, "rest", {})).toEqual({ ok: false, reason: "in-interruption" });
  expect(beginAt(program, program.endings[0]!.id, {})).toEqual({ ok: false, reason: "ending" });
});

test("facts and values that the program does not know are told, and the others set", () => {
  const { ignored, program: later } = begun("door", { light: "on", lihgt: "on", visits: "never" });
  expect(ignored).toEqual(["lihgt", "visits"]);
  expect(startOf(later, "7").facts[0]).toBe(1);
});

const anyBeginning = fc.record({
  scenario: randomScenario,
  step: fc.nat(),
  seats: fc.constantFrom(...SEATINGS),
  sets: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
  picks: fc.array(fc.nat(), { maxLength: 25 }),
});

test("from any step with any facts set an attempt can be played, seen and replayed like any other", () => {
  fc.assert(
    fc.property(anyBeginning, ({ scenario, step, seats, sets, picks }) => {
      const whole = aProgram(scenario);
      const groups = factGroups(whole);
      const steps = whole.steps.filter(({ ending, inInterruption }) => ending === undefined && !inInterruption);
      const values = Object.fromEntries(
        sets.map(([fact, value]) => {
          const { name, values: all } = whole.facts[fact % whole.facts.length]!;
          return [name, all[value % all.length]!];
        }),
      );
      const { id } = steps[step % steps.length]!;
      const beginning = beginAt(whole, id, values);
      if (!beginning.ok) throw new Error(beginning.reason);
      for (const name of beginning.ignored)
        expect(["state", "step"]).toContain(groups[whole.facts.findIndex((fact) => fact.name === name)]);
      const log = aRandomLog(beginning.program, picks, { roles: seats.roles });
      expect(openHost(beginning.program, log).ok).toBe(true);
      expect(replay(beginning.program, log).ok).toBe(true);
      for (let length = 1; length <= log.events.length; length++)
        viewFor(beginning.program, { ...log, events: log.events.slice(0, length) });
      const first = log.events.find(isAct);
      if (first) expect(seated(beginning.program, { roles: seats.roles }).steps[beginning.program.first]!.id).toBe(id);
    }),
    { numRuns: 200 },
  );
});
