import type { Act, ItemSpec, OptionSpec, Program } from "../program/program.ts";
import { SHOWN, UNSHOWN } from "../program/seat-sheet.ts";
import { type Configuration, openActs } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** The item of a sheet in hand, or undefined. */
function itemInHand(program: Program, { step }: Configuration): ItemSpec | undefined {
  const { part } = program.steps[step]!;
  return part?.kind === "item" ? program.steps[part.of]!.sheet!.items[part.item] : undefined;
}

/** Whether picks are held exhibits that support an element, from two different sources at least (evidence brief, section 4). */
function prove(program: Program, { facts }: Configuration, item: ItemSpec, picks: readonly string[]): boolean {
  const supporting = program.exhibits.filter(
    ({ id, fact, supports }) => picks.includes(id) && facts[fact] === HELD && supports.includes(item.proves ?? ""),
  );
  return new Set(supporting.map(({ source }) => source)).size >= 2;
}

/**
 * The act that settles the item in hand with an option. Where something is found proved, the picks decide whether they show it; one
 * irrelevant exhibit among them does not spoil what the others show.
 */
export function settlingAct(program: Program, here: Configuration, option: string, picks: readonly string[]): Act {
  const item = itemInHand(program, here);
  if (!item) throw new Error("no item of a sheet is in hand");
  const id = `${item.id}.${option}`;
  const spec: OptionSpec | undefined = item.options.find((one) => one.id === option);
  if (item.proves === undefined || spec?.finding !== "proved") return { type: "item.settled", id };
  const shown = `${id}.${SHOWN}`;
  const mayShow = openActs(program, here).some((act) => act.id === shown);
  return {
    type: "item.settled",
    id: mayShow && prove(program, here, item, picks) ? shown : `${id}.${UNSHOWN}`,
  };
}

/** Whether an act says of its picks what they are: a finding must not claim what the picks do not show, nor hide what they do. */
export function picksShow(program: Program, here: Configuration, act: Act & { picks?: readonly string[] }): boolean {
  if (act.type !== "item.settled") return true;
  const [, option] = act.id.split(".");
  return settlingAct(program, here, option!, act.picks ?? []).id === act.id;
}
