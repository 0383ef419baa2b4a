import type { Opportunity } from "../attempt/opportunity.ts";

/** A critical failure; both numbers are positions in the list of opportunities. */
export interface Failure {
  criterion: string;
  opportunity: number;
  repairedBy: number | null;
}

/**
 * The critical failures among opportunities in their order (scoring.md section 3). A choice that repairs a criterion mends every
 * earlier failure of it.
 */
export function failuresOf(opportunities: readonly Opportunity[]): Failure[] {
  const failures: Failure[] = [];
  opportunities.forEach((opportunity, position) => {
    const done = opportunity.kind === "decision" ? opportunity.open.find(({ id }) => id === opportunity.chosen)! : null;
    for (const failure of failures) {
      if (failure.repairedBy === null && done?.repairs.includes(failure.criterion)) failure.repairedBy = position;
    }
    const critical = opportunity.kind === "segment" ? opportunity.critical : done?.critical;
    if (critical) failures.push({ criterion: critical, opportunity: position, repairedBy: null });
  });
  return failures;
}
