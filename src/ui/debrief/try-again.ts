import type { AttemptLog } from "../../core/attempt/log.ts";
import { againFrom } from "../../core/debrief/again-from.ts";
import type { Review } from "../../core/debrief/debrief-types.ts";
import { addAttempt, newAttemptId } from "../stores/attempts.ts";
import type { Refused } from "../stores/event-store.ts";

/**
 * Starts a new attempt, in practice mode, that stands at the moment of a decision, with everything before it as it was, and knows what it
 * came from. The first attempt stays untouched.
 */
export async function tryAgainFrom(log: AttemptLog, review: Review): Promise<{ ok: true; id: string } | Refused> {
  const { events, ...about } = log;
  const index = againFrom(review, events);
  return addAttempt(
    {
      ...about,
      id: newAttemptId(),
      mode: "practice",
      startedAt: new Date().toISOString(),
      again: { of: log.id, index, number: review.number },
      contentNoteAccepted: true,
      progress: { answered: review.number - 1, stage: review.stage },
    },
    events.slice(0, index),
  );
}
