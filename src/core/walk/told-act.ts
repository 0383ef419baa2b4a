import type { Act, Program } from "../program/program.ts";
import { isClosing } from "../program/step.ts";

/** An act as a step and what was done there, readable in a report: `papers.family-place`, `cross-of-roov~shop-why.object.leading`. */
export type ToldAct = string;

/** How an act at a step is told; null for mere continuing, which is not worth a word. */
export function toldAct(program: Program, step: number, act: Act): ToldAct | null {
  const { id } = program.steps[step]!;
  if (act.type === "step.continued") return null;
  if (act.type === "interruption.called") return act.id;
  return `${id}.${isClosing(act) ? "close" : done(act)}`;
}

function done({ type, id }: Act): string {
  switch (type) {
    case "question.let-stand":
      return "let-stand";
    case "window.closed":
      return "window-closed";
    case "objection.raised":
      return `object.${id}`;
    case "intervention.made":
      return `intervene.${id}`;
    case "table.followed":
      return id === "" ? "by-table" : `by-table.${id}`;
    default:
      return id;
  }
}
