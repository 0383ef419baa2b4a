import type { Arrow, Program } from "../../program/program.ts";

/**
 * A program without what a colleague does where a room chooses none of what is open to it: what lies ahead is told of people who act. Steps
 * that nobody holds stay as they are; learners alone play the same program as before.
 */
export function acting(program: Program): Program {
  const isTable = ({ act }: Arrow): boolean => act.type === "table.followed";
  return {
    ...program,
    steps: program.steps.map((step) => {
      const own = step.arrows.filter((arrow) => !isTable(arrow));
      return step.told || own.length === 0 || own.length === step.arrows.length ? step : { ...step, arrows: own };
    }),
  };
}
