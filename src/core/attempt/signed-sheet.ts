import type { Program } from "../program/program.ts";
import type { Role } from "../scenario/vocabulary.ts";
import type { Past } from "./replay.ts";

/** One item of a sheet that has been signed: what it was settled with, and in practice mode why that matters. */
export interface SignedItem {
  id: string;
  nameKey: string;
  optionKey: string;
  picks: readonly string[];
  reason: string | null;
  feedback: { whyKey: string; sources: readonly string[] } | null;
}

/** A sheet that has just been signed. */
export interface SignedSheet {
  /** The step of the whole sheet. */
  step: string;
  role: Role | null;
  items: SignedItem[];
}

/** The sheet that the last act signed, or null. Feedback is for practice mode only. */
export function signedSheetOf(program: Program, { moments }: Past, withFeedback: boolean): SignedSheet | null {
  const last = moments.at(-1);
  const part = last && program.steps[last.before.step]!.part;
  if (last?.event.type !== "sheet.closed" || part === undefined) return null;
  const whole = program.steps[part.of]!;
  const settled = new Map(
    moments
      .filter(({ event, before }) => event.type === "item.settled" && program.steps[before.step]!.part?.of === part.of)
      .map(({ event }) => [event.id.split(".")[0]!, event]),
  );
  return {
    step: whole.id,
    role: whole.role,
    items: whole.sheet!.items.flatMap(({ id, options }) => {
      const event = settled.get(id);
      const option = event && options.find((one) => one.id === event.id.split(".")[1]);
      if (!event || !option) return [];
      const key = `sheet.${whole.id}.${id}`;
      return [
        {
          id,
          nameKey: `${key}.name`,
          optionKey: `${key}.${option.id}.text`,
          picks: event.picks ?? [],
          reason: event.reason ?? null,
          feedback: withFeedback ? { whyKey: `${key}.${option.id}.why`, sources: option.sources } : null,
        },
      ];
    }),
  };
}
