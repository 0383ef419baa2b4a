import type { AttemptEvent } from "../attempt/log.ts";
import { isAct } from "../attempt/log.ts";
import type { Review, SegmentReview } from "./debrief-types.ts";

/**
 * How many events of an attempt a new one keeps that takes up a decision of it again: everything before it, nothing of it. An interview,
 * an examination or a sheet is taken up where it first went poorly, or at its beginning.
 */
export function againFrom(
  { index, step, segment }: Pick<Review, "index" | "step" | "segment">,
  events: readonly AttemptEvent[],
): number {
  if (!segment) return index;
  return firstPoorly(segment, events) ?? firstOf(step, index, events);
}

function firstPoorly({ spoiledBy, heard, items }: SegmentReview, events: readonly AttemptEvent[]): number | undefined {
  const index = (spoiledBy[0] ?? heard.find(({ well }) => !well) ?? items.find(({ sound }) => !sound))?.index;
  // What was said for an objection is taken up with the objection.
  const before = index === undefined ? undefined : events[index - 1];
  return index !== undefined && before?.type === "objection.raised" ? index - 1 : index;
}

/** The first event of the segment that ends at `end`. Parts of a step carry its name before a tilde. */
function firstOf(step: string, end: number, events: readonly AttemptEvent[]): number {
  const own = (event: AttemptEvent) => isAct(event) && (event.step === step || event.step.startsWith(`${step}~`));
  const closes = (event: AttemptEvent) => own(event) && event.type.endsWith(".closed");
  const earlier = events.slice(0, end).map(closes).lastIndexOf(true);
  const first = events.findIndex((event, place) => place > earlier && own(event));
  return first < 0 ? end : first;
}
