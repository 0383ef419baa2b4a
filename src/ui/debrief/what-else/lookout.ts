import type { AheadHeard, AheadOf, AheadQuestion } from "./ahead-messages.ts";
import { lookHere } from "./look-here.ts";

/** Somebody to ask what else was open at the decisions of one attempt. */
export interface Lookout {
  /** Asks about the decision at a place in the log. Questions are answered one after another. */
  ask(index: number): void;
  /** Stops at once. What has not been answered stays so. */
  end(): void;
}

type Started = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Looks ahead in a worker that `start` starts, or on the page itself where there is none or it does not come up. */
export function openLookout(start: () => Started | undefined, of: AheadOf, hear: (heard: AheadHeard) => void): Lookout {
  const worker = start();
  if (!worker) return lookHere(of, hear);
  let instead: Lookout | undefined;
  let ended = false;
  let cameUp = false;
  const asked: number[] = [];
  // A worker that was ended may still have had something on its way.
  worker.addEventListener("message", (event) => {
    cameUp = true;
    if (!ended) hear((event as MessageEvent<AheadHeard>).data);
  });
  worker.addEventListener("error", (event) => {
    if (ended || instead) return;
    if (cameUp) {
      hear({ type: "failed", failure: event.message });
      return;
    }
    worker.terminate();
    instead = lookHere(of, hear);
    for (const index of asked) instead.ask(index);
  });
  return {
    ask(index) {
      asked.push(index);
      if (instead) instead.ask(index);
      else worker.postMessage({ ...of, index } satisfies AheadQuestion);
    },
    end() {
      ended = true;
      worker.terminate();
      instead?.end();
    },
  };
}
