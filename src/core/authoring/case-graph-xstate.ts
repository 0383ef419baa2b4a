import {
  type CaseGraph,
  type GraphAct,
  type GraphCondition,
  type GraphEdge,
  type GraphInterruption,
  type GraphNode,
  RETURN,
} from "./case-graph-types.ts";
import type { FactSpec } from "../scenario/facts.ts";
import { plainLabel } from "./plain-label.ts";

/** A state of the exported machine, in the words of XState 5. */
export interface ExportedState {
  id?: string;
  type?: "final" | "history";
  history?: "deep";
  initial?: string;
  description?: string;
  tags?: string[];
  meta?: Record<string, unknown>;
  on?: Record<string, ExportedTransition[]>;
  states?: Record<string, ExportedState>;
}

export interface ExportedTransition {
  target?: string;
  guard?: string;
  actions?: string[];
  description?: string;
  meta?: Record<string, unknown>;
}

/** A machine as JSON: everything that `createMachine` takes, with guards and actions by name. */
export interface ExportedMachine extends ExportedState {
  id: string;
}

/**
 * The graph as a machine for other state-machine tools: stages, scenes and steps as nested states. A guard is named by its condition and an
 * action by its effect, as the author wrote them, so that they can be read in a picture and implemented by name. Unlike the machine that
 * people play it holds no facts of its own, seats nobody, and comes back from an interruption by deep history, which knows one place.
 */
export function graphAsXState(graph: CaseGraph, facts: readonly FactSpec[]): ExportedMachine {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const interruptions = new Map(graph.interruptions.map((one) => [one.id, one]));
  const steps = (ids: readonly string[]): Record<string, ExportedState> =>
    record(ids.map((id) => [id, stepState(nodes.get(id)!, graph.edges)]));
  const stages = graph.stages.map((stage): [string, ExportedState] => [
    stage.id,
    group(
      stage.scenes.map((scene) => [
        scene.id,
        {
          ...group(Object.entries(steps(scene.steps)), scene.title, {
            at: scene.at,
            role: scene.role,
            ...lineOf(scene),
          }),
          ...(scene.interruptions.length > 0 && {
            on: Object.assign({}, ...scene.interruptions.map((id) => begin(interruptions.get(id)!))) as NonNullable<
              ExportedState["on"]
            >,
          }),
        },
      ]),
      stage.title,
      lineOf(stage),
    ),
  ]);
  return {
    id: graph.id,
    description: plainLabel(graph.title),
    meta: {
      version: graph.version,
      facts: facts.map(({ name, values, start }) => ({ name, values, start: values[start] })),
    },
    initial: "stages",
    states: {
      stages: {
        ...group(stages),
        states: { ...record(stages), [HISTORY]: { id: HISTORY, type: "history", history: "deep" } },
      },
      ...(graph.interruptions.length > 0 && {
        interruptions: group(
          graph.interruptions.map((one) => [
            one.id,
            group(Object.entries(steps(one.steps)), one.title, { kind: one.kind, once: one.once, ...lineOf(one) }),
          ]),
        ),
      }),
      endings: group(
        graph.nodes
          .filter(({ kind }) => kind === "ending")
          .map((node) => [
            node.id,
            { id: stateId(node.id), type: "final", description: plainLabel(node.says), meta: lineOf(node) },
          ]),
      ),
    },
  };
}

/** No name of a stage, and none that an author can give: it holds a capital letter. */
const HISTORY = "whereItWas";

function stateId(step: string): string {
  return `step-${step}`;
}

function record(states: readonly (readonly [string, ExportedState])[]): Record<string, ExportedState> {
  return Object.fromEntries(states);
}

function group(
  states: readonly (readonly [string, ExportedState])[],
  description?: string,
  meta?: Record<string, unknown>,
): ExportedState {
  return {
    initial: states[0]![0],
    ...(description !== undefined && { description: plainLabel(description) }),
    ...(meta && { meta }),
    states: record(states),
  };
}

function lineOf({ place }: { place?: { line: number } }): { line?: number } {
  return place ? { line: place.line } : {};
}

function stepState(node: GraphNode, edges: readonly GraphEdge[]): ExportedState {
  const on: Record<string, ExportedTransition[]> = {};
  for (const act of node.acts) (on[actEvent(act)] ??= []).push(insideTransition(act));
  for (const edge of edges.filter(({ from }) => from === node.id))
    (on[edgeEvent(edge, node)] ??= []).push(transition(edge));
  return {
    id: stateId(node.id),
    ...(node.says !== "" && { description: plainLabel(node.says) }),
    tags: [node.kind],
    meta: {
      ...(node.role && { role: node.role }),
      ...(node.court && { objects: node.court.objects }),
      ...lineOf(node),
    },
    on,
  };
}

const ACT_EVENTS = { question: "question.asked", move: "move.made", option: "item.settled" } as const;

/** Named as in the log of an attempt, with what was chosen behind it. */
function actEvent({ kind, id }: GraphAct): string {
  return `${ACT_EVENTS[kind]}.${id}`;
}

function edgeEvent({ act, choice }: GraphEdge, { kind }: GraphNode): string {
  if (choice) return `choice.made.${choice.id}`;
  return act === "continue" ? "step.continued" : `${kind}.closed`;
}

/** One condition as the author wrote it; of several, all in brackets. */
function guardOf(conditions: readonly GraphCondition[]): { guard?: string } {
  const texts = conditions.map(({ text }) => text);
  if (texts.length === 0) return {};
  return { guard: texts.length === 1 ? texts[0]! : texts.map((text) => `(${text})`).join(" and ") };
}

function actionsOf(effects: readonly string[]): { actions?: string[] } {
  return effects.length > 0 ? { actions: [...effects] } : {};
}

function insideTransition(act: GraphAct): ExportedTransition {
  return {
    ...guardOf(act.conditions),
    ...actionsOf(act.effects),
    description: plainLabel(act.text),
    meta: {
      ...(act.type !== undefined && { type: act.type }),
      ...(act.critical !== undefined && { critical: act.critical }),
      ...(act.sound && { sound: act.sound }),
      ...(act.spoiled && { spoiled: act.spoiled }),
      ...lineOf(act),
    },
  };
}

function transition({ to, choice, conditions, effects, ...edge }: GraphEdge): ExportedTransition {
  return {
    target: to === RETURN ? `#${HISTORY}` : `#${stateId(to)}`,
    ...guardOf([...(choice?.when ? [choice.when] : []), ...conditions]),
    ...actionsOf(effects),
    ...(choice && { description: plainLabel(choice.text) }),
    meta: {
      ...(choice && { leaning: choice.leaning }),
      ...(choice?.critical !== undefined && { critical: choice.critical }),
      ...(choice && choice.repairs.length > 0 && { repairs: choice.repairs }),
      ...lineOf(edge),
    },
  };
}

/** What begins an interruption from anywhere in a scene. */
function begin({ id, when, steps, title }: GraphInterruption): Record<string, ExportedTransition[]> {
  const event = when ? `interruption.due.${id}` : `interruption.called.${id}`;
  return {
    [event]: [{ target: `#${stateId(steps[0]!)}`, ...(when && { guard: when.text }), description: plainLabel(title) }],
  };
}
