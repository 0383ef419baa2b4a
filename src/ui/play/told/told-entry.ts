import type { MomentView } from "../../../core/attempt/moment-types.ts";
import { momentOf } from "../../../core/attempt/moment-view.ts";
import type { Past } from "../../../core/attempt/replay.ts";
import type { Program } from "../../../core/program/program.ts";

/** What a colleague did, as an entry of the transcript. */
export interface ToldEntry {
  kind: "told";
  told: Extract<MomentView, { kind: "told" }>;
}

/** What the colleague did whose turn it was at the end of a past. Where a room followed the table, nothing more is told than that. */
export function toldEntryOf(program: Program, past: Past, seed: string): ToldEntry {
  const moment = momentOf(program, past, seed);
  if (moment.kind === "told") return { kind: "told", told: moment };
  const role = program.steps[past.now.step]?.role ?? "support";
  return { kind: "told", told: { kind: "told", role, person: null, choice: null, settled: [], asked: [] } };
}
