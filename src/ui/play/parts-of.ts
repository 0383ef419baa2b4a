import type { MomentView, PhrasingView } from "../../core/attempt/moment-types.ts";
import type { QuoteView } from "../../core/attempt/record.ts";
import type { SignedSheet } from "../../core/attempt/signed-sheet.ts";
import type { View } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";
import { partOfStep } from "../shared/part-of-step.ts";

/** The parts without which a view cannot be read. `signed` is the sheet whose signing is being read. */
export function partsNeeded(program: Program, view: View, signed: SignedSheet | null = null): string[] {
  const parts = ["card", view.stage as string];
  if (view.interruption) parts.push("interruptions");
  if (view.last) parts.push(partOfStep(program, view.last.step));
  if (signed) parts.push(partOfStep(program, signed.step));
  if (signed?.items.some(({ picks }) => picks.length > 0) || namesExhibits(program, view)) parts.push("file");
  for (const { step, asked, answered } of quotesOf(view)) {
    // A colleague asked, and nobody saw the words: they stand in the stage of that interview.
    if (asked === undefined || answered === undefined) parts.push(partOfStep(program, step));
  }
  return [...new Set(parts)];
}

/** Parts that may come a moment later: the names of what can be called, and the feedback on what was just done. */
export function partsAfterwards(program: Program, view: View, signed: SignedSheet | null = null): string[] {
  const parts: string[] = [];
  if (view.callable.length > 0 || view.interruption) parts.push("interruptions");
  if (view.mode === "practice") {
    parts.push(`${view.stage}-feedback`);
    const judged = signed?.step ?? (view.last?.kind === "choice" ? view.last.step : undefined);
    if (judged !== undefined) parts.push(`${partOfStep(program, judged)}-feedback`, "sources");
  }
  return [...new Set(parts)];
}

/** The part with the words of the stage that follows the present one, if there is one. */
export function partAhead(view: View): string | undefined {
  return view.stages[view.stages.indexOf(view.stage) + 1];
}

/** The ways to ask that a moment shows. */
function asksOf(moment: MomentView): readonly PhrasingView[] {
  if (moment.kind === "interview") return moment.topics.flatMap(({ phrasings }) => phrasings);
  return "ask" in moment ? [moment.ask] : [];
}

function quotesOf({ lines, moment }: View): QuoteView[] {
  return [...lines, ...asksOf(moment)].flatMap(({ quote }) => quote ?? []);
}

function namesExhibits(program: Program, { moment, step }: View): boolean {
  if (moment.kind === "sheet")
    return (moment.current?.exhibits ?? null) !== null || moment.items.some(({ picks }) => picks.length > 0);
  // The question just asked may have shown one, and be open no longer.
  const interview = moment.kind === "interview" && program.steps.find(({ id }) => id === step)?.interview;
  if (interview) return interview.topics.some(({ phrasings }) => phrasings.some(({ shows }) => shows !== undefined));
  return asksOf(moment).some(({ shows }) => shows !== null);
}
