import { loadProgram } from "virtual:scenarios";
import { type AttemptLog, isAct, type Words } from "../../core/attempt/log.ts";
import type { Program } from "../../core/program/program.ts";
import { type CaseCard, findCase } from "../shared/cases.ts";
import { loadAttempt } from "./attempts.ts";
import type { StorageRefusal } from "./event-store.ts";

/** A stored attempt with its case, or why it cannot be opened; what can be read of it is given all the same. */
export type OpenedAttempt =
  | { ok: true; card: CaseCard; program: Program; log: AttemptLog }
  | { ok: false; reason: StorageRefusal | "unknown-case"; log?: AttemptLog };

/** Reads an attempt and its program. Whether the log fits the program is for core's host or replay to say. */
export async function openAttempt(attemptId: string): Promise<OpenedAttempt> {
  const loaded = await loadAttempt(attemptId);
  if (!loaded.ok) return { ok: false, reason: loaded.reason };
  const { id, scenario, mode, roles, seed, language, startedAt, room, again } = loaded.header;
  const log: AttemptLog = {
    id,
    scenario,
    mode,
    roles,
    seed,
    language,
    startedAt,
    ...(room && { room }),
    ...(again && { again }),
    events: loaded.events,
  };
  const card = findCase(scenario.id);
  return card
    ? { ok: true, card, program: await loadProgram(card.id), log }
    : { ok: false, reason: "unknown-case", log };
}

/** What was said and done in an attempt, in the words that were on the screen: readable without its case. */
export function wordsIn(log: AttemptLog): { at: string; words: Words }[] {
  return log.events.flatMap((event) => (isAct(event) && event.words ? [{ at: event.at, words: event.words }] : []));
}
