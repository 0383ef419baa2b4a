import { Worker } from "node:worker_threads";
import type { Words } from "../build/words.ts";
import type { Program } from "../core/program/program.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import type { Limits, Progress } from "../core/walk/limits.ts";
import type { RoleReport, WalkReport } from "../core/walk/walk-report.ts";

/** What the thread is given. Its first number becomes 1 when the walk should stop. */
export interface ToThread {
  program: Program;
  rubric: Rubric;
  limits: Limits;
  stop: SharedArrayBuffer;
}

export type FromThread = { progress: Progress } | { report: WalkReport; roles: RoleReport[] };

/** Loads TypeScript in the thread, where the loader of the main thread does not reach. */
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData.url);
})`;

/**
 * Walks a case in a thread of its own, so that Ctrl+C is heard while it works: it then stops and reports what it knows. Progress is shown
 * on the standard error when that is a terminal.
 */
export function walkInThread(
  program: Program,
  rubric: Rubric,
  limits: Limits,
  words: Words,
): Promise<{ report: WalkReport; roles: RoleReport[] }> {
  const stop = new SharedArrayBuffer(4);
  const data: ToThread = { program, rubric, limits, stop };
  const url = new URL("./walk-worker.ts", import.meta.url).href;
  const worker = new Worker(START, { eval: true, execArgv: [], workerData: { ...data, url } });
  const cancel = (): void => void Atomics.store(new Int32Array(stop), 0, 1);
  process.once("SIGINT", cancel);
  return new Promise<{ report: WalkReport; roles: RoleReport[] }>((done, failed) => {
    worker.on("message", (message: FromThread) => {
      if ("progress" in message) show(message.progress, words);
      else done(message);
    });
    worker.on("error", failed);
    worker.on("exit", () => failed(new Error("the walk ended without a report")));
  }).finally(() => {
    process.off("SIGINT", cancel);
    clear();
    void worker.terminate();
  });
}

function show({ phase, configurations, frontier }: Progress, { say, number }: Words): void {
  if (!process.stderr.isTTY) return;
  const line = say(`command-line:commands.walk.progress.${phase}`, {
    configurations: number(configurations),
    frontier: number(frontier),
  });
  process.stderr.write(`\r\u001b[K${line}`);
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
