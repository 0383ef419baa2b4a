import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { caseGraph } from "../core/authoring/case-graph.ts";
import { graphAsMermaid } from "../core/authoring/case-graph-mermaid.ts";
import type { CaseGraph } from "../core/authoring/case-graph-types.ts";
import { graphAsXState } from "../core/authoring/case-graph-xstate.ts";
import type { Say } from "../core/authoring/graph-words.ts";
import { factsOf } from "../core/scenario/facts.ts";
import type { Scenario } from "../core/scenario/schema.ts";
import { EXIT, madeCase, root } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

type Export = (graph: CaseGraph, say: Say, scenario: Scenario) => string;

const FORMATS: Readonly<Record<string, Export>> = {
  mermaid: graphAsMermaid,
  xstate: (graph, _, scenario) => `${JSON.stringify(graphAsXState(graph, factsOf(scenario)), null, 2)}\n`,
};

/** `graph <case>`: the case as a picture, a diagram or a machine for other tools; `--json` gives the graph itself. */
export const graph: Command = {
  usage: "<case>",
  options: { format: { value: "format", among: Object.keys(FORMATS) }, out: { value: "file" } },
  run,
};

function run(call: Call): Answer {
  const { made } = madeCase(call);
  const { format = "mermaid", out, lang } = call.options;
  const translation = made.translations.find(({ translation }) => translation.language === lang)?.translation;
  const drawn = caseGraph({ ...made, translation });
  const say: Say = (key, details) => call.language.say(`graph:${key}`, details);
  const text = FORMATS[format]!(drawn, say, made.scenario);
  if (out === undefined) return { status: EXIT.clean, data: drawn, text: () => text.trimEnd() };
  writeFileSync(resolve(root, out), text);
  const counts = {
    file: out,
    steps: drawn.nodes.filter(({ kind }) => kind !== "ending").length,
    endings: drawn.nodes.filter(({ kind }) => kind === "ending").length,
    ways: drawn.edges.length,
  };
  return {
    status: EXIT.clean,
    data: counts,
    text: () => call.language.say("command-line:commands.graph.written", counts),
  };
}
