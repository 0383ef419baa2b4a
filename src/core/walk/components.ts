import { IntList } from "./int-list.ts";
import type { Graph } from "./search.ts";

/** Nodes that can reach each other. `order` lists all nodes so that what a node leads to outside its component comes before it. */
export interface Components {
  /** Number of each node's component; components are numbered in the order in which they are finished. */
  of: Int32Array;
  order: Int32Array;
}

/** Tarjan's strongly connected components, without recursion: a case may be thousands of steps deep. */
export function componentsOf({ count, starts, targets }: Graph): Components {
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const of = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const nextEdge = new Int32Array(count);
  const stack = new IntList();
  const path = new IntList();
  let visited = 0;
  let finished = 0;
  let components = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path.get(path.length - 1);
      if (index[node] === -1) {
        index[node] = low[node] = visited++;
        nextEdge[node] = starts.get(node);
        stack.push(node);
      }
      let descended = false;
      while (nextEdge[node]! < starts.get(node + 1)) {
        const to = targets.get(nextEdge[node]!++);
        if (index[to] === -1) {
          path.push(to);
          descended = true;
          break;
        }
        if (of[to] === -1) low[node] = Math.min(low[node]!, index[to]!);
      }
      if (descended) continue;
      path.length--;
      if (low[node] === index[node]) {
        for (let member = -1; member !== node;) {
          member = stack.get(--stack.length);
          of[member] = components;
          order[finished++] = member;
        }
        components++;
      }
      if (path.length > 0) {
        const parent = path.get(path.length - 1);
        low[parent] = Math.min(low[parent]!, low[node]!);
      }
    }
  }
  return { of, order };
}
