import { loadProgram } from "virtual:scenarios";
import rubric from "virtual:rubric";
import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";
import { replay } from "../../core/attempt/replay.ts";
import { debrief } from "../../core/debrief/debrief.ts";
import type { GroupAttempt } from "../../core/debrief/group-debrief.ts";
import { type CaseCard, findCase } from "../shared/cases.ts";
import { LARGEST_FILE, readAttemptFile, type RefusedFile } from "../stores/attempt-file.ts";
import { loadAttempt } from "../stores/attempts.ts";
import type { AttemptHeader } from "../stores/event-store.ts";

/** An attempt that stands in a group debrief. */
export interface TakenIn extends GroupAttempt {
  card: CaseCard;
  /** Free words under which several are counted together; nothing unless typed in. */
  label: string;
}

/** Why an attempt is left out. `other-case`: those already here are of another one. */
export type LeftOutWhy =
  | RefusedFile["reason"]
  | "not-readable"
  | "unknown-case"
  | "other-version"
  | "other-case"
  | "impossible-event"
  | "not-ended"
  | "twice"
  | "storage";

export interface LeftOut {
  /** The file's name, or the id of an attempt on this device. */
  name: string;
  why: LeftOutWhy;
  /** The entry of the log that does not fit, counted from 1. */
  entry?: number;
  /** Where a damaged file cannot be read: a line, or a path into it. */
  line?: number;
  place?: string;
}

export type Taken = { ok: true; attempt: TakenIn } | ({ ok: false } & LeftOut);

/** Reads one file. Nothing is stored and nothing on this device changes. */
export async function takeInFile(file: File, here: readonly TakenIn[]): Promise<Taken> {
  // Before it is read: a huge file would fill the memory.
  if (file.size > LARGEST_FILE) return { ok: false, name: file.name, why: "too-large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, name: file.name, why: "not-readable" };
  }
  const read = await readAttemptFile(text);
  if (read.ok) return takeIn(file.name, read.header, read.events, here);
  const { reason: why, line, place } = read;
  return {
    ok: false,
    name: file.name,
    why,
    ...(line !== undefined && { line }),
    ...(place !== undefined && { place }),
  };
}

/** Reads one attempt that this device holds. */
export async function takeInStored(attemptId: string, here: readonly TakenIn[]): Promise<Taken> {
  const read = await loadAttempt(attemptId);
  if (!read.ok) return { ok: false, name: attemptId, why: read.reason === "storage-corrupt" ? "damaged" : "storage" };
  return takeIn(attemptId, read.header, read.events, here);
}

async function takeIn(
  name: string,
  header: AttemptHeader,
  events: readonly AttemptEvent[],
  here: readonly TakenIn[],
): Promise<Taken> {
  const out = (why: LeftOutWhy): Taken => ({ ok: false, name, why });
  const { id, scenario, mode, roles, seed, language, startedAt, room } = header;
  const log: AttemptLog = { id, scenario, mode, roles, seed, language, startedAt, ...(room && { room }), events };
  const card = findCase(scenario.id);
  if (!card) return out("unknown-case");
  if (here.some((other) => other.card.id !== card.id)) return out("other-case");
  const program = await loadProgram(card.id);
  const past = replay(program, log);
  if (!past.ok) {
    if (past.reason !== "impossible-event") return out("other-version");
    return { ok: false, name, why: "impossible-event", entry: past.at + 1 };
  }
  if (program.steps[past.now.step]?.ending === undefined) return out("not-ended");
  if (here.some((other) => isSame(other.log, log))) return out("twice");
  return { ok: true, attempt: { card, log, told: debrief(program, log, rubric), label: "" } };
}

/** A copy that was opened on another device may carry another id. */
function isSame(a: AttemptLog, b: AttemptLog): boolean {
  return a.startedAt === b.startedAt && a.seed === b.seed && JSON.stringify(a.events) === JSON.stringify(b.events);
}
