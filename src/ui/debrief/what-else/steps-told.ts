import { type ToldAct } from "../../../core/walk/told-act.ts";
import type { WhatElse } from "../../../core/walk/what-else/what-else-types.ts";

/** The step of the case that a step belongs to: parts carry its name before a tilde. */
export function wholeStep(step: string): string {
  return step.split("~", 1)[0]!;
}

/** An act of an exemplary continuation, taken apart: a choice, the whole of an interview or the like, or an interruption. */
export function readToldAct(
  act: ToldAct,
): { what: "choice"; step: string; choice: string } | { what: "whole"; step: string } | { what: "called"; id: string } {
  const dot = act.indexOf(".");
  if (dot < 0) return { what: "called", id: act };
  const [step, choice] = [act.slice(0, dot), act.slice(dot + 1)];
  return choice === "close" || step.includes("~")
    ? { what: "whole", step: wholeStep(step) }
    : { what: "choice", step, choice };
}

/** Every step that an answer names. */
export function stepsTold({ step, choices, exemplary }: WhatElse): string[] {
  const deeds = choices.flatMap(({ failures, repairs }) =>
    [failures, repairs].flatMap(({ always, possible, noLonger }) => [
      ...always,
      ...possible.map(({ what }) => what),
      ...noLonger,
    ]),
  );
  const acts = exemplary.flatMap((act) => {
    const read = readToldAct(act);
    return read.what === "called" ? [] : [read.step];
  });
  return [...new Set([step, ...deeds.map((deed) => wholeStep(deed.step)), ...acts])];
}
