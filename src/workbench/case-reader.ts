import type { WatchedCase } from "../core/authoring/watched-folder.ts";
import type { Problem } from "../core/scenario/problem.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import type { CaseAnswer, CaseQuestion } from "./case-worker.ts";

/** A case that takes longer to read than this is given up. A shipped case takes half a second, and on a machine with much else to do some five. */
export const LONGEST_READ_MS = 20_000;

/** What came of reading; `stopped`: it took too long, and was given up. */
export type ReadingNews =
  | Exclude<CaseAnswer, { type: "failed" }>
  | { type: "failed"; failure: string }
  | { type: "stopped" };

/** Reads cases in a worker, one after the other; only news of the last one asked for are told. */
export interface CaseReader {
  read(source: WatchedCase): void;
  /** Finds the places of what a walk of the case last read has found. */
  place(problems: readonly Problem[]): void;
  close(): void;
}

type Answering = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Opens a reader on workers that `make` starts: a new one after each that had to be given up. */
export function openReader(make: () => Answering, rubric: Rubric, tell: (news: ReadingNews) => void): CaseReader {
  let turn = 0;
  let placing = 0;
  let worker: Answering | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const hear = (answer: CaseAnswer): void => {
    if (answer.turn !== turn && answer.turn !== placing) return;
    if (answer.turn === turn) clearTimeout(limit);
    tell(answer);
  };

  const giveUp = (news: ReadingNews): void => {
    clearTimeout(limit);
    worker?.terminate();
    worker = undefined;
    tell(news);
  };

  const started = (): Answering => {
    if (worker) return worker;
    const fresh = make();
    fresh.addEventListener("message", (event) => hear((event as MessageEvent<CaseAnswer>).data));
    // Memory that has run out ends a worker without an answer.
    fresh.addEventListener("error", (event) => giveUp({ type: "failed", failure: event.message }));
    worker = fresh;
    return fresh;
  };

  const ask = (question: CaseQuestion): void => started().postMessage(question);

  return {
    read(source) {
      turn = Math.max(turn, placing) + 1;
      clearTimeout(limit);
      limit = setTimeout(() => giveUp({ type: "stopped" }), LONGEST_READ_MS);
      ask({ type: "read", turn, source, rubric });
    },
    place(problems) {
      placing = Math.max(turn, placing) + 1;
      ask({ type: "place", turn: placing, problems });
    },
    close() {
      clearTimeout(limit);
      worker?.terminate();
      worker = undefined;
    },
  };
}
