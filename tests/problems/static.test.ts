import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashNumber } from "../../src/core/hash.ts";
import { seated } from "../../src/core/program/seated.ts";
import { begin, openActs, takeAct } from "../../src/core/program/step.ts";
import { type Condition, readCondition } from "../../src/core/scenario/condition.ts";
import { mayHold, possibleValues } from "../../src/core/scenario/checks/possible-values.ts";
import { reachedSteps } from "../../src/core/scenario/checks/reached-steps.ts";
import { conditionsIn } from "../../src/core/scenario/checks/written.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { aDecision, aChoice, aProgram, aScenario, aStep } from "../support/a-scenario.ts";
import { randomScenario } from "../support/random-scenario.ts";

test("nothing that random play meets was said to be impossible", () => {
  fc.assert(
    fc.property(randomScenario, fc.nat(), (scenario, seed) => {
      const program = seated(aProgram(scenario), { roles: ROLES });
      const possible = possibleValues(scenario);
      const reached = reachedSteps(scenario);
      const conditions = conditionsIn(scenario).map(({ text }) => readCondition(text));
      const never = conditions.flatMap((one) => (one.ok && !mayHold([one.value], possible) ? [one.value] : []));
      let now = begin(program, () => 0);
      for (let turn = 0; turn < 200; turn++) {
        const step = program.steps[now.step]!;
        if (step.ending === undefined && step.part === undefined) expect(reached).toContain(step.id);
        program.facts.forEach(({ name, values }, i) => {
          const named = possible.get(name);
          // Facts that seating adds are no facts of the scenario.
          if (named) expect(named, name).toContain(values[now.facts[i]!]);
        });
        const valueOf = (fact: string): string => {
          const i = program.facts.findIndex(({ name }) => name === fact);
          return program.facts[i]!.values[now.facts[i]!]!;
        };
        for (const one of never) expect(isSo(one, valueOf)).toBe(false);
        const acts = openActs(program, now);
        if (acts.length === 0) break;
        now = takeAct(program, now, acts[hashNumber(`${seed} ${turn}`) % acts.length]!)!;
      }
    }),
    { numRuns: 150 },
  );
});

function isSo(condition: Condition, valueOf: (fact: string) => string): boolean {
  switch (condition.op) {
    case "not":
      return !isSo(condition.of, valueOf);
    case "and":
      return condition.of.every((part) => isSo(part, valueOf));
    case "or":
      return condition.of.some((part) => isSo(part, valueOf));
    case "is":
      return valueOf(condition.fact) === condition.value;
    case "at-least":
      return Number(valueOf(condition.fact)) >= condition.value;
    case "at-most":
      return Number(valueOf(condition.fact)) <= condition.value;
  }
}

test("states follow the loads that somebody may have, up and down", () => {
  const ilo = (load: number, effects: string[]) =>
    possibleValues(
      aScenario([aStep("only", { effects })], {
        people: { ilo: { name: "Ilo", about: "A.", state: { load, trust: 1 } } },
      }),
    ).get("ilo");
  expect(ilo(0, [])).toEqual(["settled"]);
  expect(ilo(2, [])).toEqual(["strained"]);
  expect(ilo(2, ["ilo.load becomes 1"])).toEqual(["strained"]);
  expect(ilo(2, ["ilo.load becomes 0"])).toEqual(["settled", "strained"]);
  expect(ilo(0, ["ilo.load rises by 1"])).toEqual(["settled", "strained", "overwhelmed", "shut-down"]);
});

test("steps are followed through choices, conditions and the interruptions that a reached scene allows", () => {
  const scenario = aScenario(
    [
      aDecision("door", [
        aChoice("a", { next: [{ when: "ilo is settled", go: "yard" }, { go: "ending" }] }),
        aChoice("b", { next: "ending" }),
      ]),
      aStep("cellar"),
      aStep("yard", { next: "ending" }),
    ],
    { interruptions: { break: { kind: "break", title: "A break", steps: [aStep("water")] } } },
  );
  scenario.stages[0]!.scenes[0]!.interruptions = [];
  expect([...reachedSteps(scenario)].toSorted()).toEqual(["door", "yard"]);
  scenario.stages[0]!.scenes[0]!.interruptions = ["break"];
  expect([...reachedSteps(scenario)].toSorted()).toEqual(["door", "water", "yard"]);
});
