import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { holds } from "../program/step.ts";
import { error, type Problem, warning } from "../scenario/problem.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { BestPaths } from "./best-path.ts";
import { rangeOf } from "./bounds.ts";
import { type Components, componentsOf } from "./components.ts";
import { deadEndsOf } from "./dead-ends.ts";
import { failuresOf, type WalkedFailure } from "./failures-walked.ts";
import { perishingUnavoidable, problemsOfNeverOpen, repairsNotReached, tooFewOpportunities } from "./findings.ts";
import { Gauge, type Limits, type Watch } from "./limits.ts";
import { momentsOf } from "./moments.ts";
import { neverOpenOf, neverShownOf } from "./never-open.ts";
import { ValuesAtSteps } from "./values-at-steps.ts";
import { repairsOf } from "./repairs.ts";
import { type Graph, search } from "./search.ts";
import { endingsOf, tell } from "./tell.ts";
import type {
  EndingReport,
  InterruptionReport,
  NeverOpen,
  PromiseReport,
  ScoreRange,
  ToldPath,
  WalkReport,
} from "./walk-report.ts";

/**
 * Walks a case whole and says what holds on every path: endings reached, critical failures reachable, avoidable and repairable, something
 * always open, promises kept, and the range of each dimension and criterion. Deterministic. `watch` hears of progress and may cancel.
 */
export function walk(unseated: Program, rubric: Rubric, limits: Partial<Limits> = {}, watch?: Watch): WalkReport {
  const program = seated(unseated, { roles: ROLES });
  const gauge = new Gauge(limits, watch);
  const graph = search(program, rubric, gauge);
  const components = componentsOf(graph);
  const paths = new BestPaths(graph, components);
  const repairs = repairsOf(graph, components);
  const failures = failuresOf(graph, repairs);
  const endings = endingsOf(graph);
  const promises = promisesOf(graph);
  const deadEnds = deadEndsOf(graph);
  const measured = (column: number): ScoreRange =>
    gauge.mayMeasure()
      ? rangeOf(graph, paths, column)
      : { range: null, opportunities: { least: 0, greatest: 0 }, exact: false };
  const { dimensions, criteria } = graph.weights;
  const ranges = dimensions.map((dimension, column) => ({ dimension, ...measured(column) }));
  const byCriterion = criteria.map((criterion, i) => ({ criterion, ...measured(dimensions.length + i) }));
  const { stoppedBy } = gauge;
  const complete = stoppedBy === null;
  const findings = complete ? findingsOf(graph, components) : null;
  const neverOpen = findings?.neverOpen ?? [];
  const problems: Problem[] = [
    ...deadEnds.map(({ step, facts, path }) =>
      error("nothing-open", [], { step, facts, path: path.join(" → ") || "–" }),
    ),
    ...failures.flatMap(({ trap }) =>
      trap
        ? [
            error("failure-not-avoidable", [], {
              step: trap.step,
              criterion: trap.criterion,
              facts: trap.facts,
              path: trap.path.join(" → ") || "–",
            }),
          ]
        : [],
    ),
    ...circles(graph, components.of),
    ...(complete ? [] : [error("walk-cut-off", [], { configurations: gauge.configurations })]),
    ...(complete ? unreached(graph, endings) : []),
    ...(complete
      ? failures.flatMap(({ failure: { reached, step, criterion } }) =>
          reached ? [] : [error("failure-not-reached", [], { step, criterion })],
        )
      : []),
    ...promises.flatMap(({ ending, answer, path }, i) =>
      answer === "refuted" ? [error("promise-broken", ["promises", i], { ending, path: path.join(" → ") })] : [],
    ),
    ...problemsOfNeverOpen(neverOpen.filter((one) => !failures.some(isFailure(one)) && !isToNowhere(one, graph))),
    ...(findings?.perishing ?? []),
    ...(complete ? repairsNotReached(repairs) : []),
    ...(complete ? tooFewOpportunities(graph, paths, rubric, ROLES) : []),
  ];
  return {
    case: program.id,
    version: program.version,
    complete,
    stoppedBy,
    configurations: graph.count,
    insideEnclosures: graph.insideEnclosures,
    edges: graph.targets.length,
    megabytes: gauge.megabytes,
    moments: momentsOf(graph, components),
    endings,
    shortest: shortestOf(endings),
    longest: longestOf(graph, paths),
    failures: failures.map(({ failure }) => failure),
    exact: [...ranges, ...byCriterion].every(({ exact }) => exact),
    ranges,
    criteria: byCriterion,
    promises: complete
      ? promises
      : promises.map((one) => (one.answer === "proven" ? { ...one, answer: "not proven" as const } : one)),
    interruptions: interruptionsOf(graph),
    deadEnds,
    neverOpen,
    problems,
  };
}

/** Whether what is never open is a failure that is never made: that is told as an error of its own. */
function isFailure({ step, id }: NeverOpen): (of: WalkedFailure) => boolean {
  return ({ failure }) => failure.step === step && failure.choice === id;
}

/** Whether a way that is never taken leads where nothing else leads either: that is told of the step. */
function isToNowhere({ kind, id }: NeverOpen, { program, seen }: Graph): boolean {
  return kind === "way" && program.steps.some((step, number) => step.id === id && !seen.steps.has(number));
}

function findingsOf(graph: Graph, components: Components): { neverOpen: NeverOpen[]; perishing: Problem[] } {
  const possible = new ValuesAtSteps(graph.program, graph.seen);
  return {
    neverOpen: [...neverOpenOf(graph.program, graph.seen), ...neverShownOf(graph, components, possible)],
    perishing: perishingUnavoidable(graph, possible),
  };
}

/** The interruptions that an author wrote; objections belong to their examination. */
function interruptionsOf({ program, seen }: Graph): InterruptionReport[] {
  return program.interruptions.flatMap(({ id, first, objectionsOf }) =>
    objectionsOf === undefined ? [{ interruption: id, reached: seen.steps.has(first) }] : [],
  );
}

/** Endings and steps that no path comes to. */
function unreached({ program, seen }: Graph, endings: readonly EndingReport[]): Problem[] {
  return [
    ...endings.filter(({ reached }) => !reached).map(({ ending }) => error("ending-not-reached", [], { ending })),
    // A scripted question may be closed by conditions on every path, and its objection is then never made.
    // The steps of an interruption that is never begun are told by it.
    ...program.steps.flatMap(({ id, ending, part, inInterruption, home }, step) =>
      ending === undefined &&
      !part &&
      !seen.steps.has(step) &&
      !(inInterruption && !seen.steps.has(program.interruptions[home]!.first))
        ? [warning("step-not-reached", [], { step: id })]
        : [],
    ),
  ];
}

/** Scored acts that an attempt could take again and again. */
function circles(
  { program, count, starts, targets, edgeWeights, weights, stepOf }: Graph,
  componentOf: Int32Array,
): Problem[] {
  const steps = new Set<string>();
  const scores = weights.list.map(({ ways }) => ways.some(({ possible }) => possible.some((one) => one > 0)));
  for (let node = 0; node < count; node++)
    for (let edge = starts.get(node); edge < starts.get(node + 1); edge++)
      if (scores[edgeWeights.get(edge)] && componentOf[targets.get(edge)] === componentOf[node])
        steps.add(program.steps[stepOf(node)]!.id);
  return [...steps].map((step) => error("decision-in-a-circle", [], { step }));
}

function shortestOf(endings: readonly EndingReport[]): ToldPath | null {
  const [shortest] = endings.filter(({ reached }) => reached).sort((a, b) => a.path.length - b.path.length);
  return shortest ? { ending: shortest.ending, acts: shortest.path.length, path: shortest.path } : null;
}

function longestOf(graph: Graph, paths: BestPaths): ToldPath | null {
  const best = paths.best((_, { most }) => most);
  if (!best) return null;
  const { id, ending } = graph.program.steps[graph.stepOf(best.end)]!;
  if (ending === undefined) return null;
  return { ending: id, acts: best.gain, path: tell(graph.program, graph.along(best.root, paths.joined(best))) };
}

/** Of each promise whether some path breaks it; `proven` is only as good as the walk is complete. */
function promisesOf({ program, count, starts, at, stepOf, actsTo, pathTo, stoppedBy }: Graph): PromiseReport[] {
  return program.promises.map(({ ending, when }): PromiseReport => {
    let nearest = -1;
    for (let node = 0; node < count; node++) {
      if (starts.get(node) !== starts.get(node + 1)) continue;
      if (program.steps[stepOf(node)]!.ending !== ending || !holds(when, at(node).facts)) continue;
      if (nearest < 0 || actsTo(node) < actsTo(nearest)) nearest = node;
    }
    const { id } = program.endings[ending]!;
    if (nearest >= 0) return { ending: id, answer: "refuted", path: tell(program, pathTo(nearest)) };
    return { ending: id, answer: stoppedBy === null ? "proven" : "not proven", path: [] };
  });
}
