import { all, not, type Known, under } from "./guards.ts";
import type { Arrow, Change, Guard, ItemSpec, OptionSpec, SheetSpec } from "./program.ts";
import { addPart, firstOpen, isHeld, onlyIf, type Seating, toldArrow } from "./seating.ts";

/** How a finding that something is proved is entered in the log: whether what was picked shows it. */
export const SHOWN = "shown";
export const UNSHOWN = "unshown";

/** Gives a sheet a step for each item, settled in their order, and one for signing it; or tells what a colleague settled. */
export function seatSheet(seating: Seating, number: number): void {
  const { steps, seats } = seating;
  const whole = steps[number]!;
  const sheet = whole.sheet!;
  const closing = whole.arrows.find(({ act }) => act.type === "sheet.closed")!;
  const told = toldArrow(
    sheet.items.flatMap((item) => settledByTable(sheet, item)),
    closing,
  );
  if (!isHeld(seats, whole.role)) {
    steps[number] = { ...whole, arrows: [told], told: true };
    return;
  }
  const first = steps.length;
  const places = sheet.items.map(({ when }, i) => ({ when, to: first + i }));
  const signing = first + sheet.items.length;
  sheet.items.forEach((item, i) => {
    const to = firstOpen(places.slice(i + 1), signing);
    addPart(seating, number, item.id, {
      role: whole.role,
      part: { of: number, kind: "item", item: i },
      arrows: [
        ...item.options.flatMap((option) => optionArrows(sheet, item, option, to)),
        ...(seats.room ? tableArrows(item, to) : []),
      ],
    });
  });
  addPart(seating, number, "signing", {
    role: whole.role,
    part: { of: number, kind: "signing" },
    arrows: [closing],
  });
  const begin: Arrow = { act: { type: "step.continued", id: "" }, changes: [], to: firstOpen(places, signing) };
  steps[number] = { ...whole, arrows: seats.room ? [begin, told] : [begin] };
}

function optionArrows({ count }: SheetSpec, item: ItemSpec, option: OptionSpec, to: Arrow["to"]): Arrow[] {
  const arrow = (id: string, when: OptionSpec["when"], sound: OptionSpec["sound"]): Arrow => ({
    act: { type: "item.settled", id },
    ...(when && { when }),
    changes: [["add", count.met, 1], ...onlyIf(sound, [["add", count.well, 1]]), ...option.changes],
    to,
  });
  const id = `${item.id}.${option.id}`;
  if (item.proves === undefined || option.finding !== "proved") return [arrow(id, option.when, option.sound)];
  // Whether the picks show it is said by the act, and checked by the host against the picks.
  const shown = option.sound === false ? [] : [arrow(`${id}.${SHOWN}`, option.when, option.sound)];
  return [...shown, arrow(`${id}.${UNSHOWN}`, option.when, false)];
}

/** The options of an item in the order in which a colleague considers them, each with what has to hold: what the table names, else what is sound. */
export function consideredByTable({ options, table }: ItemSpec): { option: OptionSpec; guard: Known }[] {
  const named = options.find(({ id }) => id === table);
  return [
    ...(named ? [{ option: named, guard: named.when ?? true }] : []),
    ...options.map((option) => ({ option, guard: all([option.when, option.sound]) })),
  ];
}

/** What a colleague does with an item, among all that is told of a sheet. */
function settledByTable({ count }: SheetSpec, item: ItemSpec): Change[] {
  // What an option changes must not make way for another, so a count that a told sheet does not need remembers that one was taken.
  const free: Guard = ["=", count.met, 0];
  const changes = consideredByTable(item).flatMap(({ option, guard }) =>
    onlyIf(all([free, guard]), [["set", count.met, 1], ...option.changes]),
  );
  return onlyIf(item.when, [["set", count.met, 0], ...changes]);
}

/** A room that finds none of the options its own goes on with what a colleague would settle. */
function tableArrows(item: ItemSpec, to: Arrow["to"]): Arrow[] {
  const act = { type: "table.followed" as const, id: item.id };
  const arrows: Arrow[] = [];
  let others: Known = true;
  for (const { option, guard } of consideredByTable(item)) {
    const own = all([others, guard]);
    if (own !== false) arrows.push({ act, ...under(own), changes: option.changes, to });
    others = all([others, not(guard)]);
    if (others === false) return arrows;
  }
  return [...arrows, { act, ...under(others), changes: [], to }];
}
