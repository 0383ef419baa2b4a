import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { type Configuration, holds, takeAct } from "../program/step.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { error, type Problem, warning } from "../scenario/problem.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { rangeOf, type Range } from "./bounds.ts";
import { componentsOf } from "./components.ts";
import { criticalActs } from "./enclosure-graph.ts";
import { type Moments, momentsOf } from "./moments.ts";
import type { Expansion } from "./expand.ts";
import { type Graph, type Limits, search, type Way } from "./search.ts";
import { toldAct, type ToldAct } from "./told-act.ts";

export interface WalkReport {
  case: string;
  version: string;
  /** Whether every configuration was seen. Where not, ranges are bounds of what was seen, and nothing is proven. */
  complete: boolean;
  configurations: number;
  insideEnclosures: number;
  /** Scored moments on a path. */
  moments: Moments;
  edges: number;
  endings: { ending: string; reached: boolean; path: ToldAct[] }[];
  /** Critical failures by the choice that is one. */
  failures: { step: string; choice: string; criterion: string; reached: boolean; avoidable: boolean }[];
  /** Whether the ranges are attained; otherwise they are bounds. */
  exact: boolean;
  /** Range of each dimension before caps. */
  ranges: { dimension: string; range: Range | null }[];
  promises: { ending: string; answer: "proven" | "refuted" | "not proven"; path: ToldAct[] }[];
  problems: Problem[];
}

/** More than any shipped case by far; a walk that meets it says so. */
export const DEFAULT_LIMITS: Limits = { configurations: 12_000_000 };

/** A path as its acts, without mere continuing. */
function tell(program: Program, { start, acts }: Way): ToldAct[] {
  const told: ToldAct[] = [];
  let now = start;
  for (const act of acts) {
    const one = toldAct(program, now.step, act);
    if (one !== null) told.push(one);
    now = takeAct(program, now, act)!;
  }
  return told;
}

/** Names the facts of a configuration that differ from their start, for a reader. */
function factsTold(program: Program, { facts }: Configuration): string {
  const told = program.facts.flatMap(({ name, values, start }, i) =>
    facts[i] === start ? [] : [`${name} is ${values[facts[i]!]}`],
  );
  return told.join(", ") || "–";
}

/**
 * Walks a case whole and says what holds on every path: endings reached, critical failures reachable and avoidable, something
 * always open, promises kept, and the range of each dimension. Deterministic.
 */
export function walk(unseated: Program, rubric: Rubric, limits: Limits = DEFAULT_LIMITS): WalkReport {
  const program = seated(unseated, { roles: ROLES });
  const problems: Problem[] = [];
  const failures = criticalChoices(program);
  const told = (way: Way): ToldAct[] => tell(program, way);

  const reported = new Set<string>();
  const once = (problem: Problem): void => {
    const key = `${problem.name} ${problem.details["step"]}`;
    if (reported.has(key)) return;
    reported.add(key);
    problems.push(problem);
  };
  const visit = (from: Configuration, all: readonly Expansion[], way: () => Way | null): void => {
    // The node itself has forgotten what nothing reads any more; an author wants to know how things really stood.
    const details = (): { facts: string; path: string } => {
      const known = way();
      if (!known) return { facts: "–", path: "–" };
      const stood = known.acts.reduce((now, act) => takeAct(program, now, act)!, known.start);
      return { facts: factsTold(program, stood), path: told(known).join(" → ") };
    };
    const step = program.steps[from.step]!;
    if (step.ending === undefined && all.length === 0) once(error("nothing-open", [], { step: step.id, ...details() }));
    const own = failures.filter((one) => one.step === step.id);
    if (own.length === 0) return;
    const open = new Set(all.map(({ act }) => act.id));
    const ways = step.decision!.choices.filter(({ id }) => open.has(id));
    for (const failure of own) {
      if (!open.has(failure.choice)) continue;
      failure.reached = true;
      if (ways.some(({ critical }) => critical !== failure.criterion)) continue;
      failure.avoidable = false;
      once(error("failure-not-avoidable", [], { step: step.id, criterion: failure.criterion, ...details() }));
    }
  };
  const graph = search(program, rubric, visit, limits);
  const inside = criticalInside(program, graph.criticalSeen);
  const components = componentsOf(graph);
  problems.push(...circles(graph, components.of));
  if (!graph.complete) problems.push(error("walk-cut-off", [], { configurations: graph.count }));

  const endings = endingsOf(graph, told);
  const complete = graph.complete;
  if (complete) {
    for (const { ending, reached } of endings) if (!reached) problems.push(error("ending-not-reached", [], { ending }));
    program.steps.forEach(({ id, ending, part }, step) => {
      // A scripted question may be closed by conditions on every path, and its objection is then never made.
      if (ending === undefined && !part && !graph.stepsSeen.has(step))
        problems.push(warning("step-not-reached", [], { step: id }));
    });
    for (const { step, criterion, reached } of [...failures, ...inside])
      if (!reached) problems.push(error("failure-not-reached", [], { step, criterion }));
  }
  const promises = promisesOf(graph, told);
  for (const { ending, answer, path } of promises)
    if (answer === "refuted") problems.push(error("promise-broken", [], { ending, path: path.join(" → ") }));
  return {
    case: program.id,
    version: program.version,
    complete,
    configurations: graph.count,
    insideEnclosures: graph.insideEnclosures,
    moments: momentsOf(graph, components),
    exact: graph.complete && graph.exact,
    edges: graph.targets.length,
    endings,
    failures: [...failures, ...inside],
    ranges: rubric.dimensions.map(({ id }, dimension) => ({
      dimension: id,
      range: rangeOf(graph, components, dimension),
    })),
    promises,
    problems,
  };
}

function criticalChoices(program: Program): WalkReport["failures"] {
  return program.steps.flatMap(({ id, decision }) =>
    (decision?.choices ?? []).flatMap(({ id: choice, critical }) =>
      critical === undefined ? [] : [{ step: id, choice, criterion: critical, reached: false, avoidable: true }],
    ),
  );
}

/** Critical failures that are a question or an option of a sheet. Nobody has to ask; an item with nothing else is refused by the checks. */
function criticalInside(program: Program, seen: ReadonlySet<string>): WalkReport["failures"] {
  return program.steps.flatMap(({ id }, step) =>
    criticalActs(program, step).map(({ act, criterion }) => ({
      step: id,
      choice: act,
      criterion,
      reached: seen.has(`${step} ${act}`),
      avoidable: true,
    })),
  );
}

/** Scored acts that an attempt could take again and again. */
function circles({ program, count, starts, targets, edgeWeights, at }: Graph, componentOf: Int32Array): Problem[] {
  const steps = new Set<string>();
  for (let node = 0; node < count; node++)
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++)
      if (edgeWeights.get(edge) !== 0 && componentOf[targets.get(edge)] === componentOf[node])
        steps.add(program.steps[at(node).step]!.id);
  return [...steps].map((step) => error("decision-in-a-circle", [], { step }));
}

type Telling = (way: Way) => ToldAct[];

function endingsOf({ program, count, at, pathTo }: Graph, told: Telling): WalkReport["endings"] {
  const first = new Map<number, number>();
  for (let node = 0; node < count; node++) {
    const { ending } = program.steps[at(node).step]!;
    if (ending !== undefined && !first.has(ending)) first.set(ending, node);
  }
  return program.endings.map(({ id }, ending) => {
    const node = first.get(ending);
    return { ending: id, reached: node !== undefined, path: node === undefined ? [] : told(pathTo(node)) };
  });
}

function promisesOf({ program, count, at, pathTo, complete }: Graph, told: Telling): WalkReport["promises"] {
  return program.promises.map(({ ending, when }) => {
    for (let node = 0; node < count; node++) {
      const configuration = at(node);
      if (program.steps[configuration.step]!.ending === ending && holds(when, configuration.facts))
        return { ending: program.endings[ending]!.id, answer: "refuted", path: told(pathTo(node)) };
    }
    return { ending: program.endings[ending]!.id, answer: complete ? "proven" : "not proven", path: [] };
  });
}
