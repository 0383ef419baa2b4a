import { all, not, type Known } from "./guards.ts";
import type { Arrow, Change, ItemSpec, OptionSpec, SheetSpec } from "./program.ts";
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
  const told = toldArrow(sheet.items.flatMap(settledByTable), closing);
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
        // A room that finds none of the options its own goes on with what a colleague would settle.
        ...(seats.room
          ? [{ act: { type: "table.followed" as const, id: item.id }, changes: settledByTable(item), to }]
          : []),
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

/** What a colleague does with an item: the option that the table names, else the first sound one that is open. */
function settledByTable({ when, options, table }: ItemSpec): Change[] {
  const named = options.find(({ id }) => id === table);
  if (named) return onlyIf(when ?? true, named.changes);
  const changes: Change[] = [];
  let others: Known = true;
  for (const option of options) {
    const open = option.when ?? true;
    const guard = all([open, option.sound, others]);
    changes.push(...onlyIf(guard, option.changes));
    others = all([others, not(all([open, option.sound]))]);
    if (others === false) break;
  }
  return onlyIf(when ?? true, changes);
}
