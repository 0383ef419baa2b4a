import type { Program } from "../core/program/program.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import type { Progress } from "../core/walk/limits.ts";
import type { RoleReport, WalkReport } from "../core/walk/walk-report.ts";
import type { WalkAnswer, WalkQuestion } from "./walk-worker.ts";

/** Where a walk stands. Once the whole case is walked its report stands, while each role alone is still being walked. */
export type Walking =
  | { state: "idle" }
  | { state: "walking"; progress: Progress | null }
  | { state: "walked"; report: WalkReport; roles: readonly RoleReport[] | null }
  | { state: "stopped" }
  | { state: "failed"; failure: string };

/** A walk takes a whole core. It begins when the author has saved nothing for this long, so that it never holds up the preview. */
export const BEGINS_AFTER_MS = 1000;

/** Walks programs in workers of their own: a walk is stopped by ending its worker. */
export interface Walker {
  /** Walks a program; what was being walked is stopped. */
  walk(program: Program): void;
  stop(): void;
}

type Walked = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Opens a walker on workers that `make` starts. */
export function openWalker(make: () => Walked, rubric: Rubric, tell: (walking: Walking) => void): Walker {
  let worker: Walked | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    worker?.terminate();
    worker = undefined;
  };

  const begin = (program: Program): void => {
    waiting = undefined;
    const own = make();
    worker = own;
    let report: WalkReport | undefined;
    const fail = (failure: string): void => {
      end();
      tell({ state: "failed", failure });
    };
    const hear = (answer: WalkAnswer): void => {
      switch (answer.type) {
        case "progress":
          tell({ state: "walking", progress: answer.progress });
          return;
        case "walked":
          ({ report } = answer);
          tell({ state: "walked", report, roles: null });
          return;
        case "roles":
          end();
          if (report) tell({ state: "walked", report, roles: answer.roles });
          return;
        case "failed":
          fail(answer.failure);
      }
    };
    // A worker that was ended may still have had something on its way.
    own.addEventListener("message", (event) => {
      if (worker === own) hear((event as MessageEvent<WalkAnswer>).data);
    });
    own.addEventListener("error", ({ message }) => {
      if (worker === own) fail(message);
    });
    const question: WalkQuestion = { program, rubric };
    own.postMessage(question);
  };

  return {
    walk(program) {
      end();
      tell({ state: "walking", progress: null });
      waiting = setTimeout(() => begin(program), BEGINS_AFTER_MS);
    },
    stop() {
      if (!worker && waiting === undefined) return;
      end();
      tell({ state: "stopped" });
    },
  };
}
