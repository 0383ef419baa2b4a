/** Starts a worker that looks ahead; nothing where the browser refuses. The one-file edition, which has no other file to start, has none. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./ahead-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}
