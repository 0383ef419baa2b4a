/** In place of `start-worker.ts` in the one-file edition. */
export function startWorker(): undefined {
  return undefined;
}
