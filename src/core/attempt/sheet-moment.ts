import type { Program, StepSpec } from "../program/program.ts";
import { holds, openActs } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import type { MomentView } from "./moment-types.ts";
import { type Past, shuffled } from "./replay.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** A sheet with the item in hand, or waiting for its signature. `whole` is the step whose parts the items are. */
export function sheetMoment(program: Program, whole: StepSpec, past: Past, seed: string): MomentView {
  const { items, kind } = whole.sheet!;
  const part = program.steps[past.now.step]!.part!;
  const key = (item: string): string => `sheet.${whole.id}.${item}`;
  const settled = new Map(
    past.moments
      .filter(({ event }) => event.type === "item.settled" && event.step.startsWith(`${whole.id}~`))
      .map(({ event }) => [event.id.split(".")[0]!, event]),
  );
  const inHand = part.kind === "item" ? items[part.item]! : null;
  const open = new Set(openActs(program, past.now).map(({ id }) => id.split(".")[1]));
  return {
    kind: "sheet",
    sheet: kind,
    askKey: `step.${whole.id}.ask`,
    items: items
      .filter(({ id, when }) => settled.has(id) || id === inHand?.id || holds(when, past.now.facts))
      .map(({ id, hasText }) => {
        const event = settled.get(id);
        return {
          id,
          nameKey: `${key(id)}.name`,
          textKey: hasText ? `${key(id)}.text` : null,
          settledKey: event ? `${key(id)}.${event.id.split(".")[1]}.text` : null,
          picks: event?.picks ?? [],
          reason: event?.reason ?? null,
        };
      }),
    current: inHand && {
      id: inHand.id,
      options: shuffled(inHand.options, seed, `${whole.id}.${inHand.id}`)
        .filter(({ id }) => open.has(id))
        .map(({ id, finding }) => ({
          id,
          key: `${key(inHand.id)}.${id}.text`,
          needsPicks: inHand.proves !== undefined && finding === "proved",
        })),
      exhibits:
        inHand.proves === undefined
          ? null
          : program.exhibits.filter(({ fact }) => past.now.facts[fact] === HELD).map(({ id }) => id),
    },
    closeKey: `sheet.${whole.id}.close`,
  };
}
