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

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    walk(program) {
      end();
      const own = make();
      worker = own;
      let report: WalkReport | undefined;
      own.addEventListener("message", (event) => {
        if (worker !== own) return;
        const answer = (event as MessageEvent<WalkAnswer>).data;
        if (answer.type === "progress") {
          if (!report) tell({ state: "walking", progress: answer.progress });
        } else if (answer.type === "walked") {
          ({ report } = answer);
          tell({ state: "walked", report, roles: null });
        } else if (answer.type === "roles") {
          tell({ state: "walked", report: report!, roles: answer.roles });
          end();
        } else {
          tell({ state: "failed", failure: answer.failure });
          end();
        }
      });
      own.addEventListener("error", (event) => {
        if (worker !== own) return;
        end();
        tell({ state: "failed", failure: event.message });
      });
      tell({ state: "walking", progress: null });
      const question: WalkQuestion = { program, rubric };
      own.postMessage(question);
    },
    stop() {
      if (!worker) return;
      end();
      tell({ state: "stopped" });
    },
  };
}
