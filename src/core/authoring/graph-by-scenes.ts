import { ENDINGS } from "./case-graph-bundles.ts";
import type { CaseGraph, GraphEdge, GraphNode } from "./case-graph-types.ts";

const SCENE = "scene:";

/**
 * The same case with each scene and each interruption as one place, for cases of so many steps that a picture of all would show nothing.
 * `opens` says at which step a scene begins.
 */
export function graphByScenes(graph: CaseGraph): { graph: CaseGraph; opens: ReadonlyMap<string, string> } {
  const opens = new Map<string, string>();
  const placeOf = new Map<string, string>();
  const nodes: GraphNode[] = [];
  const add = (
    name: string,
    title: string,
    steps: readonly string[],
    rest: Partial<GraphNode> & Pick<GraphNode, "path">,
  ): string => {
    const id = `${SCENE}${name}`;
    opens.set(id, steps[0]!);
    for (const step of steps) placeOf.set(step, id);
    nodes.push({ id, kind: "scene", says: title, acts: [], ...rest });
    return id;
  };
  const stages = graph.stages.map((stage) => ({
    ...stage,
    scenes: stage.scenes.map((scene) => {
      const { id, title, steps, path, place } = scene;
      return { ...scene, steps: [add(id, title, steps, { scene: id, path, ...(place && { place }) })] };
    }),
  }));
  const interruptions = graph.interruptions.map((one) => {
    const { id, title, steps, path, place } = one;
    return { ...one, steps: [add(id, title, steps, { interruption: id, path, ...(place && { place }) })] };
  });
  nodes.push(...graph.nodes.filter(({ kind }) => kind === "ending"));
  const edges = new Map<string, GraphEdge>();
  for (const { from, to, toEndings, path } of graph.edges) {
    const [start, end] = [placeOf.get(from)!, placeOf.get(to) ?? to];
    const id = `${start}>${toEndings ? ENDINGS : end}`;
    if (start === end || edges.has(id)) continue;
    const bare = { act: "continue" as const, conditions: [], otherwise: false, effects: [], sets: [], reads: [] };
    edges.set(id, { id, from: start, to: end, toEndings, path, ...bare });
  }
  return {
    graph: { ...graph, first: placeOf.get(graph.first)!, stages, interruptions, nodes, edges: [...edges.values()] },
    opens,
  };
}

/** The name of a place as it is shown. */
export function shownName(id: string): string {
  return id.startsWith(SCENE) ? id.slice(SCENE.length) : id;
}
