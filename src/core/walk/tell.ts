import type { Program } from "../program/program.ts";
import { type Configuration, takeAct } from "../program/step.ts";
import type { Graph, Way } from "./search.ts";
import { toldAct, type ToldAct } from "./told-act.ts";
import type { EndingReport } from "./walk-report.ts";

/** A path as what a learner does on it, without mere continuing. */
export function tell(program: Program, { start, acts }: Way): ToldAct[] {
  const told: ToldAct[] = [];
  let now = start;
  for (const act of acts) {
    const one = act.type === "table.followed" ? null : toldAct(program, now.step, act);
    if (one !== null) told.push(one);
    now = takeAct(program, now, act)!;
  }
  return told;
}

/** How things stand at the end of a path: the walk's own nodes have forgotten what nothing reads any more. */
export function standing(program: Program, { start, acts }: Way): Configuration {
  return acts.reduce((now, act) => takeAct(program, now, act)!, start);
}

/** Names the facts of a configuration that differ from their start, for a reader. */
export function factsTold(program: Program, { facts }: Configuration): string {
  const told = program.facts.flatMap(({ name, values, start }, i) =>
    facts[i] === start ? [] : [`${name} is ${values[facts[i]!]}`],
  );
  return told.join(", ") || "–";
}

/** Every ending with a path to it that has the fewest acts. */
export function endingsOf(graph: Graph): EndingReport[] {
  const { program, count, starts, stepOf, actsTo, pathTo } = graph;
  const nearest = new Map<number, number>();
  for (let node = 0; node < count; node++) {
    if (starts.get(node) !== starts.get(node + 1)) continue;
    const { ending } = program.steps[stepOf(node)]!;
    if (ending === undefined) continue;
    const known = nearest.get(ending);
    if (known === undefined || actsTo(node) < actsTo(known)) nearest.set(ending, node);
  }
  return program.endings.map(({ id }, ending) => {
    const node = nearest.get(ending);
    return { ending: id, reached: node !== undefined, path: node === undefined ? [] : tell(program, pathTo(node)) };
  });
}
