import { type AttemptLog, seatsOf } from "../../core/attempt/log.ts";
import { type Moment, type Past, replay } from "../../core/attempt/replay.ts";
import { lastViewOf, type LastView } from "../../core/attempt/last-view.ts";
import { quoteOf, type QuoteView } from "../../core/attempt/record.ts";
import { type SignedSheet, signedSheetOf } from "../../core/attempt/signed-sheet.ts";
import type { Program } from "../../core/program/program.ts";
import { seated } from "../../core/program/seated.ts";
import { type Configuration, holds, sceneOf } from "../../core/program/step.ts";
import type { Role } from "../../core/scenario/vocabulary.ts";
import { type CourtEntry, courtEntriesOf } from "./court/court-entries.ts";
import { type ToldEntry, toldEntryOf } from "./told/told-entry.ts";

/** One entry of the transcript. Texts are keys into the case's words. */
export type TranscriptEntry =
  | { kind: "scene"; titleKey: string; at: string }
  | { kind: "interruption"; titleKey: string }
  | { kind: "line"; by: string | null; key: string }
  | { kind: "quote"; quote: QuoteView }
  | { kind: "act"; role: Role; last: LastView }
  | { kind: "sheet"; role: Role; signed: SignedSheet }
  | CourtEntry
  | ToldEntry
  | { kind: "closed" };

/** Everything said, seen and done in an attempt, in order; with `withPresent` also what stands on the screen now. */
export function transcriptOf(unseated: Program, log: AttemptLog, withPresent: boolean): TranscriptEntry[] {
  const past = replay(unseated, log);
  if (!past.ok) return [];
  const program = seated(unseated, seatsOf(log));
  const entries: TranscriptEntry[] = [];
  let scene = "";
  const arrive = (here: Configuration, before: Moment | undefined, until: Past) => {
    const step = program.steps[here.step];
    if (!step || step.ending !== undefined) return;
    const stood = sceneOf(program, here);
    if (stood.id !== scene) entries.push({ kind: "scene", titleKey: `scene.${stood.id}.title`, at: stood.at });
    scene = stood.id;
    const interruption = step.inInterruption ? program.interruptions[step.home] : undefined;
    const stays = before?.event.type === "question.asked" || before?.event.type === "move.made";
    const returns = before !== undefined && before.before.returns.length > here.returns.length;
    const begins = before === undefined || here.returns.length > before.before.returns.length;
    // An objection is told by its own words.
    if (interruption && begins && interruption.objectionsOf === undefined)
      entries.push({ kind: "interruption", titleKey: `interruption.${interruption.id}.title` });
    if (returns || (stays && !begins)) return;
    for (const { by, key, when, quote } of step.lines) {
      if (!holds(when, here.facts)) continue;
      const read = quote ? quoteOf(program, until, quote) : null;
      if (read) entries.push({ kind: "quote", quote: read });
      else if (!quote) entries.push({ kind: "line", by, key });
    }
  };
  past.moments.forEach((moment, place) => {
    const until: Past = { start: past.start, moments: past.moments.slice(0, place), now: moment.before };
    arrive(moment.before, past.moments[place - 1], until);
    const { event } = moment;
    const last = lastViewOf(program, moment, false);
    const role = program.steps[moment.before.step]?.role ?? sceneOf(program, moment.before).role;
    if (last) entries.push({ kind: "act", role, last });
    else if (event.type === "interview.closed") entries.push({ kind: "closed" });
    else if (event.type === "table.followed") entries.push(toldEntryOf(program, until, log.seed));
    else if (event.type === "sheet.closed") {
      const signed = signedSheetOf(program, { ...past, moments: past.moments.slice(0, place + 1) }, false);
      if (signed) entries.push({ kind: "sheet", role, signed });
    } else entries.push(...courtEntriesOf(program, moment, until, log.seed));
  });
  if (withPresent) arrive(past.now, past.moments.at(-1), past);
  return entries;
}
