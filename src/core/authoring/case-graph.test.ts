import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aChoice,
  aDecision,
  anEnding,
  anItem,
  anOption,
  aProgram,
  aScenario,
  aSheet,
  aStep,
} from "../../../tests/support/a-scenario.ts";
import { randomScenario } from "../../../tests/support/random-scenario.ts";
import { stringify } from "yaml";
import type { Act, StepSpec } from "../program/program.ts";
import { parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/schema.ts";
import { caseGraph } from "./case-graph.ts";
import type { CaseGraph, GraphEdge } from "./case-graph-types.ts";

const nowhere = () => undefined;
const graphOf = (scenario: Scenario): CaseGraph => caseGraph({ scenario, placeOf: nowhere });

/** The graph of a scenario as it stands in a file, with the lines of that file. */
function graphOfFile(scenario: Scenario): { graph: CaseGraph; lines: string[] } {
  const text = stringify(scenario, { aliasDuplicateObjects: false, lineWidth: 0 });
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { graph: caseGraph(parsed), lines: text.split("\n") };
}

/** Every act that a compiled step takes, with the places it leads to: what the graph must show, neither more nor less. */
function actsOf(step: StepSpec, steps: readonly StepSpec[]): string[] {
  return step.arrows.map(({ act, to }) => {
    const names = to.map(({ to }) => (to === "return" ? to : steps[to]!.id));
    return `${nameOf(act)} -> ${names.join(", ")}`;
  });
}

function nameOf({ type, id }: Act): string {
  return `${type} ${id}`;
}

const LEAVES = {
  continue: "step.continued",
  choose: "choice.made",
  sign: "sheet.closed",
} as const;

function actsDrawn(graph: CaseGraph, id: string): string[] {
  const node = graph.nodes.find((one) => one.id === id)!;
  const inside = node.acts.flatMap(({ kind, id: act }) =>
    kind === "option" ? [] : [`${kind === "question" ? "question.asked" : "move.made"} ${act} -> ${id}`],
  );
  const leaving = new Map<string, string[]>();
  for (const { act, choice, to } of graph.edges.filter(({ from }) => from === id)) {
    const type = act === "close" ? `${node.kind}.closed` : LEAVES[act];
    const name = `${type} ${choice?.id ?? ""}`;
    leaving.set(name, [...(leaving.get(name) ?? []), to]);
  }
  return [...inside, ...[...leaving].map(([name, to]) => `${name} -> ${to.join(", ")}`)];
}

test("shows every step and every way on of any scenario, and no other", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const graph = graphOf(scenario);
      const { steps } = aProgram(scenario);
      expect(graph.nodes.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
      for (const step of steps) expect(actsDrawn(graph, step.id)).toEqual(actsOf(step, steps));
    }),
  );
});

test("stands every node, way, choice, act and condition where the file says it", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const { graph, lines } = graphOfFile(scenario);
      const lineOf = ({ place }: { place?: { line: number } }): string => lines[place!.line - 1]!;
      for (const node of graph.nodes) {
        expect(lineOf(node)).toMatch(new RegExp(`(step|ending): ${node.id}$`));
        for (const act of node.acts) expect(lineOf(act)).toMatch(new RegExp(`(ask|move|option): ${act.id}$`));
      }
      for (const edge of graph.edges) {
        if (edge.choice) expect(lineOf(edge.choice)).toMatch(new RegExp(`choice: ${edge.choice.id}$`));
        for (const condition of edge.conditions) expect(lineOf(condition)).toContain(condition.text);
      }
    }),
    { numRuns: 30 },
  );
});

test("gives every way a name of its own, and the same names each time", () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const graph = graphOf(scenario);
      const ids = graph.edges.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(graphOf(structuredClone(scenario))).toEqual(graph);
    }),
  );
});

test("can be sent to a page as JSON and comes back whole", () => {
  const { graph } = graphOfFile(branching);
  expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
});

const branching = aScenario(
  [
    aStep("start", { effects: ["door becomes shut"] }),
    aDecision("fork", [
      aChoice("left", {
        when: "door is shut",
        critical: "care",
        effects: ["phone becomes gone"],
        next: [{ when: "phone is gone", go: "ending" }, { go: "talk" }],
      }),
      aChoice("right", { repairs: ["care"] }),
    ]),
    aStep("talk"),
  ],
  {
    facts: {
      door: { values: ["open", "shut"], about: "A door." },
      phone: { values: ["there", "gone"], about: "A phone." },
    },
    endings: [anEnding("early", "door is open"), anEnding("late")],
    interruptions: {
      pause: { kind: "break", title: "A break", steps: [aStep("pause-1"), aStep("pause-2")] },
      card: { kind: "stop", title: "The card", when: "ilo is overwhelmed", once: true, steps: [aStep("card-1")] },
    },
  },
);

function waysOf(graph: CaseGraph, from: string): GraphEdge[] {
  return graph.edges.filter((edge) => edge.from === from);
}

test("carries what a choice is, and the conditions of each of its ways in their order", () => {
  const ways = waysOf(graphOf(branching), "fork");
  expect(ways.map(({ to, conditions }) => [to, ...conditions.map(({ text }) => text)])).toEqual([
    ["early", "phone is gone", "door is open"],
    ["late", "phone is gone"],
    ["talk"],
    ["talk"],
  ]);
  expect(ways.map(({ otherwise }) => otherwise)).toEqual([false, false, true, false]);
  expect(ways[0]!.choice).toMatchObject({ id: "left", critical: "care", when: { text: "door is shut" } });
  expect(ways[3]!.choice).toMatchObject({ id: "right", repairs: ["care"] });
});

test("says which facts a way asks and which it changes", () => {
  const [early] = waysOf(graphOf(branching), "fork");
  expect(early).toMatchObject({ effects: ["phone becomes gone"], sets: ["phone"], reads: ["door", "phone"] });
  expect(waysOf(graphOf(branching), "start")[0]).toMatchObject({ sets: ["door"], reads: [] });
});

test("knows which interruptions come by themselves, where they may come, and that they return", () => {
  const graph = graphOf(branching);
  const [pause, card] = graph.interruptions;
  expect(pause).toMatchObject({ id: "pause", once: false, scenes: ["a-scene"], steps: ["pause-1", "pause-2"] });
  expect(pause).not.toHaveProperty("when");
  expect(card).toMatchObject({ id: "card", once: true, when: { text: "ilo is overwhelmed" } });
  expect(waysOf(graph, "pause-1")[0]!.to).toBe("pause-2");
  expect(waysOf(graph, "pause-2")[0]!.to).toBe("return");
});

test("shows the measure that an option grants among what it changes", () => {
  const { nodes } = graphOf(
    aScenario([aSheet("orders", [anItem("shield", [anOption("yes", { grants: "ilo.screen" }), anOption("no")])])]),
  );
  expect(nodes[0]!.acts[0]).toMatchObject({ effects: ["ilo.screen becomes granted"], sets: ["ilo.screen"] });
});

test("says its texts in the language of a translation, and in the source language where that lacks one", () => {
  const graph = caseGraph({
    scenario: branching,
    placeOf: nowhere,
    texts: [
      {
        key: "choice.fork.left.text",
        text: "Do left.",
        part: "contact",
        path: ["stages", 0, "scenes", 0, "steps", 1, "choices", 0, "text"],
      },
    ],
    translation: {
      language: "fr",
      review: "unreviewed",
      texts: { "choice.fork.left.text": { of: "x", text: "À gauche." } },
    },
  });
  expect(graph.language).toBe("fr");
  expect(waysOf(graph, "fork").map(({ choice }) => choice!.text)).toEqual([
    "À gauche.",
    "À gauche.",
    "À gauche.",
    "Do right.",
  ]);
});
