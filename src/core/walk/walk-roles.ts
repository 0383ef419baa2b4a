import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { error, type Problem } from "../scenario/problem.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { BestPaths } from "./best-path.ts";
import { componentsOf } from "./components.ts";
import { deadEndsOf } from "./dead-ends.ts";
import { tooFewOpportunities } from "./findings.ts";
import { Gauge, type Limits, type Watch } from "./limits.ts";
import { momentsOf } from "./moments.ts";
import { search } from "./search.ts";
import { endingsOf } from "./tell.ts";
import type { RoleReport } from "./walk-report.ts";

/** Fewer scored moments would not let a role be judged: it is then not offered alone. */
export const LEAST_MOMENTS = 8;

/**
 * Walks a case for each role played alone, colleagues acting by its table: the endings that can be had, and whether each offered role has
 * enough to do on every path. The limits are those of each role's own walk.
 */
export function walkRoles(
  program: Program,
  rubric: Rubric,
  limits: Partial<Limits> = {},
  wanted: readonly Role[] = ROLES,
  watch?: Watch,
): RoleReport[] {
  return wanted.map((role) => {
    const offered = program.roles[role]?.offered ?? false;
    const own = seated(program, { roles: [role] });
    const gauge = new Gauge(limits, watch);
    const graph = search(own, rubric, gauge);
    const { stoppedBy } = gauge;
    const components = componentsOf(graph);
    const moments = momentsOf(graph, components);
    const problems: Problem[] = deadEndsOf(graph).map(({ step, facts, path }) =>
      error("nothing-open", [], { step, facts, path: [role, ...path].join(" → ") }),
    );
    if (stoppedBy !== null) problems.push(error("walk-cut-off", [], { configurations: gauge.configurations }));
    if (offered && moments.least < LEAST_MOMENTS)
      problems.push(
        error("too-few-moments", ["roles", role], {
          role,
          count: moments.least,
          least: LEAST_MOMENTS,
          ending: moments.leastEnding,
        }),
      );
    if (offered && stoppedBy === null)
      problems.push(...tooFewOpportunities(graph, new BestPaths(graph, components), rubric, [role], ["roles", role]));
    return {
      role,
      offered,
      complete: stoppedBy === null,
      stoppedBy,
      configurations: graph.count,
      megabytes: gauge.megabytes,
      moments,
      endings: endingsOf(graph),
      problems,
    };
  });
}
