import { createStore, type StoreApi } from "zustand/vanilla";
import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";
import { type Host, openHost } from "../../core/attempt/host.ts";
import type { Past } from "../../core/attempt/replay.ts";
import { lastViewOf, type LastView, stateOf } from "../../core/attempt/last-view.ts";
import { signedSheetOf } from "../../core/attempt/signed-sheet.ts";
import { type View, viewFor } from "../../core/attempt/view-for.ts";
import type { Act, Program } from "../../core/program/program.ts";
import { type Configuration, sceneOf, takeAct } from "../../core/program/step.ts";
import type { CaseCard } from "../shared/cases.ts";
import { i18n } from "../shared/i18n.ts";
import { loadCaseParts, readCaseParts } from "../shared/use-case-parts.ts";
import { onAttemptWentOn } from "../stores/attempt-channel.ts";
import { appendEvent } from "../stores/attempts.ts";
import type { HeaderChange } from "../stores/event-store.ts";
import { openAttempt } from "../stores/open-attempt.ts";
import { fetchLaterMoments, isLater } from "./later-moments.tsx";
import { partsNeeded } from "./parts-of.ts";
import type { ActCarried, PlayNotice, PlayState } from "./playing.ts";
import type { Saying } from "./rows.ts";
import { wordsOfAct } from "./words-of-act.ts";

/** One open attempt: what the screen shows of it, and the only ways to change it. */
export interface AttemptController {
  store: StoreApi<PlayState>;
  acceptContentNote(): Promise<void>;
  /**
   * Stores the act with what it carries, then moves on. `shown` are the words on the screen before it. Does nothing while another act is
   * under way.
   */
  act(act: Act, shown: readonly string[], saying: Saying, carried?: ActCarried): Promise<void>;
  /** Keeps the hands raised on the question of a stop point, in a room. */
  holdStop(stop: string, hands: Readonly<Record<string, number>>, note: string): Promise<void>;
  finishReading(): void;
  dismissNotice(): void;
  close(): void;
}

/** Opens a stored attempt where it was left. */
export function openController(attemptId: string): AttemptController {
  const store = createStore<PlayState>(() => ({ phase: "opening" }));
  let host: Host | undefined;
  let card: CaseCard | undefined;
  let busy = false;
  let closed = false;

  async function open(notice: PlayNotice | null): Promise<void> {
    const opened = await openAttempt(attemptId);
    if (closed) return;
    if (!opened.ok) {
      store.setState({ phase: "closed", reason: opened.reason, ...(opened.log && { log: opened.log }) }, true);
      return;
    }
    const opening = openHost(opened.program, opened.log);
    if (!opening.ok) {
      const reason = opening.reason === "other-case" ? "other-version" : opening.reason;
      store.setState({ phase: "closed", reason, log: opened.log, card: opened.card }, true);
      return;
    }
    card = opened.card;
    host = opening.host;
    // Closed while reading what came of a choice, the attempt opens there again: the feedback is part of practice.
    const last = opened.log.events.at(-1);
    // Events older than the attempt were brought along by "try again from here": those have been read.
    const unread =
      last !== undefined && "step" in last && isReadOn(last, opened.log.mode) && last.at >= opened.log.startedAt;
    await show({ readingOutcome: notice === null && unread, notice, before: null });
  }

  async function show(now: { readingOutcome: boolean; notice: PlayNotice | null; before: Configuration | null }) {
    if (!host || !card) return;
    const { program } = host;
    const log = host.log();
    const past = host.past();
    const view = viewFor(program, log, past);
    const signed = signedSheetOf(program, past, log.mode === "practice");
    const parts = partsNeeded(program, view, signed);
    // Words that are there already must not cost a frame.
    if (!readCaseParts(card, i18n.language, parts)) await loadCaseParts(card, i18n.language, parts);
    if (isLater(view) || signed || (view.last?.kind === "question" && view.last.objection)) await fetchLaterMoments();
    if (closed) return;
    const { before } = now;
    const changed = view.present.flatMap(({ person, state }) =>
      before && state !== null && stateOf(program, before, person) !== state ? [person] : [],
    );
    store.setState(
      {
        phase: "playing",
        card,
        program,
        log,
        view,
        now: past.now,
        signed,
        lastAsked: lastAskedIn(program, past, view),
        changed,
        readingOutcome: now.readingOutcome,
        notice: now.notice,
      },
      true,
    );
  }

  async function keep(event: AttemptEvent, change: HeaderChange, readingOutcome: boolean): Promise<void> {
    if (!host) return;
    const stored = await appendEvent(attemptId, host.revision(), event, change);
    if (closed) return;
    if (stored.ok) {
      const before = host.configuration();
      host.commit(event);
      await show({ readingOutcome, notice: null, before });
    } else if (stored.reason === "stale-revision") await open("went-on-elsewhere");
    else if (stored.reason === "unknown-attempt") store.setState({ phase: "closed", reason: "unknown-attempt" }, true);
    else store.setState({ notice: "not-stored" });
  }

  async function once(work: () => Promise<void>): Promise<void> {
    if (busy || closed) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      // Thrown here it would reach nobody; the screen throws it where the error boundary stands.
      if (!closed) store.setState({ phase: "failed", error }, true);
    } finally {
      busy = false;
    }
  }

  const stopListening = onAttemptWentOn(attemptId, (length) => {
    if (!host || length <= host.revision()) return;
    void once(() => open("went-on-elsewhere"));
  });

  void once(() => open(null));

  return {
    store,
    acceptContentNote: () =>
      once(async () => {
        if (!host || host.log().events.some(({ type }) => type === "content-note.accepted")) return;
        await keep({ type: "content-note.accepted", at: now() }, { contentNoteAccepted: true }, false);
      }),
    holdStop: (stop, hands, note) =>
      once(async () => {
        if (!host) return;
        await keep({ type: "stop.held", at: now(), stop, hands, ...(note !== "" && { note }) }, {}, false);
      }),
    act: (act, shown, saying, { by, ...carried } = {}) =>
      once(async () => {
        const state = store.getState();
        if (!host || state.phase !== "playing") return;
        const before = host.configuration();
        const words = wordsOfAct(host.program, before, act, { state, shown, saying, carried });
        const proposed = host.propose(act, state.view.revision, now(), { words, ...carried }, by);
        if (!proposed.ok) {
          const { reason } = proposed;
          if (reason === "stale-revision") await open("went-on-elsewhere");
          else if (reason === "already-done" || reason === "too-late") await open(reason);
          else store.setState({ notice: reason });
          return;
        }
        const { event } = proposed;
        await keep(event, headerAfter(host, before, act, event.at), isReadOn(act, state.view.mode));
      }),
    finishReading: () => store.setState({ readingOutcome: false, notice: null }),
    dismissNotice: () => store.setState({ notice: null }),
    close: () => {
      closed = true;
      stopListening();
    },
  };
}

/** Whether something is to be read after an act before the next step: what came of a choice, in practice also the feedback on a sheet. */
function isReadOn({ type }: Pick<Act, "type">, mode: AttemptLog["mode"]): boolean {
  return type === "choice.made" || (type === "sheet.closed" && mode === "practice");
}

function now(): string {
  return new Date().toISOString();
}

function headerAfter(host: Host, before: Configuration, act: Act, at: string): HeaderChange {
  const { program } = host;
  const after = takeAct(program, before, act);
  const ending = after && program.steps[after.step]?.ending !== undefined ? program.steps[after.step] : undefined;
  const standing = after && !ending ? after : before;
  const stage = program.stages[sceneOf(program, standing).stage]?.id ?? "";
  const counts = (type: string) =>
    ["choice.made", "interview.closed", "examination.closed", "sheet.closed"].includes(type);
  const answered = host.log().events.filter(({ type }) => counts(type)).length + (counts(act.type) ? 1 : 0);
  return { progress: { answered, stage }, ...(ending && { finishedAt: at, endingId: ending.id }) };
}

function lastAskedIn(program: Program, past: Past, view: View): LastView | null {
  if (view.moment.kind !== "interview") return null;
  if (view.last && view.last.kind !== "choice" && view.last.step === view.step) return view.last;
  // Back from an interruption the words that were on the screen stand there again; a new visit begins with its own.
  const moment = past.moments.findLast(
    ({ before, event }) => !program.steps[before.step]?.inInterruption && event.type !== "interruption.called",
  );
  if (!moment || moment.event.step !== view.step) return null;
  const last = lastViewOf(program, moment, false);
  return last?.kind === "choice" ? null : last;
}
