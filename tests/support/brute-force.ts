import { opportunitiesOf } from "../../src/core/attempt/opportunity.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { arrowFor, begin, changed, type Configuration, holds, openActs, takeAct } from "../../src/core/program/step.ts";
import { EXHIBIT_STATUSES } from "../../src/core/scenario/vocabulary.ts";
import { contributionsOf } from "../../src/core/scoring/contributions.ts";
import type { Rubric } from "../../src/core/scoring/rubric.ts";

export interface Sums {
  won: number;
  possible: number;
  met: number;
}

export interface Edge {
  act: Act;
  to: string;
  /** What it adds to each dimension, then to each criterion of the rubric. */
  sums: readonly Sums[];
  moments: number;
  /** Critical failures made by it, as `step act criterion`; of a segment the act is empty. */
  fails: readonly string[];
  repairs: readonly string[];
}

export interface Node {
  now: Configuration;
  edges: Edge[];
}

/** What the walk also says, found without any of its cleverness: every start, every act, every fact, every sum along every path. */
export interface BruteForce {
  /** The fewest acts of a learner to each ending that is reached. */
  endings: Map<string, number>;
  steps: Set<string>;
  /** Scores and opportunities for each dimension, then each criterion; null where no path is scored. */
  ranges: ({ least: number; greatest: number } | null)[];
  opportunities: { least: number; greatest: number }[];
  /** The fewest and the most scored moments on a path. */
  moments: { least: number; most: number };
  /** The most acts along the scenes. */
  longest: number;
  /** Everything that somebody who plays did anywhere, as `step id`. */
  done: Set<string>;
  /** Of each promise, whether some path breaks it. */
  broken: boolean[];
  /** Choices, as `step id`, beside which nothing else was open that is not the same failure. */
  trapped: Set<string>;
  /** Failures, as `step act criterion`, from which some path goes on to a choice that repairs them. */
  repairable: Set<string>;
  /** Choices that repair, as `step id`, and were open after a failure that they repair. */
  inTime: Set<string>;
  /** Keys of lines that were shown, and exhibits that were held, anywhere; and held before their time ran out. */
  lines: Set<string>;
  held: Set<string>;
  heldInTime: Set<string>;
  /** Ways under a condition that were taken, as `step to`. */
  ways: Set<string>;
}

/** Null when there are more than `most` configurations, or sums gathered on the way to them: too large to be a fair comparison. */
export function bruteForce(program: Program, rubric: Rubric, most: number): BruteForce | null {
  const nodes = explored(program, rubric, most);
  if (!nodes) return null;
  const columns = [...rubric.dimensions, ...rubric.criteria].length;
  const gathered = Array.from({ length: columns }, (_, column) =>
    sumsAtEndings(program, nodes, most, ({ sums }) => sums[column]!),
  );
  const moments = sumsAtEndings(program, nodes, most, (edge) => ({ won: 0, possible: 0, met: edge.moments }));
  if (!moments || gathered.some((one) => !one)) return null;
  const met = (sums: readonly Sums[]): { least: number; greatest: number } => ({
    least: Math.min(...sums.map((one) => one.met)),
    greatest: Math.max(...sums.map((one) => one.met)),
  });
  const every = met(moments);
  return {
    endings: endingsOf(program, nodes),
    steps: new Set([...nodes.values()].map(({ now }) => program.steps[now.step]!.id)),
    ranges: gathered.map((sums) => {
      const scores = sums!.filter(({ possible }) => possible > 0).map(({ won, possible }) => (100 * won) / possible);
      return scores.length === 0 ? null : { least: Math.min(...scores), greatest: Math.max(...scores) };
    }),
    opportunities: gathered.map((sums) => met(sums!)),
    moments: { least: every.least, most: every.greatest },
    longest: longestOf(program, nodes),
    ...whatHappens(program, nodes),
    ...repairsIn(program, nodes),
  };
}

function startsOf(program: Program): Configuration[] {
  const varied = program.facts.find(({ varies }) => varies);
  return (varied?.values ?? ["0"]).map((_, value) => begin(program, () => value));
}

export const keyOf = (now: Configuration): string => JSON.stringify(now);

/** Every configuration that can be come to; null when there are more than `most`. */
export function explored(
  program: Program,
  rubric: Rubric,
  most: number,
  starts: readonly Configuration[] = startsOf(program),
  isLeftOut: (act: Act, now: Configuration) => boolean = () => false,
): Map<string, Node> | null {
  const nodes = new Map<string, Node>(starts.map((now) => [keyOf(now), { now, edges: [] }]));
  for (const node of nodes.values()) {
    if (nodes.size > most) return null;
    for (const act of openActs(program, node.now)) {
      if (isLeftOut(act, node.now)) continue;
      const to = takeAct(program, node.now, act) as Configuration;
      if (!nodes.has(keyOf(to))) nodes.set(keyOf(to), { now: to, edges: [] });
      node.edges.push(edgeOf(program, rubric, node.now, act, keyOf(to)));
    }
  }
  return nodes;
}

function edgeOf(program: Program, rubric: Rubric, now: Configuration, act: Act, to: string): Edge {
  const ids = [...rubric.dimensions, ...rubric.criteria].map(({ id }) => id);
  const sums = ids.map(() => ({ won: 0, possible: 0, met: 0 }));
  const edge = { act, to, sums, moments: 0, fails: [] as string[], repairs: [] as string[] };
  const { id } = program.steps[now.step]!;
  for (const opportunity of opportunitiesOf(program, now, act)) {
    const contributions = contributionsOf(rubric, opportunity);
    if (opportunity.kind === "segment" || contributions.some(({ counts }) => counts)) edge.moments++;
    for (const one of contributions)
      for (const column of [ids.indexOf(one.dimension), ids.indexOf(one.criterion)]) {
        sums[column]!.won += one.won;
        sums[column]!.possible += one.possible;
        if (one.counts) sums[column]!.met++;
      }
    if (opportunity.kind === "segment") {
      if (opportunity.critical !== null) edge.fails.push(`${id}  ${opportunity.critical}`);
      continue;
    }
    const chosen = opportunity.open.find((one) => one.id === opportunity.chosen)!;
    if (chosen.critical !== undefined) edge.fails.push(`${id} ${act.id} ${chosen.critical}`);
    edge.repairs.push(...chosen.repairs);
  }
  return edge;
}

/** Everything that can be gathered on some path to an ending; null when that is too much. */
export function sumsAtEndings(
  program: Program,
  nodes: ReadonlyMap<string, Node>,
  most: number,
  added: (edge: Edge) => Sums,
  starts: readonly Configuration[] = startsOf(program),
): Sums[] | null {
  const waiting = starts.map((now) => ({ at: keyOf(now), sums: { won: 0, possible: 0, met: 0 } }));
  const seen = new Set<string>();
  const found: Sums[] = [];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { at, sums } = one;
    const key = `${at} ${sums.won} ${sums.possible} ${sums.met}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > 3 * most) return null;
    const { now, edges } = nodes.get(at)!;
    if (program.steps[now.step]!.ending !== undefined) found.push(sums);
    for (const edge of edges) {
      const more = added(edge);
      waiting.push({
        at: edge.to,
        sums: {
          won: round(sums.won + more.won),
          possible: round(sums.possible + more.possible),
          met: sums.met + more.met,
        },
      });
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Values at nodes, improved along edges until nothing improves. */
function relaxed(
  program: Program,
  nodes: ReadonlyMap<string, Node>,
  cost: (from: Node, edge: Edge) => number,
  isBetter: (value: number, known: number) => boolean,
): Map<string, number> {
  const values = new Map(startsOf(program).map((now) => [keyOf(now), 0]));
  for (let moving = true; moving;) {
    moving = false;
    for (const [key, node] of nodes) {
      const own = values.get(key);
      if (own === undefined) continue;
      for (const edge of node.edges) {
        const value = own + cost(node, edge);
        const known = values.get(edge.to);
        if (known !== undefined && !isBetter(value, known)) continue;
        values.set(edge.to, value);
        moving = true;
      }
    }
  }
  return values;
}

function isLearners({ type }: Act): boolean {
  return type !== "step.continued" && type !== "table.followed";
}

function endingsOf(program: Program, nodes: ReadonlyMap<string, Node>): Map<string, number> {
  const acts = relaxed(
    program,
    nodes,
    (_, { act }) => (isLearners(act) ? 1 : 0),
    (value, known) => value < known,
  );
  const found = new Map<string, number>();
  for (const [key, { now }] of nodes) {
    const { id, ending } = program.steps[now.step]!;
    if (ending !== undefined) found.set(id, Math.min(found.get(id) ?? Infinity, acts.get(key)!));
  }
  return found;
}

/** Questions, moves and interruptions may come again and again, and are not counted. */
function longestOf(program: Program, nodes: ReadonlyMap<string, Node>): number {
  const uncounted = ["question.asked", "move.made", "interruption.called"];
  const acts = relaxed(
    program,
    nodes,
    ({ now }, { act }) =>
      isLearners(act) && !uncounted.includes(act.type) && !program.steps[now.step]!.inInterruption ? 1 : 0,
    (value, known) => value > known,
  );
  const ends = [...nodes].filter(([, { now }]) => program.steps[now.step]!.ending !== undefined);
  return Math.max(...ends.map(([key]) => acts.get(key)!));
}

const HELD = EXHIBIT_STATUSES.indexOf("held");

type Happening = "done" | "broken" | "trapped" | "lines" | "held" | "heldInTime" | "ways";

function whatHappens(program: Program, nodes: ReadonlyMap<string, Node>): Pick<BruteForce, Happening> {
  const result: Pick<BruteForce, Happening> = {
    done: new Set(),
    broken: program.promises.map(() => false),
    trapped: new Set(),
    lines: new Set(),
    held: new Set(),
    heldInTime: new Set(),
    ways: new Set(),
  };
  for (const { now, edges } of nodes.values()) {
    const step = program.steps[now.step]!;
    program.promises.forEach(({ ending, when }, i) => {
      if (ending === step.ending && holds(when, now.facts)) result.broken[i] = true;
    });
    for (const { key, when } of step.lines) if (holds(when, now.facts)) result.lines.add(key);
    for (const { act, to } of edges) {
      if (act.type !== "table.followed") result.done.add(`${step.id} ${act.id}`);
      const arrow = act.type === "interruption.called" ? undefined : arrowFor(program, now, act);
      const target = arrow?.to.find(({ when }) => holds(when, changed(program, now.facts, arrow.changes)));
      if (target?.when)
        result.ways.add(`${step.id} ${target.to === "return" ? "return" : program.steps[target.to]!.id}`);
      // What an act secures is in time by when it is done, not by when the next scene is.
      for (const { id, fact, perishesAt } of program.exhibits) {
        const isHeld = nodes.get(to)!.now.facts[fact] === HELD;
        if (isHeld) result.held.add(id);
        const place = program.steps[now.returns[0] ?? now.step]!;
        if (isHeld && program.scenes[place.home]!.hour < (perishesAt ?? Infinity)) result.heldInTime.add(id);
      }
    }
    const criticals = new Map(step.decision?.choices.map(({ id, critical }) => [id, critical]));
    const open = edges.filter(({ act }) => act.type === "choice.made").map(({ act }) => act.id);
    for (const id of open) {
      const critical = criticals.get(id);
      if (critical !== undefined && open.every((one) => criticals.get(one) === critical))
        result.trapped.add(`${step.id} ${id}`);
    }
    for (const { id, fact } of program.exhibits) if (now.facts[fact] === HELD) result.held.add(id);
  }
  return result;
}

function repairsIn(program: Program, nodes: ReadonlyMap<string, Node>): Pick<BruteForce, "repairable" | "inTime"> {
  const repairable = new Set<string>();
  const inTime = new Set<string>();
  const failing = new Map<string, string[]>();
  for (const { edges } of nodes.values())
    for (const { fails, to } of edges) for (const name of fails) failing.set(name, [...(failing.get(name) ?? []), to]);
  for (const [name, from] of failing) {
    const criterion = name.split(" ").at(-1)!;
    const reached = new Set(from);
    // Grows while it is read.
    for (const key of reached) {
      const { now, edges } = nodes.get(key)!;
      for (const { act, to, repairs } of edges) {
        reached.add(to);
        if (!repairs.includes(criterion)) continue;
        repairable.add(name);
        inTime.add(`${program.steps[now.step]!.id} ${act.id}`);
      }
    }
  }
  return { repairable, inTime };
}
