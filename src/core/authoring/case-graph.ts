import type { Path } from "../scenario/problem.ts";
import { readLine } from "../scenario/read-line.ts";
import type { ScenarioChoice, ScenarioNext, ScenarioStep } from "../scenario/schema.ts";
import { type StandingStep, standingSteps } from "../scenario/standing-steps.ts";
import { actsInside } from "./case-graph-acts.ts";
import { GraphReader, type GraphSource } from "./case-graph-reader.ts";
import {
  type CaseGraph,
  type GraphChoice,
  type GraphEdge,
  type GraphNode,
  RETURN,
  type StepKind,
} from "./case-graph-types.ts";

/**
 * The graph of a case that has no errors: every stage, scene and step, every ending, and every way from one to the next, each with its
 * place in the file. Texts that the translation lacks stay in the source language.
 */
export function caseGraph(source: GraphSource): CaseGraph {
  const { scenario } = source;
  const from = new GraphReader(source);
  const standing = standingSteps(scenario);
  const nodes = [
    ...standing.map((one) => stepNode(from, one)),
    ...scenario.endings.map((ending, i): GraphNode => {
      const path: Path = ["endings", i];
      return {
        id: ending.ending,
        kind: "ending",
        says: from.text([...path, "title"], ending.title),
        ...from.when(ending.when, path),
        acts: [],
        ...from.written([...path, "ending"]),
      };
    }),
  ];
  return {
    id: scenario.id,
    version: scenario.version,
    language: source.translation?.language ?? scenario.language,
    title: from.text(["title"], scenario.title),
    first: standing[0]!.step.step,
    stages: scenario.stages.map((stage, s) => ({
      id: stage.stage,
      title: from.text(["stages", s, "title"], stage.title),
      ...from.written(["stages", s, "stage"]),
      scenes: stage.scenes.map((scene, c) => {
        const path: Path = ["stages", s, "scenes", c];
        return {
          id: scene.scene,
          title: from.text([...path, "title"], scene.title),
          at: scene.at,
          role: scene.role,
          steps: scene.steps.map(({ step }) => step),
          interruptions: scene.interruptions ?? [],
          ...from.written([...path, "scene"]),
        };
      }),
    })),
    interruptions: Object.entries(scenario.interruptions ?? {}).map(([id, interruption]) => {
      const path: Path = ["interruptions", id];
      return {
        id,
        kind: interruption.kind,
        title: from.text([...path, "title"], interruption.title),
        ...from.when(interruption.when, path),
        once: interruption.once ?? false,
        steps: interruption.steps.map(({ step }) => step),
        scenes: scenario.stages.flatMap(({ scenes }) =>
          scenes.filter(({ interruptions }) => interruptions?.includes(id)).map(({ scene }) => scene),
        ),
        ...from.written(path),
      };
    }),
    nodes,
    edges: standing.flatMap((one, i) => edgesFrom(from, one, followingOf(standing, i))),
  };
}

function kindOf(step: ScenarioStep): StepKind {
  if (step.choices) return "decision";
  if (step.interview) return "interview";
  if (step.examination) return "examination";
  return step.sheet ? "sheet" : "talk";
}

function stepNode(from: GraphReader, { step, path, scene, interruption, role }: StandingStep): GraphNode {
  const { interview, examination, sheet } = step;
  const person = interview?.with ?? examination?.witness;
  return {
    id: step.step,
    kind: kindOf(step),
    says: saysOf(from, step, path),
    ...(role && { role }),
    ...(scene && { scene: scene.scene }),
    ...(interruption !== null && { interruption }),
    ...(step.duty && { duty: true as const }),
    ...(step.stop !== undefined && { stop: true as const }),
    ...(person !== undefined && { person }),
    ...(sheet && { sheet: sheet.kind }),
    ...(examination && {
      court: {
        kind: examination.kind,
        by: examination.by,
        objects: examination.objects ?? (["prosecutor", "defence"] as const).filter((one) => one !== examination.by),
      },
    }),
    acts: actsInside(from, step, path),
    ...from.written([...path, "step"]),
  };
}

function saysOf(from: GraphReader, step: ScenarioStep, path: Path): string {
  for (const kind of ["interview", "examination", "sheet"] as const) {
    const asks = step[kind]?.ask;
    if (asks !== undefined) return from.text([...path, kind, "ask"], asks);
  }
  if (step.ask !== undefined) return from.text([...path, "ask"], step.ask);
  for (const [i, line] of (step.lines ?? []).entries()) {
    const { text } = readLine(line);
    if (text !== "") return from.text([...path, "lines", i], text);
  }
  return "";
}

/** Where a step leads when nothing is said. */
function followingOf(standing: readonly StandingStep[], i: number): string {
  const { interruption } = standing[i]!;
  const next = standing[i + 1];
  if (next && next.interruption === interruption) return next.step.step;
  return interruption === null ? "ending" : RETURN;
}

function edgesFrom(from: GraphReader, { step, path }: StandingStep, following: string): GraphEdge[] {
  const leaving = step.effects ?? [];
  if (step.choices)
    return step.choices.flatMap((choice, c) => {
      const at: Path = [...path, "choices", c];
      return waysOn(from, {
        id: `${step.step}.${choice.choice}`,
        step: step.step,
        act: "choose",
        choice: choiceOf(from, choice, at),
        effects: [...(choice.effects ?? []), ...leaving],
        next: choice.next ?? step.next,
        at: choice.next === undefined && step.next !== undefined ? path : at,
        stands: [...at, "choice"],
        following,
      });
    });
  const record = step.interview?.record;
  const questioned = step.interview ?? step.examination;
  return waysOn(from, {
    id: step.step,
    step: step.step,
    act: step.sheet ? "sign" : questioned ? "close" : "continue",
    effects: [...leaving, ...(record === undefined ? [] : [`${record} becomes held`])],
    next: step.next,
    at: path,
    stands: [...path, "step"],
    following,
  });
}

interface Leaving {
  id: string;
  step: string;
  act: GraphEdge["act"];
  choice?: GraphChoice;
  effects: readonly string[];
  next: ScenarioNext | undefined;
  /** What holds `next`, or would hold it; and what stands for the way where nothing is said. */
  at: Path;
  stands: Path;
  following: string;
}

function waysOn(from: GraphReader, leaving: Leaving): GraphEdge[] {
  const { id, step, act, choice, effects, next, at, stands, following } = leaving;
  const list =
    next === undefined
      ? [{ to: following, path: stands }]
      : typeof next === "string"
        ? [{ to: next, path: [...at, "next"] }]
        : next.map(({ go, when }, n) => ({ to: go, when, path: [...at, "next", n] as Path }));
  const ways = list.flatMap(({ to, path, ...rest }, entry) => {
    const otherwise = entry > 0;
    const when = "when" in rest && rest.when !== undefined ? [from.condition(rest.when, [...path, "when"])] : [];
    if (to !== "ending") return [{ to, path, conditions: when, otherwise, toEndings: false }];
    return from.scenario.endings.map((ending, e) => ({
      to: ending.ending,
      path,
      conditions: [
        ...when,
        ...(ending.when === undefined ? [] : [from.condition(ending.when, ["endings", e, "when"])]),
      ],
      otherwise,
      toEndings: true,
    }));
  });
  return ways.map(({ to, path, conditions, otherwise, toEndings }, n) => ({
    id: ways.length === 1 ? `${id}>` : `${id}>${n + 1}`,
    from: step,
    to,
    act,
    ...(choice && { choice }),
    conditions,
    otherwise,
    toEndings,
    ...from.touched(effects, [choice?.when, ...conditions]),
    ...from.written(path),
  }));
}

function choiceOf(from: GraphReader, choice: ScenarioChoice, path: Path): GraphChoice {
  return {
    id: choice.choice,
    text: from.text([...path, "text"], choice.text),
    leaning: choice.leaning,
    ...from.when(choice.when, path),
    ...(choice.critical !== undefined && { critical: choice.critical }),
    repairs: choice.repairs ?? [],
    ...from.written([...path, "choice"]),
  };
}
