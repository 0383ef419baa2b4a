import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { error, type Problem } from "../scenario/problem.ts";
import { type Role, ROLES } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { componentsOf } from "./components.ts";
import { type Moments, momentsOf } from "./moments.ts";
import { type Limits, search } from "./search.ts";

/** Fewer scored moments would not let a role be judged: it is then not offered alone. */
export const LEAST_MOMENTS = 8;

export interface RoleReport {
  role: Role;
  offered: boolean;
  complete: boolean;
  configurations: number;
  moments: Moments;
  problems: Problem[];
}

/** Walks a case for each role played alone, colleagues acting by its table, and says whether each offered role has enough to do on every path. */
export function walkRoles(
  program: Program,
  rubric: Rubric,
  limits: Limits,
  wanted: readonly Role[] = ROLES,
): RoleReport[] {
  return wanted.map((role) => {
    const offered = program.roles[role]?.offered ?? false;
    const own = seated(program, { roles: [role] });
    const problems: Problem[] = [];
    const stuck = new Set<string>();
    const graph = search(
      own,
      rubric,
      (from, all) => {
        const { id, ending } = own.steps[from.step]!;
        if (ending !== undefined || all.length > 0 || stuck.has(id)) return;
        stuck.add(id);
        problems.push(error("nothing-open", [], { step: id, facts: "–", path: role }));
      },
      limits,
    );
    const moments = momentsOf(graph, componentsOf(graph));
    if (!graph.complete) problems.push(error("walk-cut-off", [], { configurations: graph.count }));
    if (offered && moments.least < LEAST_MOMENTS)
      problems.push(
        error("too-few-moments", ["roles", role], {
          role,
          count: moments.least,
          least: LEAST_MOMENTS,
          ending: moments.leastEnding,
        }),
      );
    return { role, offered, complete: graph.complete, configurations: graph.count, moments, problems };
  });
}
