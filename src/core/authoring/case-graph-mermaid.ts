import { bundlesOf, ENDINGS, type Way } from "./case-graph-bundles.ts";
import { type CaseGraph, type GraphInterruption, type GraphNode, RETURN } from "./case-graph-types.ts";
import type { Say } from "./graph-words.ts";
import { plainLabel, shortLabel } from "./plain-label.ts";

/** Longer labels make a picture that nobody can read; the whole condition stands in the scenario. */
const LONGEST_LABEL = 80;

/**
 * The graph as a state diagram for Mermaid: stages and scenes as composite states, endings behind one choice, interruptions beside the
 * scenes that allow them.
 */
export function graphAsMermaid(graph: CaseGraph, say: Say): string {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const state = (id: string, depth: number): string => {
    const node = nodes.get(id)!;
    return `${indent(depth)}state "${escaped(labelOf(node, say))}" as ${stepName(id)}`;
  };
  const bundles = bundlesOf(graph);
  const arrows = (ids: readonly string[], depth: number): string[] =>
    bundles
      .filter(({ from }) => ids.includes(from))
      .map(({ from, to, ways }) => {
        const target = to === ENDINGS ? ENDINGS : to === RETURN ? "[*]" : stepName(to);
        const label = ways
          .map((way) => wayLabel(way, say))
          .filter(Boolean)
          .join(" / ");
        return `${indent(depth)}${arrow(stepName(from), target, label)}`;
      });
  const steps = graph.nodes.filter(({ scene }) => scene !== undefined).map(({ id }) => id);
  const endings = graph.nodes.filter(({ kind }) => kind === "ending");
  const lines = [
    "---",
    `title: ${JSON.stringify(plainLabel(graph.title))}`,
    "---",
    "stateDiagram-v2",
    ...graph.stages.flatMap((stage) => [
      `${indent(1)}state "${escaped(stage.title)}" as stage_${named(stage.id)} {`,
      ...stage.scenes.flatMap((scene) => [
        `${indent(2)}state "${escaped(scene.title)}" as scene_${named(scene.id)} {`,
        ...scene.steps.map((id) => state(id, 3)),
        `${indent(2)}}`,
      ]),
      `${indent(1)}}`,
    ]),
    ...graph.interruptions.flatMap((interruption) => [
      `${indent(1)}state "${escaped(interruption.title)}" as interruption_${named(interruption.id)} {`,
      `${indent(2)}[*] --> ${stepName(interruption.steps[0]!)}`,
      ...interruption.steps.map((id) => state(id, 2)),
      ...arrows(interruption.steps, 2),
      `${indent(1)}}`,
    ]),
    `${indent(1)}state ${ENDINGS} <<choice>>`,
    ...endings.map(({ id }) => state(id, 1)),
    `${indent(1)}[*] --> ${stepName(graph.first)}`,
    ...arrows(steps, 1),
    ...endings.map((node, n) => `${indent(1)}${arrow(ENDINGS, stepName(node.id), endingLabel(node, n, say))}`),
    ...endings.map(({ id }) => `${indent(1)}${stepName(id)} --> [*]`),
    ...graph.interruptions.flatMap((one) => interruptionArrows(one, say)),
  ];
  return `${lines.join("\n")}\n`;
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}

/** Names of states may hold no hyphens, and `end`, `state` and others mean something: hence the word before each. */
function named(id: string): string {
  return id.replaceAll("-", "_");
}

function stepName(id: string): string {
  return `step_${named(id)}`;
}

/** Anything that could end a label or begin another statement is written as a number. */
function escaped(text: string): string {
  return shortLabel(text, LONGEST_LABEL).replaceAll(
    /[^\p{L}\p{M}\p{N} .,'’“”«»…?!–—-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  );
}

function arrow(from: string, to: string, label: string): string {
  return label === "" ? `${from} --> ${to}` : `${from} --> ${to} : ${escaped(label)}`;
}

function labelOf(node: GraphNode, say: Say): string {
  const name = node.kind === "ending" ? node.says : node.id;
  return node.kind === "talk" ? name : `${name} – ${say(`graph:kind.${node.kind}`)}`;
}

function wayLabel({ choices, conditions, otherwise }: Way, say: Say): string {
  const names = choices.map(({ id, when }) =>
    when ? `${id} (${say("graph:only-if", { condition: when.text })})` : id,
  );
  const condition = conditions.map(({ text }) => text).join(" and ");
  const when = condition === "" ? (otherwise ? say("graph:otherwise") : "") : say("graph:if", { condition });
  return [names.join(", "), when].filter(Boolean).join(": ");
}

function endingLabel({ when }: GraphNode, n: number, say: Say): string {
  return `${n + 1}. ${when ? say("graph:if", { condition: when.text }) : say("graph:otherwise")}`;
}

function interruptionArrows({ id, when, scenes }: GraphInterruption, say: Say): string[] {
  const label = when ? say("graph:if", { condition: when.text }) : say("graph:called");
  return scenes.flatMap((scene) => [
    `${indent(1)}${arrow(`scene_${named(scene)}`, `interruption_${named(id)}`, label)}`,
    `${indent(1)}${arrow(`interruption_${named(id)}`, `scene_${named(scene)}`, say("graph:returns"))}`,
  ]);
}
