import { expect, test } from "vitest";
import { aProgram, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { takeAct } from "../program/step.ts";
import { peopleMet } from "./people-met.ts";
import { type Past, startOf } from "./replay.ts";

const program = aProgram(
  aScenario(
    [
      aStep("alone", { present: { doorway: "roov" } }),
      aStep("heard", { present: { doorway: "roov" }, lines: [{ ilo: "Is the door open?" }] }),
      aStep("unheard", { present: { doorway: "roov" }, lines: [{ orrin: "Good morning.", when: "ilo is shut-down" }] }),
    ],
    {
      people: {
        ilo: { name: "Ilo", about: "A person.", state: { load: 0, trust: 2 } },
        roov: { name: "Roov", about: "An officer." },
        orrin: { name: "Orrin", about: "A friend." },
      },
    },
  ),
);

function after(steps: number): Past {
  const start = startOf(program, "1");
  const moments: Past["moments"][number][] = [];
  let now = start;
  for (let index = 0; index < steps; index++) {
    const act = { type: "step.continued", id: "" } as const;
    const next = takeAct(program, now, act)!;
    moments.push({ index, event: { ...act, step: program.steps[now.step]!.id, at: "" }, before: now, after: next });
    now = next;
  }
  return { start, moments, now };
}

test("somebody is met by being there or by speaking, not by a line that was not said", () => {
  expect([...peopleMet(program, after(0))]).toEqual(["roov"]);
  expect([...peopleMet(program, after(1))].toSorted()).toEqual(["ilo", "roov"]);
  expect([...peopleMet(program, after(3))].toSorted()).toEqual(["ilo", "roov"]);
});
