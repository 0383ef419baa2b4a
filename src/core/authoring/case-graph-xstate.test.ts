import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AnyStateMachine, createActor, createMachine, getInitialSnapshot, getNextSnapshot, setup } from "xstate";
import { aChoice, aDecision, anEnding, aScenario, aStep } from "../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import { factsOf } from "../scenario/facts.ts";
import type { Scenario } from "../scenario/schema.ts";
import { caseGraph } from "./case-graph.ts";
import type { CaseGraph } from "./case-graph-types.ts";
import { type ExportedMachine, type ExportedState, graphAsXState } from "./case-graph-xstate.ts";

/** An export as another tool reads it: from the text of its JSON. */
function exported(scenario: Scenario): { graph: CaseGraph; machine: ExportedMachine } {
  const graph = caseGraph({ scenario, placeOf: () => undefined });
  return { graph, machine: JSON.parse(JSON.stringify(graphAsXState(graph, factsOf(scenario)))) as ExportedMachine };
}

/** Every guard and action that a machine names. */
function namesIn(state: ExportedState): { guards: string[]; actions: string[] } {
  const own = Object.values(state.on ?? {}).flat();
  const inner = Object.values(state.states ?? {}).map(namesIn);
  return {
    guards: [
      ...own.flatMap(({ guard }) => (guard === undefined ? [] : [guard])),
      ...inner.flatMap(({ guards }) => guards),
    ],
    actions: [...own.flatMap(({ actions = [] }) => actions), ...inner.flatMap(({ actions }) => actions)],
  };
}

/** The machine with every guard answered by `holds`, and every action written down. */
function implemented(
  machine: ExportedMachine,
  holds: (guard: string) => boolean,
  done: string[] = [],
): AnyStateMachine {
  const { guards, actions } = namesIn(machine);
  const ready: unknown = setup({
    guards: Object.fromEntries(guards.map((name) => [name, () => holds(name)])),
    actions: Object.fromEntries(actions.map((name) => [name, () => void done.push(name)])),
  }).createMachine(machine as never);
  return ready as AnyStateMachine;
}

/** Every step and ending that can be come to when any guard may hold or not, one way at a time. */
function stepsReached(machine: ExportedMachine): Set<string> {
  let holding: string | undefined;
  const ready = implemented(machine, (guard) => guard === holding);
  const first = getInitialSnapshot(ready);
  const placeOf = (snapshot: typeof first): string => [...snapshot._nodes].find(({ id }) => id.startsWith("step-"))!.id;
  const seen = new Map([[placeOf(first), first]]);
  for (const snapshot of seen.values()) {
    for (const node of snapshot._nodes)
      for (const [type, ways] of node.transitions)
        for (const { guard } of ways) {
          holding = guard as string | undefined;
          const next = getNextSnapshot(ready, snapshot, { type });
          if (!seen.has(placeOf(next))) seen.set(placeOf(next), next);
        }
  }
  return new Set([...seen.keys()].map((id) => id.slice("step-".length)));
}

/** The same over the arrows of the graph, with what the scenes' interruptions begin. */
function stepsDrawn({ first, nodes, edges, interruptions }: CaseGraph): Set<string> {
  const seen = new Set([first]);
  for (const id of seen) {
    for (const { from, to } of edges) if (from === id && to !== "return") seen.add(to);
    const { scene } = nodes.find((node) => node.id === id)!;
    for (const { scenes, steps } of interruptions)
      if (scene !== undefined && scenes.includes(scene)) seen.add(steps[0]!);
  }
  return seen;
}

test("is a machine that XState makes of its JSON, and that reaches exactly the steps of the graph", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const { graph, machine } = exported(scenario);
      expect(() => createMachine(machine as never)).not.toThrow();
      expect(stepsReached(machine)).toEqual(stepsDrawn(graph));
    }),
    { numRuns: 60 },
  );
});

const scenario = aScenario(
  [
    aDecision("fork", [
      aChoice("left", {
        when: "door is shut",
        critical: "care",
        effects: ["door becomes open"],
        next: [{ when: "ilo is settled", go: "late" }, { go: "ending" }],
      }),
      aChoice("right"),
    ]),
    aStep("mid"),
    aStep("late"),
  ],
  {
    facts: { door: { values: ["open", "shut"], about: "A door." } },
    endings: [anEnding("one", "door is open"), anEnding("two")],
    interruptions: { pause: { kind: "break", title: "A break", steps: [aStep("pause-1")] } },
  },
);

test("names guards by their conditions and actions by their effects, and tells what a choice is", () => {
  const { machine } = exported(scenario);
  const { on } = machine.states!["stages"]!.states!["contact"]!.states!["a-scene"]!.states!["fork"]!;
  expect(on!["choice.made.left"]).toMatchObject([
    {
      target: "#step-late",
      guard: "(door is shut) and (ilo is settled)",
      actions: ["door becomes open"],
      description: "Do left.",
      meta: { critical: "care", leaning: "care" },
    },
    { target: "#step-one", guard: "(door is shut) and (door is open)" },
    { target: "#step-two", guard: "door is shut" },
  ]);
  expect(machine.meta).toMatchObject({
    facts: expect.arrayContaining([{ name: "door", values: ["open", "shut"], start: "open" }]),
  });
});

test("runs where guards and actions are implemented by name", () => {
  const done: string[] = [];
  const ready = implemented(exported(scenario).machine, (guard) => guard === "door is shut", done);
  const actor = createActor(ready).start();
  actor.send({ type: "choice.made.left" });
  expect(actor.getSnapshot().value).toEqual({ endings: "two" });
  expect(done).toEqual(["door becomes open"]);
});

test("comes back from an interruption to exactly the step it left", () => {
  const ready = implemented(exported(scenario).machine, () => false);
  const mid = getNextSnapshot(ready, getInitialSnapshot(ready), { type: "choice.made.right" });
  const pause = getNextSnapshot(ready, mid, { type: "interruption.called.pause" });
  expect(pause.value).toEqual({ interruptions: { pause: "pause-1" } });
  expect(getNextSnapshot(ready, pause, { type: "step.continued" }).value).toEqual(mid.value);
});
