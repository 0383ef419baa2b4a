import type { CaseGraph } from "../../core/authoring/case-graph-types.ts";
import { layoutGraph } from "../../core/authoring/case-graph-layout.ts";
import { sheetOf } from "../../core/authoring/graph-cards.ts";
import type { GraphLayout } from "../../core/authoring/graph-layout-types.ts";

/** How many cards may stand side by side in a scene: on a screen there is room for a fork. */
const ABREAST = 3;

/** What is asked of the worker that lays out. */
export interface LayoutWish {
  graph: CaseGraph;
  rtl: boolean;
}

/** The picture of a graph for the screen. */
export function layoutForScreen({ graph, rtl }: LayoutWish): GraphLayout {
  const { bands, links } = sheetOf(graph);
  return layoutGraph(bands, links, { rtl, abreast: ABREAST });
}

/** The same, laid out beside the page where the browser can. Ends with nothing when `signal` says that it is no longer wanted. */
export async function layOut(wish: LayoutWish, signal: AbortSignal): Promise<GraphLayout | undefined> {
  if (typeof Worker === "undefined") {
    await Promise.resolve();
    return signal.aborted ? undefined : layoutForScreen(wish);
  }
  const worker = new Worker(new URL("./lay-out-worker.ts", import.meta.url), { type: "module" });
  const done = new Promise<GraphLayout | undefined>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<GraphLayout>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    signal.addEventListener("abort", () => resolve(undefined));
  });
  worker.postMessage(wish);
  return done.finally(() => worker.terminate());
}
