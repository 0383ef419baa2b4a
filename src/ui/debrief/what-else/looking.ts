import { create } from "zustand";
import type { Progress } from "../../../core/walk/limits.ts";
import type { WhatElse } from "../../../core/walk/what-else/what-else-types.ts";
import type { AheadHeard, AheadOf } from "./ahead-messages.ts";
import { type Lookout, openLookout } from "./lookout.ts";
import { startWorker } from "./start-worker.ts";

/** How far the answer for one decision has come. */
export type Looking =
  | { state: "looking"; progress: Progress | null }
  | { state: "told"; answer: WhatElse }
  | { state: "stopped" }
  | { state: "failed" };

type Places = Readonly<Record<number, Looking>>;

/** What has been asked of each attempt, and answered: kept for as long as this tab is open, so that coming back does not walk again. */
export const useLooking = create<Readonly<Record<string, Places>>>(() => ({}));

const lookouts = new Map<string, Lookout>();

function put(attemptId: string, change: Places): void {
  useLooking.setState((all) => ({ [attemptId]: { ...all[attemptId], ...change } }));
}

function waiting(attemptId: string): number[] {
  return Object.entries(useLooking.getState()[attemptId] ?? {}).flatMap(([index, { state }]) =>
    state === "looking" ? [Number(index)] : [],
  );
}

function settle(attemptId: string, state: "stopped" | "failed"): void {
  lookouts.get(attemptId)?.end();
  lookouts.delete(attemptId);
  put(attemptId, Object.fromEntries(waiting(attemptId).map((index) => [index, { state }])));
}

/** Asks what else was open at a decision, unless that is known or being looked at. */
export function lookAhead(of: AheadOf, index: number, start = startWorker): void {
  const { id } = of.log;
  const known = useLooking.getState()[id]?.[index]?.state;
  if (known === "told" || known === "looking") return;
  put(id, { [index]: { state: "looking", progress: null } });
  let lookout = lookouts.get(id);
  if (!lookout) {
    const own = openLookout(start, of, (heard) => {
      if (lookouts.get(id) === own) hearIn(id, heard);
    });
    lookout = own;
    lookouts.set(id, own);
  }
  lookout.ask(index);
}

function hearIn(attemptId: string, heard: AheadHeard): void {
  switch (heard.type) {
    case "progress": {
      // Questions are answered in turn: it is the first one waiting that is being looked at.
      const now = waiting(attemptId);
      put(attemptId, Object.fromEntries(now.map((one) => [one, { state: "looking", progress: heard.progress }])));
      return;
    }
    case "answer":
      put(attemptId, { [heard.index]: heard.answer ? { state: "told", answer: heard.answer } : { state: "failed" } });
      return;
    case "failed":
      settle(attemptId, "failed");
  }
}

/** Stops looking ahead in an attempt. What has been told stays. */
export function stopLooking(attemptId: string): void {
  if (lookouts.has(attemptId)) settle(attemptId, "stopped");
}

/** Forgets everything that was asked, of every attempt. */
export function forgetLooking(): void {
  lookouts.forEach((_, id) => stopLooking(id));
  useLooking.setState({}, true);
}
