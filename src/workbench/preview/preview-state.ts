import { create } from "zustand";
import { logOfPath } from "../../core/authoring/path-log.ts";
import { type ActEvent, type AttemptEvent, type AttemptLog, isAct } from "../../core/attempt/log.ts";
import { replayAsFar } from "../../core/attempt/replay-as-far.ts";
import { beginAt, type Beginning, type FactValues } from "../../core/program/begin-at.ts";
import type { Program } from "../../core/program/program.ts";
import { type Role, ROLES } from "../../core/scenario/vocabulary.ts";
import type { ToldAct } from "../../core/walk/told-act.ts";
import type { LiveCase } from "../live-case.ts";

/** Where the preview shall begin. Without a step it begins as a learner does, with the content note. */
export interface Start {
  step: string | null;
  facts: FactValues;
}

/** What the author has been told about the preview. */
export type PreviewNotice =
  /** The case has changed, and an act of the attempt is no longer possible; it comes back when the case allows it again. */
  | { kind: "stopped-at"; act: ActEvent; lost: number }
  | { kind: "ignored"; facts: readonly string[] }
  | { kind: "cannot-begin"; reason: Extract<Beginning, { ok: false }>["reason"]; step: string }
  | { kind: "no-such-path" }
  | { kind: "failed"; failure: string };

export interface Preview {
  start: Start;
  /** All roles in turn, or the one that is played alone. */
  role: Role | "all";
  language: string | null;
  /** The program as it begins here. */
  program: Program | null;
  /** The attempt on the screen. */
  log: AttemptLog | null;
  /** The longest log that the author has played: what of it is no longer possible is kept. */
  kept: AttemptLog | null;
  notice: PreviewNotice | null;
  /** Counts up whenever the preview has to open `log` anew. `isNew`: the author asked for it. */
  opening: { turn: number; isNew: boolean };
}

const FROM_THE_BEGINNING: Start = { step: null, facts: {} };

export const usePreview = create<Preview>(() => ({
  start: FROM_THE_BEGINNING,
  role: "all",
  language: null,
  program: null,
  log: null,
  kept: null,
  notice: null,
  opening: { turn: 0, isNew: true },
}));

let attempts = 0;

/** The same seed each time: choices stand where they stood. */
const SEED = "preview";

function emptyLog(program: Program, role: Preview["role"], language: string, withNote: boolean): AttemptLog {
  const at = new Date().toISOString();
  const accepted: AttemptEvent[] = withNote ? [] : [{ type: "content-note.accepted", at }];
  return {
    id: `preview-${++attempts}`,
    scenario: { id: program.id, version: program.version, hash: program.hash },
    mode: "practice",
    roles: role === "all" ? ROLES : [role],
    seed: SEED,
    language,
    startedAt: at,
    events: [{ type: "attempt.started", at }, ...accepted],
  };
}

function open(change: Pick<Preview, "program" | "log" | "kept" | "notice"> & Partial<Preview>, isNew: boolean): void {
  usePreview.setState(({ opening }) => ({ ...change, opening: { turn: opening.turn + 1, isNew } }));
}

/** The same log as another attempt: the play screen opens each attempt once. */
function again(log: AttemptLog): AttemptLog {
  return { ...log, id: `preview-${++attempts}` };
}

/** Everything in a log counts as read: the preview stands at the next step, not at what came of the last choice. */
function asRead(log: AttemptLog): AttemptLog {
  const last = Math.max(...log.events.map(({ at }) => Date.parse(at)));
  return { ...log, startedAt: new Date(last + 1).toISOString() };
}

function languageFor({ card }: LiveCase, wanted: string | null): string {
  return card.languages.some(({ lang }) => lang === wanted) ? wanted! : card.languages[0]!.lang;
}

/** Begins anew, at a step with facts set or from the beginning. Where that cannot be, says why and leaves the preview as it is. */
export function beginPreview(
  live: LiveCase,
  start: Start = FROM_THE_BEGINNING,
  role = usePreview.getState().role,
): void {
  const beginning =
    start.step === null
      ? beginAt(live.program, firstStep(live), start.facts)
      : beginAt(live.program, start.step, start.facts);
  if (!beginning.ok) {
    usePreview.setState({ notice: { kind: "cannot-begin", reason: beginning.reason, step: start.step ?? "" } });
    return;
  }
  const { program, ignored } = beginning;
  const language = languageFor(live, usePreview.getState().language);
  const log = emptyLog(program, role, language, start.step === null);
  const notice: PreviewNotice | null = ignored.length > 0 ? { kind: "ignored", facts: ignored } : null;
  open({ start, role, language, program, log, kept: log, notice }, true);
}

function firstStep({ program }: LiveCase): string {
  return program.steps[program.first]!.id;
}

/**
 * Takes up a case that was saved. With the same program nothing moves, only words change; on another one the attempt is played again as
 * far as it goes there, and what is left over is kept for when the case allows it again.
 */
export function followCase(live: LiveCase): void {
  const { start, kept, program, language } = usePreview.getState();
  if (!program || !kept || program.id !== live.program.id) {
    usePreview.setState({ start: FROM_THE_BEGINNING, role: "all" });
    beginPreview(live);
    return;
  }
  const spoken = languageFor(live, language);
  if (spoken !== language) usePreview.setState({ language: spoken });
  const beginning = beginAt(live.program, start.step ?? firstStep(live), start.facts);
  if (!beginning.ok) {
    // The step it began at has gone: there is nothing to play again.
    beginPreview(live);
    usePreview.setState({ notice: { kind: "cannot-begin", reason: beginning.reason, step: start.step ?? "" } });
    return;
  }
  if (beginning.program.hash === program.hash) {
    usePreview.setState({ program: beginning.program });
    return;
  }
  const { log, stopped } = replayAsFar(beginning.program, kept);
  const notice: PreviewNotice | null = stopped
    ? { kind: "stopped-at", act: stopped, lost: actsIn(kept) - actsIn(log) }
    : null;
  open({ program: beginning.program, log: again(log), kept, notice }, false);
}

function actsIn({ events }: AttemptLog): number {
  return events.filter(isAct).length;
}

/** Takes what was played in the preview. */
export function takeMove(log: AttemptLog): void {
  const { program, log: before } = usePreview.getState();
  if (log.scenario.hash !== program?.hash) return;
  // Opening an attempt tells it too; what was left over is given up only when the author goes on from there.
  const wentOn = log.events.length > (before?.events.length ?? 0);
  usePreview.setState(wentOn ? { log, kept: log, notice: null } : { log });
}

/** Takes the last act back. */
export function stepBack(): void {
  const { log, program } = usePreview.getState();
  if (!log || !program) return;
  const last = log.events.findLastIndex(isAct);
  if (last < 0) return;
  const before = asRead(again({ ...log, events: log.events.slice(0, last) }));
  open({ program, log: before, kept: before, notice: null }, true);
}

/** Begins again where the preview began. */
export function restartPreview(live: LiveCase): void {
  beginPreview(live, usePreview.getState().start);
}

/** A path that the walk tells, for one role alone or all in turn, and the ending it leads to. */
export interface PathToPlay {
  path: readonly ToldAct[];
  playedAs: Preview["role"];
  ending?: string;
  /** How many acts of the path to take; the next one is then the author's. Without it all of them. */
  upTo?: number;
}

/** Plays a path of the walk in the preview, to its end or up to one of its acts. */
export function playPath(live: LiveCase, { path, playedAs, ending, upTo = path.length }: PathToPlay): void {
  const { program } = live;
  const language = languageFor(live, usePreview.getState().language);
  const whole = logOfPath(program, path, emptyLog(program, playedAs, language, false), ending);
  if (!whole) {
    usePreview.setState({ notice: { kind: "no-such-path" } });
    return;
  }
  const told = whole.events.flatMap((event, at) => (isAct(event) && event.type !== "step.continued" ? [at] : []));
  const log = asRead(upTo < path.length ? { ...whole, events: whole.events.slice(0, told[upTo]) } : whole);
  open({ start: FROM_THE_BEGINNING, role: playedAs, language, program, log, kept: log, notice: null }, true);
}

/** Has the preview speak another language; its place stays. */
export function speakInPreview(language: string): void {
  usePreview.setState({ language });
}
