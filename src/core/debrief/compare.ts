import { type AttemptEvent, type AttemptLog, isAct, seatsOf } from "../attempt/log.ts";
import { replay } from "../attempt/replay.ts";
import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { StageName } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { debrief } from "./debrief.ts";
import type { Debrief, Review } from "./debrief-types.ts";

/** A decision that two attempts answered differently, or that only one of them met (the other is null). */
export interface ComparedDecision {
  step: string;
  stage: StageName;
  askKey: string;
  first: Review | null;
  second: Review | null;
}

/** Two attempts side by side. Nothing here says which of them is the better one. */
export interface Comparison {
  first: Debrief;
  second: Debrief;
  /** How many decisions, from the beginning, were answered alike. */
  alike: number;
  /** What differs, in the order of the first attempt; then what only the second met. */
  decisions: readonly ComparedDecision[];
  /** Exhibits in the file at the end. */
  evidence: { both: readonly string[]; onlyFirst: readonly string[]; onlySecond: readonly string[] };
}

/** Why two attempts cannot be compared. */
export type NotComparable = "same-attempt" | "other-case" | "other-version" | "not-ended";

/** Compares two ended attempts at one version of a case, made from their logs alone. */
export function compareAttempts(
  program: Program,
  rubric: Rubric,
  first: AttemptLog,
  second: AttemptLog,
): { ok: true; comparison: Comparison } | { ok: false; reason: NotComparable } {
  if (first.id === second.id) return { ok: false, reason: "same-attempt" };
  for (const log of [first, second]) {
    const past = replay(program, log);
    if (!past.ok) return { ok: false, reason: past.reason === "other-case" ? "other-case" : "other-version" };
    if (seated(program, seatsOf(log)).steps[past.now.step]!.ending === undefined)
      return { ok: false, reason: "not-ended" };
  }
  const [one, two] = [debrief(program, first, rubric), debrief(program, second, rubric)];
  const answers = [answersOf(one, first.events), answersOf(two, second.events)] as const;
  const found = { one: new Set(one.evidence.found), two: new Set(two.evidence.found) };
  return {
    ok: true,
    comparison: {
      first: one,
      second: two,
      alike: leadingAlike(answers[0], answers[1]),
      decisions: decisionsOf(answers[0], answers[1]),
      evidence: {
        both: one.evidence.found.filter((id) => found.two.has(id)),
        onlyFirst: one.evidence.found.filter((id) => !found.two.has(id)),
        onlySecond: two.evidence.found.filter((id) => !found.one.has(id)),
      },
    },
  };
}

/** One decision as answered. `met` is the same for the same decision in two attempts, also where one is met more than once. */
interface Answer {
  review: Review;
  met: string;
  did: string;
}

function answersOf({ reviews }: Debrief, events: readonly AttemptEvent[]): Answer[] {
  const times = new Map<string, number>();
  return reviews.map((review) => {
    const time = (times.get(review.step) ?? 0) + 1;
    times.set(review.step, time);
    return { review, met: `${review.step} ${time}`, did: didAt(review, events) };
  });
}

/** All that was done at a decision, up to its end: each question of an interview, each item of a sheet. */
function didAt({ step, index }: Review, events: readonly AttemptEvent[]): string {
  return events
    .slice(0, index + 1)
    .flatMap((event) =>
      isAct(event) && (event.step === step || event.step.startsWith(`${step}~`))
        ? [`${event.step} ${event.type} ${event.id}`]
        : [],
    )
    .join("\n");
}

function leadingAlike(first: readonly Answer[], second: readonly Answer[]): number {
  const parted = first.findIndex(({ met, did }, i) => second[i]?.met !== met || second[i].did !== did);
  return parted < 0 ? first.length : parted;
}

function decisionsOf(first: readonly Answer[], second: readonly Answer[]): ComparedDecision[] {
  const [inFirst, inSecond] = [first, second].map((all) => new Map(all.map((one) => [one.met, one]))) as [
    Map<string, Answer>,
    Map<string, Answer>,
  ];
  const told = ({ review: { step, stage, askKey } }: Answer) => ({ step, stage, askKey });
  return [
    ...first.flatMap((one): ComparedDecision[] => {
      const other = inSecond.get(one.met);
      return other?.did === one.did ? [] : [{ ...told(one), first: one.review, second: other?.review ?? null }];
    }),
    ...second.flatMap((one): ComparedDecision[] =>
      inFirst.has(one.met) ? [] : [{ ...told(one), first: null, second: one.review }],
    ),
  ];
}
