import type { Mode } from "../attempt/log.ts";
import type { Role } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { type Change, changesOf, type Handled } from "./change.ts";
import type { Practised, PractisedAttempt } from "./practised.ts";

/** What to look at; what is left out means all. */
export interface ProgressFilter {
  caseId?: string | undefined;
  /** The role in which decisions were made, whatever else was played in the attempt. */
  role?: Role | undefined;
  mode?: Mode | undefined;
}

/** One attempt's share of what could be won, with what it rests on. */
export interface ProgressPoint {
  /** Place of the attempt in `Progress.attempts`. */
  attempt: number;
  /** 0 to 100. */
  score: number;
  opportunities: number;
  /** Opportunities that an earlier choice closed off: they count as not won. */
  foreclosed: number;
}

/** A criterion or a dimension over the attempts. */
export interface ProgressLine {
  id: string;
  points: readonly ProgressPoint[];
  opportunities: number;
  /** 0 to 100 over all attempts, or null where there were too few decisions to judge. */
  score: number | null;
  change: Change;
}

export interface DimensionProgress extends ProgressLine {
  criteria: readonly ProgressLine[];
}

export interface Progress {
  /** In the order in which they ended; those with nothing to show under this filter are left out. */
  attempts: readonly PractisedAttempt[];
  dimensions: readonly DimensionProgress[];
}

/** Sorts attempts as they ended; the same in whatever order they are given. */
export function inOrder(attempts: readonly PractisedAttempt[]): PractisedAttempt[] {
  return [...attempts].sort(
    (a, b) => a.endedAt.localeCompare(b.endedAt) || a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id),
  );
}

/**
 * Progress by criterion over attempts, grouped by dimension in the order of the rubric. Criteria without an opportunity are left out.
 * Never one number for all, and a change only where chance can be excluded (change.ts).
 */
export function progressOf(
  all: readonly PractisedAttempt[],
  rubric: Rubric,
  { caseId, role, mode }: ProgressFilter = {},
): Progress {
  const attempts = inOrder(all)
    .filter((one) => (caseId ?? one.caseId) === one.caseId && (mode ?? one.mode) === one.mode)
    .map((one) => ({ ...one, practised: one.practised.filter((act) => (role ?? act.role) === act.role) }))
    .filter(({ practised }) => practised.length > 0);
  const line = (id: string, of: (one: Practised) => boolean): Unjudged => lineOf(id, attempts, rubric, of);
  const dimensions = rubric.dimensions.flatMap(({ id }) => {
    const own = line(id, ({ dimension }) => dimension === id);
    if (own.opportunities === 0) return [];
    const criteria = rubric.criteria
      .filter(({ dimension }) => dimension === id)
      .map((criterion) => line(criterion.id, (one) => one.criterion === criterion.id))
      .filter(({ opportunities }) => opportunities > 0);
    return [{ own, criteria }];
  });
  const changes = changesOf(
    dimensions.flatMap(({ own, criteria }) => [own, ...criteria]).map(({ handled }) => handled),
  );
  let next = 0;
  const judged = ({ handled: _handled, ...rest }: Unjudged): ProgressLine => ({ ...rest, change: changes[next++]! });
  return {
    attempts,
    dimensions: dimensions.map(({ own, criteria }) => ({ ...judged(own), criteria: criteria.map(judged) })),
  };
}

type Unjudged = Omit<ProgressLine, "change"> & { handled: readonly Handled[] };

function lineOf(
  id: string,
  attempts: readonly PractisedAttempt[],
  { thresholds }: Rubric,
  of: (one: Practised) => boolean,
): Unjudged {
  const points: ProgressPoint[] = [];
  const handled: Handled[] = [];
  const all: Practised[] = [];
  for (const [attempt, { practised, caseId }] of attempts.entries()) {
    const own = practised.filter(of);
    const score = share(own);
    if (score === null) continue;
    const counted = own.filter(({ counts }) => counts);
    points.push({
      attempt,
      score,
      opportunities: counted.length,
      foreclosed: own.length - counted.length,
    });
    all.push(...own);
    for (const { won, possible } of counted)
      // Room for the rounding of a division, as in the shares of a segment.
      handled.push({ sound: (100 * won) / possible >= thresholds.met - 1e-9, caseId });
  }
  return {
    id,
    points,
    opportunities: handled.length,
    score: handled.length < thresholds.opportunities ? null : share(all),
    handled,
  };
}

function share(practised: readonly Practised[]): number | null {
  const possible = practised.reduce((sum, one) => sum + one.possible, 0);
  return possible === 0 ? null : (100 * practised.reduce((sum, one) => sum + one.won, 0)) / possible;
}
