import type { BestPath, BestPaths } from "./best-path.ts";
import { type Cell, metBy, scoreOf } from "./cell.ts";
import type { Graph } from "./search.ts";
import type { Range, ScoreRange } from "./walk-report.ts";
import type { Sums, Weight } from "./weights.ts";

/** Rounds after which a ratio that still moves has met only rounding; in practice it settles in five or six. */
const MOST_ROUNDS = 50;

/** What was won of what was possible in a column before paths begin. */
interface Begun {
  won: number;
  possible: number;
}

/** One end of a range, and whether it is known that some path attains it. */
interface Extreme {
  value: number;
  exact: boolean;
}

/**
 * What scores in one column come to over all paths, 0 to 100 before caps. A score is a ratio of sums along a path, so it is found by
 * Dinkelbach's method: for a guessed ratio, the path that gains most over the guess gives the next guess, until no path gains. Where the
 * best path leads through a long interview, it is asked whether its score can be had there; if not, the search goes on without it.
 */
export function rangeOf(graph: Graph, paths: BestPaths, column: number): ScoreRange {
  const isScored = [...paths.used].some((number) =>
    graph.weights.list[number]!.ways.some(({ possible }) => possible[column]! > 0),
  );
  if (!isScored) return { range: null, opportunities: { least: 0, greatest: 0 }, exact: graph.stoppedBy === null };
  const begun = { won: 0, possible: 0 };
  const least = ratioOf(graph, paths, column, -1, begun);
  const greatest = ratioOf(graph, paths, column, 1, begun);
  const fewest = metOf(graph, paths, column, -1);
  const most = metOf(graph, paths, column, 1);
  return {
    range: least && greatest && { least: 100 * least.value, greatest: 100 * greatest.value },
    opportunities: { least: fewest.value, greatest: most.value },
    exact: graph.stoppedBy === null && [least, greatest, fewest, most].every((end) => end?.exact ?? true),
  };
}

/** What scores in one column come to over all paths, with what was scored before; null where nothing is. */
export function rangeFrom(
  graph: Graph,
  paths: BestPaths,
  column: number,
  begun: Begun,
): { range: Range | null; exact: boolean } {
  const least = ratioOf(graph, paths, column, -1, begun);
  const greatest = ratioOf(graph, paths, column, 1, begun);
  return {
    range: least && greatest && { least: 100 * least.value, greatest: 100 * greatest.value },
    exact: graph.stoppedBy === null && (least?.exact ?? true) && (greatest?.exact ?? true),
  };
}

/** The path with the fewest opportunities in a column, and of such paths one with the fewest acts. */
export function fewestMet(graph: Graph, paths: BestPaths, column: number): BestPath | null {
  // No path has a million acts.
  const gain = (way: Sums, { acts }: Weight): number => -(1e6 * way.met[column]! + acts);
  return attained(graph, paths, column, (way) => metBy(way, column), gain).path;
}

/** The most opportunities that some path gives in a column. */
export function mostMet(graph: Graph, paths: BestPaths, column: number): number {
  return metOf(graph, paths, column, 1).value;
}

function ratioOf(graph: Graph, paths: BestPaths, column: number, sign: 1 | -1, begun: Begun): Extreme | null {
  let ratio = sign === 1 ? 0 : 1;
  let known = false;
  let exact = true;
  const score = (way: Sums): Cell => scoreOf(way, column);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const over = (won: number, possible: number): number => sign * (won - ratio * possible);
    const gain = ({ won, possible }: Sums): number => over(won[column]!, possible[column]!);
    const { path, sure } = attained(graph, paths, column, score, gain);
    if (!path || path.gain + over(begun.won, begun.possible) <= 1e-9) break;
    const won = begun.won + sumOf(path, (way) => way.won[column]!);
    ratio = won / (begun.possible + sumOf(path, (way) => way.possible[column]!));
    known = true;
    exact = sure;
  }
  if (known) return { value: ratio, exact };
  // No path beats the first guess; whether one comes to it is a matter of whether any is scored at all.
  const { path, sure } = attained(graph, paths, column, score, ({ possible }) => possible[column]!);
  return path && path.gain + begun.possible > 0 ? { value: ratio, exact: sure } : null;
}

function metOf(graph: Graph, paths: BestPaths, column: number, sign: 1 | -1): Extreme {
  const met = ({ met: all }: Sums): number => all[column]!;
  const { path, sure } = attained(
    graph,
    paths,
    column,
    (way) => metBy(way, column),
    (way) => sign * met(way),
  );
  return { value: path ? sumOf(path, met) : 0, exact: sure };
}

/** The best path all of whose scores can be had as far as is known; `sure` when that is known of each. */
function attained(
  { weights, edgeWeights, unproven }: Graph,
  paths: BestPaths,
  column: number,
  cellOf: (way: Sums) => Cell,
  gain: (way: Sums, weight: Weight) => number,
): { path: BestPath | null; sure: boolean } {
  for (;;) {
    const path = paths.best((way, weight) => {
      const isRefuted = weight.unproven >= 0 && unproven[weight.unproven]!.isRefuted(column, way, cellOf);
      return isRefuted ? null : gain(way, weight);
    });
    if (!path) return { path, sure: true };
    let sure = true;
    let refuted = false;
    for (const { edge, way } of path.taken) {
      const exit = unproven[weights.list[edgeWeights.get(edge)]!.unproven];
      if (!exit) continue;
      const answer = exit.attains(column, cellOf(way));
      if (answer === false) refuted = true;
      if (answer === null) sure = false;
    }
    if (!refuted) return { path, sure };
  }
}

function sumOf({ taken }: BestPath, part: (way: Sums) => number): number {
  return taken.reduce((sum, { way }) => sum + part(way), 0);
}
