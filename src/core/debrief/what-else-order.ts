import type { Debrief } from "./debrief-types.ts";

/**
 * Places in the log of the decisions of an attempt, in the order in which to ask what else was open at them: turning points first, and of
 * these the latest first, since least lies ahead of it and the walk grows from there; then the other decisions, the latest first.
 */
export function whatElseOrder({ reviews, turningPoints }: Pick<Debrief, "reviews" | "turningPoints">): number[] {
  const decisions = reviews.filter(({ kind }) => kind === "decision").sort((a, b) => b.index - a.index);
  const isTurning = ({ number }: { number: number }): boolean => turningPoints.includes(number);
  return [...decisions.filter(isTurning), ...decisions.filter((one) => !isTurning(one))].map(({ index }) => index);
}
