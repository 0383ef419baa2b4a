import { loadProgram } from "virtual:scenarios";
import type { AttemptEvent, Mode, Room } from "../../core/attempt/log.ts";
import { startOf } from "../../core/attempt/replay.ts";
import { type Role, ROLES } from "../../core/scenario/vocabulary.ts";
import { sceneOf } from "../../core/program/step.ts";
import { type CaseCard, caseLanguage } from "../shared/cases.ts";
import { createAttempt, newAttemptId } from "../stores/attempts.ts";
import type { StorageRefusal } from "../stores/event-store.ts";

interface Wishes {
  mode: Mode;
  seed: string | null;
  language: string;
  /** The one role that the learner plays, while colleagues play the others; without it all of them in turn. */
  role?: Role;
  /** Groups in a room, each with its roles; without them one learner takes every role. */
  room?: Room;
}

/** Assessed mode is offered only where a practitioner has reviewed the words. */
export function mayAssess(card: CaseCard, language: string): boolean {
  const review = card.languages.find(({ lang }) => lang === caseLanguage(card, language))?.review;
  return review === "source" || review === "reviewed";
}

/** The role that an address asks for, if the case offers it alone. */
export function offeredRole(card: CaseCard, asked: string | null): Role | undefined {
  return card.offered.find((role) => role === asked);
}

function rolesOf(room: Room | undefined, role: Role | undefined): readonly Role[] {
  if (room) return room.groups.flatMap((group) => group.roles);
  return role ? [role] : ROLES;
}

/** Creates an attempt as an address or the briefing asks for it. */
export async function startAttempt(
  card: CaseCard,
  { mode, seed, language, role, room }: Wishes,
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
      roles: rolesOf(room, role),
      seed: chosen,
      language: caseLanguage(card, language),
      startedAt: at,
      ...(room && { room }),
      contentNoteAccepted: false,
      progress: { answered: 0, stage: stage?.id ?? "" },
    },
    first,
  );
  return created.ok ? { ok: true, id } : created;
}
