import type { Graph } from "./search.ts";
import { factsTold, standing, tell } from "./tell.ts";
import type { DeadEnd } from "./walk-report.ts";

/** Every step at which nothing may be open though the case has not ended, once, with the shortest way there. */
export function deadEndsOf(graph: Graph): DeadEnd[] {
  const { program, deadNodes, stepOf, actsTo, pathTo, deadInside } = graph;
  const nearest = new Map<number, number>();
  for (const node of deadNodes) {
    const step = stepOf(node);
    const known = nearest.get(step);
    if (known === undefined || actsTo(node) < actsTo(known)) nearest.set(step, node);
  }
  const outside = [...nearest.values()].map(pathTo);
  const inside = deadInside().map(({ way }) => way);
  return [...outside, ...inside].map((way) => {
    const stood = standing(program, way);
    return { step: program.steps[stood.step]!.id, facts: factsTold(program, stood), path: tell(program, way) };
  });
}
