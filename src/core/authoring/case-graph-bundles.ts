import type { CaseGraph, GraphChoice, GraphCondition, GraphEdge } from "./case-graph-types.ts";

/** Choices that go one way under the same conditions. No choices stand for a step without any, or for whichever is made. */
export interface Way {
  choices: readonly GraphChoice[];
  /** Without that of an ending, which stands at the ending. */
  conditions: readonly GraphCondition[];
  /** Taken only if the ways before it are not. */
  otherwise: boolean;
}

/** Everything that leads from one step to one place, drawn as one arrow. */
export interface Bundle {
  from: string;
  /** A step or `RETURN`; `ENDINGS` for whichever ending comes first. */
  to: string;
  ways: readonly Way[];
  edges: readonly string[];
}

/** The place that stands for “the first ending whose condition holds”. No step can have this name: it holds a capital letter. */
export const ENDINGS = "Endings";

/** The arrows of a graph, in the order of its steps. */
export function bundlesOf({ edges, nodes }: CaseGraph): Bundle[] {
  const leaving = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) leaving.get(edge.from)!.push(edge);
  return nodes.flatMap(({ id }) => bundlesFrom(leaving.get(id)!));
}

function bundlesFrom(leaving: readonly GraphEdge[]): Bundle[] {
  const all = new Set(leaving.map(({ choice }) => choice?.id));
  const targets = [...new Set(leaving.map(placeOf))];
  return targets.map((to) => {
    const edges = leaving.filter((edge) => placeOf(edge) === to);
    return { from: edges[0]!.from, to, ways: waysOf(edges, all.size), edges: edges.map(({ id }) => id) };
  });
}

function placeOf({ to, toEndings }: GraphEdge): string {
  return toEndings ? ENDINGS : to;
}

function waysOf(edges: readonly GraphEdge[], choices: number): Way[] {
  const ways = new Map<
    string,
    { choices: Map<string, GraphChoice>; conditions: readonly GraphCondition[]; otherwise: boolean }
  >();
  for (const { choice, conditions: all, otherwise, toEndings } of edges) {
    const conditions = toEndings ? all.filter(({ path }) => path[0] !== "endings") : all;
    const key = JSON.stringify([conditions.map(({ text }) => text), otherwise]);
    const way = ways.get(key) ?? {
      choices: new Map<string, GraphChoice>(),
      conditions,
      otherwise,
    };
    ways.set(key, way);
    if (choice) way.choices.set(choice.id, choice);
  }
  return [...ways.values()].map((way) => ({
    ...way,
    choices: way.choices.size === choices ? [] : [...way.choices.values()],
  }));
}
