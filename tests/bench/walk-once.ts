import type { AnyMachineSnapshot } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { readRubric } from "../../src/build/case-folder.ts";
import { compile } from "../../src/core/program/compile.ts";
import { configurationOf, machineOf } from "../../src/core/program/machine.ts";
import { begin, type Configuration, openActs } from "../../src/core/program/step.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import { search } from "../../src/core/walk/search.ts";
import { largeScenario } from "./large-scenario.ts";

/*
 * A shortest way to every configuration of a generated scenario, found by our walk or by the state-machine library's own search. The library is
 * told which acts are open, so that it does not try the others in vain. Runs as a process of its own, to be measured.
 */
const [searcher = "ours", ...sizes] = process.argv.slice(2);
const [steps = 20, flags = 5] = sizes.map(Number);
const scenario = largeScenario(steps, flags);
const program = compile(scenario, assignLineIds(scenario, {}));
const rubric = readRubric(".");
const begun = performance.now();
const count = searcher === "ours" ? ours() : library();
process.stdout.write(JSON.stringify({ count, milliseconds: performance.now() - begun }));

function ours(): number {
  const graph = search(program, rubric);
  // Asking for one finds all.
  graph.actsTo(graph.count - 1);
  return Array.from({ length: graph.count }, (_, node) => graph.at(node)).filter(isUnderWay).length;
}

function library(): number {
  const machine = machineOf(
    program,
    begin(program, () => 0),
  );
  const paths = getShortestPaths(machine, {
    events: (state: AnyMachineSnapshot) => openActs(program, configurationOf(program, state)),
  } as never);
  const found = paths.map(({ state }) => configurationOf(program, state as never)).filter(isUnderWay);
  return new Set(found.map((one) => JSON.stringify(one))).size;
}

/** At an ending the walk forgets how it was come to, so endings are not counted. */
function isUnderWay({ step }: Configuration): boolean {
  return program.steps[step]!.ending === undefined;
}
