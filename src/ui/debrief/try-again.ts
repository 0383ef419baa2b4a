import type { AttemptEvent, AttemptLog } from "../../core/attempt/log.ts";
import type { Review, SegmentReview } from "../../core/debrief/debrief-types.ts";
import { addAttempt, newAttemptId } from "../stores/attempts.ts";
import type { Refused } from "../stores/event-store.ts";

/**
 * Starts a new attempt, in practice mode, that stands at the moment of a decision, with everything before it as it was.
 * The first attempt stays untouched.
 */
export async function tryAgainFrom(
  log: AttemptLog,
  { index, number, stage, segment }: Review,
): Promise<{ ok: true; id: string } | Refused> {
  const { events, ...about } = log;
  const from = segment ? firstPoorly(segment, events) : undefined;
  return addAttempt(
    {
      ...about,
      id: newAttemptId(),
      mode: "practice",
      startedAt: new Date().toISOString(),
      contentNoteAccepted: true,
      progress: { answered: number - 1, stage },
    },
    events.slice(0, from ?? index),
  );
}

/** An interview, an examination or a sheet is taken up where it first went wrong, not at its end. */
function firstPoorly({ spoiledBy, heard, items }: SegmentReview, events: readonly AttemptEvent[]): number | undefined {
  const index = (spoiledBy[0] ?? heard.find(({ well }) => !well) ?? items.find(({ sound }) => !sound))?.index;
  // What was said for an objection is taken up with the objection.
  const before = index === undefined ? undefined : events[index - 1];
  return index !== undefined && before?.type === "objection.raised" ? index - 1 : index;
}
