import type { Moment } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import type { Configuration } from "../program/step.ts";
import { EXHIBIT_STATUSES } from "../scenario/vocabulary.ts";
import type { Debrief, ExhibitReview, Review } from "./debrief-types.ts";

/** Which exhibits were found, lost and never secured, and at which decision of the attempt each came in or was lost. */
export function evidenceOf(
  program: Program,
  start: Configuration,
  moments: readonly Moment[],
  reviews: readonly Review[],
): Debrief["evidence"] {
  const now = moments.at(-1)?.after ?? start;
  const having = (...statuses: string[]): string[] =>
    program.exhibits.filter(({ fact }) => statuses.includes(statusOf(now, fact))).map(({ id }) => id);
  return {
    found: having("held"),
    lost: having("lost"),
    notLookedFor: having("unseen", "open"),
    when: [
      ...changesOf(program, undefined, start, 0),
      ...moments.flatMap((moment) =>
        changesOf(program, moment.before, moment.after, reviewAt(program, moment, reviews)),
      ),
    ],
  };
}

function statusOf({ facts }: Configuration, fact: number): string {
  return EXHIBIT_STATUSES[facts[fact]!]!;
}

function changesOf(
  program: Program,
  before: Configuration | undefined,
  after: Configuration,
  review: number,
): ExhibitReview[] {
  return program.exhibits.flatMap(({ id, fact }): ExhibitReview[] => {
    const status = statusOf(after, fact);
    if (before && statusOf(before, fact) === status) return [];
    if (status === "held") return [{ exhibit: id, what: "found", review }];
    return status === "lost" ? [{ exhibit: id, what: "lost", review }] : [];
  });
}

/** The review during or after which something happened; 0 before the first. */
function reviewAt(program: Program, { before, index }: Moment, reviews: readonly Review[]): number {
  const step = program.steps[before.step]!;
  const whole = step.part ? program.steps[step.part.of]!.id : step.id;
  const next = reviews.find((review) => review.index >= index);
  if (next && (next.index === index || (next.kind === "segment" && next.step === whole))) return next.number;
  return next ? next.number - 1 : reviews.length;
}
