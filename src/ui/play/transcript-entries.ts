import type { AttemptLog } from "../../core/attempt/log.ts";
import { type Moment, replay } from "../../core/attempt/replay.ts";
import { lastViewOf, type LastView } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";
import { type Configuration, holds, sceneOf } from "../../core/program/step.ts";
import type { Role } from "../../core/scenario/vocabulary.ts";

/** One entry of the transcript. Texts are keys into the case's words. */
export type TranscriptEntry =
  | { kind: "scene"; titleKey: string; at: string }
  | { kind: "interruption"; titleKey: string }
  | { kind: "line"; by: string | null; key: string }
  | { kind: "act"; role: Role; last: LastView }
  | { kind: "closed" };

/** Everything said, seen and done in an attempt, in order; with `withPresent` also what stands on the screen now. */
export function transcriptOf(program: Program, log: AttemptLog, withPresent: boolean): TranscriptEntry[] {
  const past = replay(program, log);
  if (!past.ok) return [];
  const entries: TranscriptEntry[] = [];
  let scene = "";
  const arrive = (here: Configuration, before: Moment | undefined) => {
    const step = program.steps[here.step];
    if (!step || step.ending !== undefined) return;
    const stood = sceneOf(program, here);
    if (stood.id !== scene) entries.push({ kind: "scene", titleKey: `scene.${stood.id}.title`, at: stood.at });
    scene = stood.id;
    const interruption = step.inInterruption ? program.interruptions[step.home] : undefined;
    const stays = before?.event.type === "question.asked" || before?.event.type === "move.made";
    const returns = before !== undefined && before.before.returns.length > here.returns.length;
    const begins = before === undefined || here.returns.length > before.before.returns.length;
    if (interruption && begins)
      entries.push({ kind: "interruption", titleKey: `interruption.${interruption.id}.title` });
    if (returns || (stays && !begins)) return;
    for (const { by, key, when } of step.lines) if (holds(when, here.facts)) entries.push({ kind: "line", by, key });
  };
  past.moments.forEach((moment, place) => {
    arrive(moment.before, past.moments[place - 1]);
    const last = lastViewOf(program, moment, false);
    const role = program.steps[moment.before.step]?.role ?? sceneOf(program, moment.before).role;
    if (last) entries.push({ kind: "act", role, last });
    else if (moment.event.type === "interview.closed") entries.push({ kind: "closed" });
  });
  if (withPresent) arrive(past.now, past.moments.at(-1));
  return entries;
}
