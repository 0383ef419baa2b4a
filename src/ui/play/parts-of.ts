import type { View } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";
import { partOfStep } from "../shared/part-of-step.ts";

/** The parts without which a view cannot be read. */
export function partsNeeded(program: Program, view: View): string[] {
  const parts = ["card", view.stage as string];
  if (view.interruption) parts.push("interruptions");
  if (view.last) parts.push(partOfStep(program, view.last.step));
  return [...new Set(parts)];
}

/** Parts that may come a moment later: the names of what can be called, and the feedback on what was just done. */
export function partsAfterwards(program: Program, view: View): string[] {
  const parts: string[] = [];
  if (view.callable.length > 0 || view.interruption) parts.push("interruptions");
  if (view.mode === "practice") {
    parts.push(`${view.stage}-feedback`);
    if (view.last?.kind === "choice") parts.push(`${partOfStep(program, view.last.step)}-feedback`, "sources");
  }
  return [...new Set(parts)];
}

/** The part with the words of the stage that follows the present one, if there is one. */
export function partAhead(view: View): string | undefined {
  return view.stages[view.stages.indexOf(view.stage) + 1];
}
