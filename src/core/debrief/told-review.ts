import type { Moment } from "../attempt/replay.ts";
import { voiceOf } from "../attempt/last-view.ts";
import type { Program } from "../program/program.ts";
import { sceneOf } from "../program/step.ts";
import type { ToldReview } from "./debrief-types.ts";

/** What colleagues did by the case's table, in its order: a learner is judged on noticing and mending it, never on the act itself. */
export function toldOf(program: Program, moments: readonly Moment[]): ToldReview[] {
  return moments.flatMap(({ event, before, index }): ToldReview[] => {
    if (event.type !== "table.followed") return [];
    const here = program.steps[before.step]!;
    const step = here.part ? program.steps[here.part.of]! : here;
    const court = step.interview?.court;
    const role = court?.by ?? step.role ?? sceneOf(program, before).role;
    return [
      {
        role,
        person: court ? voiceOf(program, court, role) : (program.roles[role]?.person ?? null),
        stage: program.stages[sceneOf(program, before).stage]!.id,
        actKey: step.decision ? `choice.${step.id}.${event.id}.text` : null,
        askKey: `step.${step.id}.ask`,
        index,
        note: event.note ?? null,
      },
    ];
  });
}
