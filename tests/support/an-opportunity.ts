import type { OpenChoice, Opportunity } from "../../src/core/attempt/opportunity.ts";

type Marks = Readonly<Record<string, number>>;

/** A decision with open choices a, b, c … of these marks, of which `chosen` was taken. */
export function anOpportunity(
  open: readonly Marks[],
  chosen: string,
  more: Readonly<Record<string, Partial<OpenChoice>>> = {},
): Opportunity {
  return {
    kind: "decision",
    role: "judge",
    chosen,
    open: open.map((marks, i) => {
      const id = String.fromCharCode(97 + i);
      return { id, marks, repairs: [], forecloses: [], ...more[id] };
    }),
  };
}

/** An interview segment of the criterion “care”. */
export function aSegment(asked: number, sound: number, critical: string | null = null): Opportunity {
  return { kind: "segment", role: "judge", criterion: "care", of: "topics", count: asked, asked, sound, critical };
}
