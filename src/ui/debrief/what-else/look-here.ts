import { isAct } from "../../../core/attempt/log.ts";
import type { AheadHeard, AheadOf } from "./ahead-messages.ts";
import type { Lookout } from "./lookout.ts";

/**
 * Looks ahead on the page itself, where no worker can: in slices, the latest decision first, so that each has little left to do and the
 * page can be used in between.
 */
export function lookHere({ program, rubric, log }: AheadOf, hear: (heard: AheadHeard) => void): Lookout {
  const loading = import("../../../core/walk/what-else/ahead.ts");
  let ended = false;
  let working = Promise.resolve();
  let ahead: InstanceType<Awaited<typeof loading>["Ahead"]> | undefined;
  const walked = new Set<number>();

  const look = async (asked: number): Promise<void> => {
    const { Ahead } = await loading;
    const later = log.events.flatMap((event, index) =>
      index > asked && isAct(event) && event.type === "choice.made" && !walked.has(index) ? [index] : [],
    );
    for (const index of [...later.toReversed(), asked]) {
      // A turn for whatever else waits: drawing progress, a press on Cancel.
      await new Promise((resolve) => setTimeout(resolve));
      if (ended) return;
      ahead ??= new Ahead(program, rubric, log, {}, (progress) => {
        hear({ type: "progress", progress });
        return !ended;
      });
      const [answer] = ahead.answer([index]);
      walked.add(index);
      if (index === asked) hear({ type: "answer", index, answer: answer ?? null });
    }
  };

  return {
    ask(index) {
      working = working
        .then(() => (ended ? undefined : look(index)))
        .catch((failure: unknown) => hear({ type: "failed", failure: String(failure) }));
    },
    end() {
      ended = true;
    },
  };
}
