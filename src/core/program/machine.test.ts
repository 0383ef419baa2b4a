import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createActor } from "xstate";
import { aProgram, aChoice, aDecision, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { pickAct } from "../../../tests/support/a-log.ts";
import { randomScenario, SEATINGS } from "../../../tests/support/random-scenario.ts";
import { PERSON_STATES } from "../scenario/vocabulary.ts";
import { configurationOf, machineOf, regionState } from "./machine.ts";
import type { Program } from "./program.ts";
import { seated } from "./seated.ts";
import { begin, openActs, takeAct } from "./step.ts";

/** Plays one path on the machine and on the program side by side, and compares after every event. */
function compareAlong(program: Program, picks: readonly number[]): number {
  let now = begin(program, (fact) => program.facts[fact]!.values.length - 1);
  const actor = createActor(machineOf(program, now)).start();
  let taken = 0;
  for (const pick of picks) {
    const acts = openActs(program, now);
    if (acts.length === 0) break;
    const act = pickAct(acts, pick);
    actor.send(act);
    now = takeAct(program, now, act)!;
    taken++;
    expect(configurationOf(program, actor.getSnapshot())).toEqual(now);
    for (const { id, state } of program.people)
      if (state !== undefined) expect(regionState(actor.getSnapshot(), id)).toBe(PERSON_STATES[now.facts[state]!]);
  }
  return taken;
}

test("machine and program agree after every event of random scenarios, whoever plays", () => {
  const picks = fc.array(fc.nat(100_000), { minLength: 20, maxLength: 40 });
  const events = new Map<string, number>();
  fc.assert(
    fc.property(randomScenario, fc.constantFrom(...SEATINGS), picks, (scenario, seats, picked) => {
      const who = JSON.stringify(seats);
      events.set(who, (events.get(who) ?? 0) + compareAlong(seated(aProgram(scenario), seats), picked));
    }),
    { numRuns: 150 },
  );
  expect([...events.keys()]).toHaveLength(SEATINGS.length);
  for (const taken of events.values()) expect(taken).toBeGreaterThan(20);
});

test("an act that is not open leaves the machine where it is", () => {
  const program = aProgram(aScenario([aDecision("door", [aChoice("knock"), aChoice("enter")])]));
  const start = begin(program, () => 0);
  const actor = createActor(machineOf(program, start)).start();
  actor.send({ type: "choice.made", id: "fly" });
  actor.send({ type: "step.continued", id: "" });
  expect(configurationOf(program, actor.getSnapshot())).toEqual(start);
});

test("an interruption runs its own steps and comes back to exactly where it left", () => {
  const program = aProgram(
    aScenario([aStep("first"), aStep("second")], {
      interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("tea"), aStep("biscuit")] } },
    }),
  );
  const actor = createActor(
    machineOf(
      program,
      begin(program, () => 0),
    ),
  ).start();
  const at = (): string => program.steps[configurationOf(program, actor.getSnapshot()).step]!.id;
  const go = { type: "step.continued", id: "" } as const;
  actor.send(go);
  actor.send({ type: "interruption.called", id: "pause" });
  const visited = [at()];
  actor.send(go);
  visited.push(at());
  actor.send({ type: "interruption.called", id: "pause" });
  visited.push(at());
  actor.send(go);
  visited.push(at());
  expect(visited).toEqual(["tea", "biscuit", "biscuit", "second"]);
});

test("the machine carries stages, scenes and steps as nested states and people as parallel regions", () => {
  const program = aProgram(aScenario([aStep("first")]));
  const actor = createActor(
    machineOf(
      program,
      begin(program, () => 0),
    ),
  ).start();
  expect(actor.getSnapshot().value).toEqual({
    proceedings: { stages: { contact: { "a-scene": "first" } } },
    people: { ilo: "settled" },
  });
});
