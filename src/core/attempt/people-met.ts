import type { Program } from "../program/program.ts";
import { holds } from "../program/step.ts";
import { onStage } from "./on-stage.ts";
import type { Past } from "./replay.ts";

/** Everybody who has been present or has spoken so far, the present step included: the case file tells of nobody else. */
export function peopleMet(program: Program, { start, moments, now }: Past): ReadonlySet<string> {
  const met = new Set<string>();
  for (const configuration of [start, ...moments.map(({ after }) => after), now]) {
    const step = program.steps[configuration.step]!;
    for (const { by, when } of step.lines) if (by !== null && holds(when, configuration.facts)) met.add(by);
    if (step.ending !== undefined) continue;
    for (const { person } of onStage(program, configuration).present) met.add(person);
  }
  return met;
}
