import { loadProgram } from "virtual:scenarios";
import type { AttemptEvent, Mode } from "../../core/attempt/log.ts";
import { startOf } from "../../core/attempt/replay.ts";
import { ROLES } from "../../core/scenario/vocabulary.ts";
import { sceneOf } from "../../core/program/step.ts";
import { type CaseCard, caseLanguage } from "../shared/cases.ts";
import { createAttempt, newAttemptId } from "../stores/attempts.ts";
import type { StorageRefusal } from "../stores/event-store.ts";

interface Wishes {
  mode: Mode;
  seed: string | null;
  language: string;
}

/** Assessed mode is offered only where a practitioner has reviewed the words. */
export function mayAssess(card: CaseCard, language: string): boolean {
  const review = card.languages.find(({ lang }) => lang === caseLanguage(card, language))?.review;
  return review === "source" || review === "reviewed";
}

/** Creates an attempt as an address or the briefing asks for it. */
export async function startAttempt(
  card: CaseCard,
  { mode, seed, language }: Wishes,
): Promise<{ ok: true; id: string } | { ok: false; reason: StorageRefusal }> {
  const program = await loadProgram(card.id);
  const id = newAttemptId();
  const at = new Date().toISOString();
  const chosen = seed === null || seed === "" ? newAttemptId() : seed.slice(0, 40);
  const stage = program.stages[sceneOf(program, startOf(program, chosen)).stage];
  const first: AttemptEvent = { type: "attempt.started", at };
  const created = await createAttempt(
    {
      id,
      scenario: { id: program.id, version: program.version, hash: program.hash },
      mode,
      roles: ROLES,
      seed: chosen,
      language: caseLanguage(card, language),
      startedAt: at,
      contentNoteAccepted: false,
      progress: { answered: 0, stage: stage?.id ?? "" },
    },
    first,
  );
  return created.ok ? { ok: true, id } : created;
}
