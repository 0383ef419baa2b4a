import type { Again, AttemptEvent, Room } from "../../core/attempt/log.ts";
import { ACTS } from "../../core/program/program.ts";
import { type Role, ROLES } from "../../core/scenario/vocabulary.ts";
import type { AttemptHeader, RawAttempt } from "./event-store.ts";
import { isRecord } from "./is-record.ts";

/** What is wrong with a stored or imported attempt. */
export type Damage = "foreign" | "header" | "event" | "gap" | "empty";

export type ReadAttempt = { ok: true; header: AttemptHeader; events: AttemptEvent[] } | { ok: false; damage: Damage };

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 200;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function areRoles(value: unknown): value is Role[] {
  return Array.isArray(value) && value.every((role) => ROLES.some((known) => known === role));
}

/** The rooms that can be: a few groups, each with a name and at least one role, no role held twice. */
const GROUPS = { least: 2, most: 5 };

function readRoom(value: unknown): Room | undefined {
  if (!isRecord(value) || !Array.isArray(value["groups"]) || typeof value["speakFirst"] !== "boolean") return undefined;
  const groups: Room["groups"][number][] = [];
  for (const group of value["groups"]) {
    if (!isRecord(group) || !isText(group["name"]) || !areRoles(group["roles"])) return undefined;
    if (group["roles"].length === 0) return undefined;
    groups.push({ name: group["name"], roles: group["roles"] });
  }
  const held = groups.flatMap(({ roles }) => roles);
  if (groups.length < GROUPS.least || groups.length > GROUPS.most || new Set(held).size !== held.length)
    return undefined;
  return { groups, speakFirst: value["speakFirst"] };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function readAgain(value: unknown): Again | undefined {
  if (!isRecord(value)) return undefined;
  const { of, index, number } = value;
  return isText(of) && isCount(index) && isCount(number) ? { of, index, number } : undefined;
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
  if (!isCount(answered)) return undefined;
  if (typeof stage !== "string") return undefined;
  const room = value["room"] === undefined ? undefined : readRoom(value["room"]);
  if (value["room"] !== undefined && !room) return undefined;
  const again = value["again"] === undefined ? undefined : readAgain(value["again"]);
  if (value["again"] !== undefined && !again) return undefined;
  // What the groups hold and what the attempt is seated with are the same roles.
  if (room?.groups.some((group) => group.roles.some((role) => !roles.includes(role)))) return undefined;
  return {
    id,
    scenario: { id: scenarioId, version, hash },
    mode,
    roles,
    seed,
    language,
    startedAt,
    ...(room && { room }),
    ...(again && { again }),
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

/** Words that somebody wrote or counted in the room; long enough for a paragraph. */
const LONGEST_NOTE = 4000;

function isNote(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.length <= LONGEST_NOTE);
}

function arePicks(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isText));
}

function areHands(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const hands = Object.entries(value);
  return (
    hands.length <= 5 &&
    hands.every(
      ([label, count]) => label.length <= 200 && typeof count === "number" && Number.isSafeInteger(count) && count >= 0,
    )
  );
}

function isEvent(value: unknown): value is AttemptEvent {
  if (!isRecord(value) || !isText(value["at"])) return false;
  const { type } = value;
  if (type === "attempt.started" || type === "content-note.accepted") return true;
  if (type === "stop.held") return isText(value["stop"]) && areHands(value["hands"]) && isNote(value["note"]);
  return (
    ACTS.some((act) => act === type) &&
    isText(value["step"]) &&
    typeof value["id"] === "string" &&
    isWords(value["words"]) &&
    arePicks(value["picks"]) &&
    isNote(value["reason"]) &&
    isNote(value["note"])
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
