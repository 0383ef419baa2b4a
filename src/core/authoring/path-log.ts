import type { ActEvent, AttemptLog } from "../attempt/log.ts";
import { seatsOf } from "../attempt/log.ts";
import { picksShow } from "../attempt/finding.ts";
import { startOf } from "../attempt/replay.ts";
import type { Act, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { SHOWN, UNSHOWN } from "../program/seat-sheet.ts";
import { type Configuration, openActs, takeAct } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import { toldAct, type ToldAct } from "../walk/told-act.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");
/** Enough for every combination of the few facts that an attempt's seed may pick. */
const SEEDS = 64;

/**
 * The log of an attempt that takes a path as the walk tells it: mere continuing, which a path leaves out, is put back in, and after its
 * last act the path goes on for as long as it can continue. `ending` is where it must lead, if anywhere. Null where no attempt can take it.
 */
export function logOfPath(
  unseated: Program,
  path: readonly ToldAct[],
  empty: AttemptLog,
  ending?: string,
): AttemptLog | null {
  const program = seated(unseated, seatsOf(empty));
  const tried = new Set<string>();
  // A path does not say which values the varied facts had at its start.
  for (let seed = 0; seed < SEEDS; seed++) {
    const log = { ...empty, seed: seed === 0 ? empty.seed : String(seed) };
    const start = startOf(program, log.seed);
    if (tried.has(start.facts.join())) continue;
    tried.add(start.facts.join());
    const found = follow(program, start, path, ending);
    if (found) return { ...log, events: [...log.events, ...found.map((event) => ({ ...event, at: empty.startedAt }))] };
  }
  return null;
}

type Taken = Omit<ActEvent, "at">;

/** One place of the search: how much of the path is behind it, and how it was come to. */
interface Place {
  now: Configuration;
  done: number;
  before: Place | null;
  taken: Taken | null;
}

/** Depth first, the told act before continuing: where both are open the path may mean either place. */
function follow(
  program: Program,
  start: Configuration,
  path: readonly ToldAct[],
  ending: string | undefined,
): Taken[] | null {
  const seen = new Set<string>();
  const open: Place[] = [{ now: start, done: 0, before: null, taken: null }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { now, done } = place;
    const key = `${done} ${now.step} ${now.returns.join()} ${now.facts.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const acts = openActs(program, now);
    const onward = acts.filter(({ type }) => type === "step.continued");
    const there = ending === undefined || program.steps[now.step]!.id === ending;
    if (done === path.length && onward.length === 0 && there) return takenTo(place);
    const told = done < path.length ? acts.filter((act) => toldAct(program, now.step, act) === path[done]) : [];
    for (const act of [...onward, ...told]) {
      const taken = takenAs(program, now, act);
      const next = act.type === "step.continued" ? done : done + 1;
      open.push({ now: takeAct(program, now, taken)!, done: next, before: place, taken });
    }
  }
  return null;
}

function takenTo(last: Place): Taken[] {
  const acts: Taken[] = [];
  for (let place: Place | null = last; place?.taken; place = place.before) acts.unshift(place.taken);
  return acts;
}

/**
 * An act as an event without its time. A finding that is shown is made from all that is held. The walk counts it as open whatever is held,
 * and where that does not show it, the same finding is made unshown: both lead on alike.
 */
function takenAs(program: Program, now: Configuration, act: Act): Taken {
  const { type, id } = act;
  const step = program.steps[now.step]!.id;
  if (type !== "item.settled" || !id.endsWith(`.${SHOWN}`)) return { type, id, step };
  const picks = program.exhibits.filter(({ fact }) => now.facts[fact] === HELD).map((exhibit) => exhibit.id);
  const shown = { type, id, step, picks };
  return picksShow(program, now, shown) ? shown : { type, id: id.replace(/\w+$/, UNSHOWN), step };
}
