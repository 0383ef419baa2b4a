import type { Program } from "../core/program/program.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import type { Progress } from "../core/walk/limits.ts";
import { walk } from "../core/walk/walk.ts";
import type { RoleReport, WalkReport } from "../core/walk/walk-report.ts";
import { walkRoles } from "../core/walk/walk-roles.ts";

/** A program to be walked whole. One worker walks one program; to stop it, end the worker. */
export interface WalkQuestion {
  program: Program;
  rubric: Rubric;
}

/** First what is true on every path of the whole case, then of each role played alone. */
export type WalkAnswer =
  | { type: "progress"; progress: Progress }
  | { type: "walked"; report: WalkReport }
  | { type: "roles"; roles: RoleReport[] }
  | { type: "failed"; failure: string };

const tell = (answer: WalkAnswer): void => postMessage(answer);

addEventListener("message", ({ data: { program, rubric } }: MessageEvent<WalkQuestion>) => {
  try {
    const report = walk(program, rubric, {}, (progress) => {
      tell({ type: "progress", progress });
      return true;
    });
    tell({ type: "walked", report });
    tell({ type: "roles", roles: walkRoles(program, rubric) });
  } catch (failure) {
    tell({ type: "failed", failure: String(failure) });
  }
});
