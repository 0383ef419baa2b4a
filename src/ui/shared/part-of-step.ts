import type { Program } from "../../core/program/program.ts";

/** The part of the case's words in which the texts of a step are; those of an item or a question put are with the whole. */
export function partOfStep(program: Program, stepId: string): string {
  const found = program.steps.find(({ id }) => id === stepId);
  const step = found?.part ? program.steps[found.part.of] : found;
  if (!step || step.ending !== undefined) return "debrief";
  if (step.inInterruption) return "interruptions";
  const stage = program.stages[program.scenes[step.home]?.stage ?? 0];
  return stage?.id ?? "card";
}
