import type { AttemptEvent } from "../../core/attempt/log.ts";
import { ACTS } from "../../core/program/program.ts";
import { type Role, ROLES } from "../../core/scenario/vocabulary.ts";
import type { AttemptHeader, RawAttempt } from "./event-store.ts";

/** What is wrong with a stored or imported attempt. */
export type Damage = "foreign" | "header" | "event" | "gap" | "empty";

export type ReadAttempt = { ok: true; header: AttemptHeader; events: AttemptEvent[] } | { ok: false; damage: Damage };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 200;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function areRoles(value: unknown): value is Role[] {
  return Array.isArray(value) && value.every((role) => ROLES.some((known) => known === role));
}

/** Reads a header field by field; anything of another shape is not one. */
export function readHeader(value: unknown): AttemptHeader | undefined {
  if (!isRecord(value) || !isRecord(value["scenario"]) || !isRecord(value["progress"])) return undefined;
  const { id, mode, roles, seed, language, startedAt, contentNoteAccepted, finishedAt, endingId } = value;
  const { id: scenarioId, version, hash } = value["scenario"];
  const { answered, stage } = value["progress"];
  if (!isText(id) || !isText(scenarioId) || !isText(version) || !isText(hash)) return undefined;
  if (mode !== "practice" && mode !== "assessed") return undefined;
  if (!areRoles(roles) || !isText(seed) || !isText(language) || !isText(startedAt)) return undefined;
  if (typeof contentNoteAccepted !== "boolean" || !isOptionalText(finishedAt) || !isOptionalText(endingId))
    return undefined;
  if (typeof answered !== "number" || !Number.isSafeInteger(answered) || answered < 0) return undefined;
  if (typeof stage !== "string") return undefined;
  return {
    id,
    scenario: { id: scenarioId, version, hash },
    mode,
    roles,
    seed,
    language,
    startedAt,
    contentNoteAccepted,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(endingId === undefined ? {} : { endingId }),
    progress: { answered, stage },
  };
}

function isWords(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value) || typeof value["asked"] !== "string") return false;
  return value["answered"] === undefined || typeof value["answered"] === "string";
}

function isEvent(value: unknown): value is AttemptEvent {
  if (!isRecord(value) || !isText(value["at"])) return false;
  const { type } = value;
  if (type === "attempt.started" || type === "content-note.accepted") return true;
  return (
    ACTS.some((act) => act === type) &&
    isText(value["step"]) &&
    typeof value["id"] === "string" &&
    isWords(value["words"])
  );
}

/** Checks a stored attempt: header of the right shape, every entry an event, no index missing. */
export function readAttempt(raw: RawAttempt): ReadAttempt {
  if (!isRecord(raw.header)) return { ok: false, damage: "foreign" };
  const header = readHeader(raw.header);
  if (!header) return { ok: false, damage: "header" };
  if (raw.events.length === 0) return { ok: false, damage: "empty" };
  const events: AttemptEvent[] = [];
  for (const [place, { index, event }] of raw.events.entries()) {
    if (index !== place) return { ok: false, damage: "gap" };
    if (!isEvent(event)) return { ok: false, damage: "event" };
    events.push(event);
  }
  return { ok: true, header, events };
}
