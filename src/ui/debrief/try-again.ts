import type { AttemptLog } from "../../core/attempt/log.ts";
import type { Review } from "../../core/debrief/debrief-types.ts";
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
  // An interview is taken up where it first went wrong, not at its end.
  const from = segment?.spoiledBy[0]?.index ?? index;
  return addAttempt(
    {
      ...about,
      id: newAttemptId(),
      mode: "practice",
      startedAt: new Date().toISOString(),
      contentNoteAccepted: true,
      progress: { answered: number - 1, stage },
    },
    events.slice(0, from),
  );
}
