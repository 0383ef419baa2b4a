import type { Expression, Posture } from "../../core/scenario/figure-parts.ts";
import type { PersonState } from "../../core/scenario/vocabulary.ts";

interface Bearing {
  posture: Posture;
  expression: Expression;
  speaking: Expression;
}

// Signs that an interviewer can see, never a diagnosis.
const bearings: Record<PersonState, Bearing> = {
  settled: { posture: "upright", expression: "neutral", speaking: "explaining" },
  strained: { posture: "leaning-back", expression: "lowered", speaking: "concerned" },
  overwhelmed: { posture: "head-in-hands", expression: "closed", speaking: "concerned" },
  "shut-down": { posture: "turned-away", expression: "blank", speaking: "blank" },
};

/** Says what a figure's body and face show: what was asked for, else what the person's state shows. */
export function bearingOf(asked: {
  state?: PersonState | undefined;
  posture?: Posture | undefined;
  expression?: Expression | undefined;
  atRest?: Expression | undefined;
  speaking?: boolean | undefined;
}): { posture: Posture; expression: Expression } {
  const state = asked.state ?? "settled";
  const shown = bearings[state];
  const resting = state === "settled" ? (asked.atRest ?? shown.expression) : shown.expression;
  return {
    posture: asked.posture ?? (asked.speaking && shown.posture === "upright" ? "leaning-in" : shown.posture),
    expression: asked.expression ?? (asked.speaking ? shown.speaking : resting),
  };
}
