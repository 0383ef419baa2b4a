import { advice, type Path, type Problem, warning } from "../scenario/problem.ts";
import { EXHIBIT_STATUSES, type Role } from "../scenario/vocabulary.ts";
import { isHeadline } from "../scoring/headline.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { BestPaths } from "./best-path.ts";
import { fewestMet, mostMet } from "./bounds.ts";
import type { ValuesAtSteps } from "./values-at-steps.ts";
import type { Repairs } from "./repairs.ts";
import type { Graph } from "./search.ts";
import { tell } from "./tell.ts";
import type { NeverOpen } from "./walk-report.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");
const LOST = EXHIBIT_STATUSES.indexOf("lost");

/** What is never open, as problems; the name says what kind of thing it is. */
export function problemsOfNeverOpen(neverOpen: readonly NeverOpen[]): Problem[] {
  return neverOpen.map(({ kind, step, id }): Problem => {
    switch (kind) {
      case "way":
        return warning("way-never-taken", [], { step, to: id });
      case "line":
        return warning("line-never-shown", [], { step, line: id });
      case "interruption":
        return warning("interruption-never-begun", [], { interruption: id });
      case "return":
        return warning("return-never-shown", [], { return: id, at: step });
      case "exhibit":
        return warning("exhibit-never-found", [], { exhibit: id });
      case "choice":
      case "question":
      case "move":
      case "option":
        return warning("choice-never-open", [], { step, choice: id });
    }
  });
}

/** Exhibits that perish and that no path can hold in time. What no path holds at all is told as that. */
export function perishingUnavoidable({ program }: Graph, possible: ValuesAtSteps): Problem[] {
  return program.exhibits.flatMap(({ id, fact, perishesAt }) => {
    const isLost = perishesAt !== undefined && possible.mayBe(fact, LOST);
    const isHeldLater = possible.mayBe(fact, HELD) && !possible.mayBeInTime(fact);
    return isLost && isHeldLater ? [warning("perishing-unavoidable", [], { exhibit: id })] : [];
  });
}

/** Choices that repair a failure, and are open only before it. */
export function repairsNotReached({ tooEarly }: Repairs): Problem[] {
  return tooEarly.map(({ step, act, criteria }) =>
    warning("repair-not-reached", [], { step, choice: act, criterion: criteria.join(", ") }),
  );
}

/**
 * Headline dimensions that some path gives too few opportunities to judge (scoring.md section 2). Where no path gives enough it is a matter
 * of how much the case is meant to teach.
 */
export function tooFewOpportunities(
  graph: Graph,
  paths: BestPaths,
  { dimensions, thresholds: { opportunities: least } }: Rubric,
  roles: readonly Role[],
  at: Path = [],
): Problem[] {
  return dimensions.flatMap((dimension, column): Problem[] => {
    if (!isHeadline(dimension, roles)) return [];
    const path = fewestMet(graph, paths, column);
    const count = path?.taken.reduce((sum, { way }) => sum + way.met[column]!, 0) ?? least;
    if (!path || count >= least) return [];
    const details = {
      dimension: dimension.id,
      count,
      least,
      ending: graph.program.steps[graph.stepOf(path.end)]!.id,
      path: tell(graph.program, graph.along(path.root, paths.joined(path))).join(" → ") || "–",
    };
    const isNeverEnough = mostMet(graph, paths, column) < least;
    return [
      isNeverEnough ? advice("never-enough-opportunities", at, details) : warning("too-few-opportunities", at, details),
    ];
  });
}
