import type { Program } from "../program/program.ts";
import type { Configuration } from "../program/step.ts";
import type { Role } from "../scenario/vocabulary.ts";

/** Who may act now; everybody who plays where it is nobody's turn in particular. */
export function actorsNow(program: Program, configuration: Configuration, played: readonly Role[]): readonly Role[] {
  const step = program.steps[configuration.step]!;
  if (step.ending !== undefined || step.told) return played;
  const whole = step.part ? program.steps[step.part.of]! : step;
  const court = whole.interview?.court;
  if (court && whole.actors) {
    const { by, objector, judge } = whole.actors;
    if (!step.part) return by ? [court.by] : played;
    if (step.part.kind === "question")
      return [...(objector === null ? [] : [objector]), ...(judge ? (["judge"] as const) : [])];
    if (step.part.kind === "argument" && objector !== null) return [objector];
    if (step.part.kind === "ruling") return ["judge"];
    return played;
  }
  const scored = step.decision ?? step.interview ?? whole.sheet;
  return scored && step.role !== null ? [step.role] : played;
}
