import { parentPort, workerData } from "node:worker_threads";
import type { Progress } from "../core/walk/limits.ts";
import { walk } from "../core/walk/walk.ts";
import { walkRoles } from "../core/walk/walk-roles.ts";
import { ROLES } from "../core/scenario/vocabulary.ts";
import type { FromThread, ToThread } from "./walk-thread.ts";

const { program, rubric, limits, stop } = workerData as ToThread;
const stopping = new Int32Array(stop);
let shown = 0;

function tell(message: FromThread): void {
  parentPort!.postMessage(message);
}

function watch(progress: Progress): boolean {
  // Often enough to be seen moving.
  if (performance.now() - shown > 200) {
    shown = performance.now();
    tell({ progress });
  }
  return Atomics.load(stopping, 0) === 0;
}

tell({ report: walk(program, rubric, limits, watch), roles: walkRoles(program, rubric, limits, ROLES, watch) });
