import type { Say } from "../../core/authoring/graph-words.ts";
import type { StepStates } from "./graph-panel.tsx";

export interface StepMark {
  name: "here" | "never" | "problems";
  text: string;
}

/** What is to be noticed at a step, in words. */
export function stepMarks(id: string, { current, reached, problems }: StepStates, say: Say): StepMark[] {
  const count = problems?.get(id) ?? 0;
  return [
    ...(current === id ? [{ name: "here" as const, text: say("graph:panel.here") }] : []),
    ...(reached && !reached.has(id) ? [{ name: "never" as const, text: say("graph:panel.never") }] : []),
    ...(count > 0 ? [{ name: "problems" as const, text: say("graph:panel.problems", { count }) }] : []),
  ];
}
