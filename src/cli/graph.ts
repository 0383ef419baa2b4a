import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Words } from "../build/words.ts";
import { caseGraph } from "../core/authoring/case-graph.ts";
import { graphAsMermaid } from "../core/authoring/case-graph-mermaid.ts";
import { graphAsSvg } from "../core/authoring/case-graph-svg.ts";
import type { CaseGraph } from "../core/authoring/case-graph-types.ts";
import { graphAsXState } from "../core/authoring/case-graph-xstate.ts";
import { factsOf } from "../core/scenario/facts.ts";
import type { Scenario } from "../core/scenario/schema.ts";
import { EXIT, madeCase, root, WrongUse } from "./call.ts";
import type { Answer, Call, Command } from "./command.ts";

type Export = (graph: CaseGraph, words: Words, scenario: Scenario) => string;

const FORMATS: Readonly<Record<string, Export>> = {
  svg: (graph, { say, lang, rtl }) => graphAsSvg(graph, { say, lang, rtl }),
  mermaid: (graph, { say }) => graphAsMermaid(graph, say),
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
  const { format = "svg", out, lang } = call.options;
  const translation = made.translations.find(({ translation }) => translation.language === lang)?.translation;
  const drawn = caseGraph({ ...made, translation });
  const text = FORMATS[format]!(drawn, call.language, made.scenario);
  if (out === undefined) return { status: EXIT.clean, data: drawn, text: () => text.trimEnd() };
  try {
    writeFileSync(resolve(root, out), text);
  } catch (fault) {
    throw new WrongUse("cannot-write", { file: out, detail: (fault as NodeJS.ErrnoException).code ?? String(fault) });
  }
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
