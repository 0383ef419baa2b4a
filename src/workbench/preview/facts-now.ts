import { type AttemptLog, seatsOf } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import { type FactGroup, factGroups } from "../../core/program/fact-groups.ts";
import type { Program } from "../../core/program/program.ts";
import { seated } from "../../core/program/seated.ts";

/** A fact as it stands in the preview, in the words of the file. */
export interface FactNow {
  name: string;
  group: FactGroup;
  value: string;
  /** What it was before the last act, where that changed it. */
  was: string | null;
}

/** Where an attempt stands: its step and its facts. Null for a log that is not one of this program. */
export function standingOf(program: Program, log: AttemptLog): { step: string; facts: FactNow[] } | null {
  const past = replay(program, log);
  if (!past.ok) return null;
  const groups = factGroups(program);
  const last = past.moments.at(-1);
  const facts = program.facts.flatMap(({ name, values }, fact): FactNow[] => {
    const group = groups[fact]!;
    // What a step remembers while it lasts is its own affair.
    if (group === "step") return [];
    const now = past.now.facts[fact]!;
    const before = last?.before.facts[fact] ?? now;
    return [{ name, group, value: values[now]!, was: before === now ? null : values[before]! }];
  });
  return { step: stepName(program, log, past.now.step), facts };
}

/** Parts that play adds to a program come after its own steps, and are named after the step they belong to. */
function stepName(program: Program, log: AttemptLog, step: number): string {
  const { steps } = seated(program, seatsOf(log));
  const { part, id } = steps[step]!;
  return part ? steps[part.of]!.id : id;
}
