import type { Program } from "../program/program.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { type Rubric, weightOf } from "../scoring/rubric.ts";
import type { PractisedAttempt } from "./practised.ts";
import { inOrder, progressOf } from "./progress.ts";

/** A case, and the roles in which its decisions are marked by a criterion. */
export interface Offer {
  caseId: string;
  roles: readonly Role[];
}

/** Which criteria a case marks, and in which roles. */
export function offersOf(program: Program): Map<string, Offer> {
  const found = new Map<string, Set<Role>>();
  const add = (criterion: string | undefined, role: Role | null): void => {
    if (criterion === undefined || role === null) return;
    found.set(criterion, (found.get(criterion) ?? new Set()).add(role));
  };
  for (const step of program.steps) {
    const role = step.role ?? (step.inInterruption ? null : (program.scenes[step.home]?.role ?? null));
    for (const { marks } of step.decision?.choices ?? [])
      for (const { criterion, rules } of marks) if (rules.some(({ mark }) => mark !== 0)) add(criterion, role);
    add(step.sheet?.scores, role);
    const { court, scores } = step.interview ?? {};
    if (!court) add(scores, role);
    for (const who of Object.keys(court?.scores ?? {}) as Role[]) add(court?.scores[who], who);
  }
  return new Map([...found].map(([criterion, roles]) => [criterion, { caseId: program.id, roles: [...roles] }]));
}

/** A criterion worth practising, why, and where. */
export interface Suggestion {
  criterion: string;
  why: "never" | "fewest" | "oldest" | "lowest";
  opportunities: number;
  /** When it last came up, or null. */
  lastAt: string | null;
  offers: readonly Offer[];
}

/** How many criteria a refresher names. */
const MOST = 3;

/**
 * The criteria that a refresher names, of those that the installed cases offer in the roles played so far: the one with the lowest share
 * where it is below the threshold and rests on enough decisions, those that came up least, and the one that came up longest ago.
 */
export function leastPractised(
  attempts: readonly PractisedAttempt[],
  offered: readonly ReadonlyMap<string, Offer>[],
  rubric: Rubric,
): Suggestion[] {
  const played = new Set(attempts.flatMap(({ roles }) => roles));
  const ordered = inOrder(attempts);
  const { dimensions } = progressOf(attempts, rubric);
  const lines = new Map(dimensions.flatMap(({ criteria }) => criteria).map((line) => [line.id, line]));
  const candidates = rubric.criteria.flatMap((criterion) => {
    const offers = offered.flatMap((one): Offer[] => {
      const offer = one.get(criterion.id);
      const roles = (offer?.roles ?? []).filter((role) => played.has(role));
      return offer && roles.length > 0 ? [{ ...offer, roles }] : [];
    });
    if (offers.length === 0) return [];
    const line = lines.get(criterion.id);
    const lastAt =
      ordered.filter(({ practised }) => practised.some((one) => one.counts && one.criterion === criterion.id)).at(-1)
        ?.endedAt ?? null;
    const about = { criterion: criterion.id, opportunities: line?.opportunities ?? 0, lastAt, offers };
    return [{ about, score: line?.score ?? null, weight: weightOf(rubric, criterion) }];
  });
  type Candidate = (typeof candidates)[number];
  const fewest = [...candidates].sort(
    (a, b) =>
      a.about.opportunities - b.about.opportunities ||
      b.weight - a.weight ||
      (a.about.lastAt ?? "").localeCompare(b.about.lastAt ?? ""),
  );
  const lowest = candidates
    .filter(({ score }) => score !== null && score < rubric.thresholds.developing)
    .sort((a, b) => a.score! - b.score! || b.weight - a.weight);
  const oldest = candidates
    .filter(({ about }) => about.lastAt !== null)
    .sort((a, b) => (a.about.lastAt ?? "").localeCompare(b.about.lastAt ?? "") || b.weight - a.weight);
  const chosen: Suggestion[] = [];
  const choose = (from: readonly Candidate[], why: Suggestion["why"]): void => {
    const next = from.find(({ about }) => chosen.every(({ criterion }) => criterion !== about.criterion));
    if (!next || chosen.length === MOST) return;
    chosen.push({ ...next.about, why: why === "fewest" && next.about.lastAt === null ? "never" : why });
  };
  choose(lowest, "lowest");
  choose(fewest, "fewest");
  // With one attempt everything came up equally long ago.
  if (new Set(oldest.map(({ about }) => about.lastAt)).size > 1) choose(oldest, "oldest");
  while (chosen.length < Math.min(MOST, candidates.length)) choose(fewest, "fewest");
  return chosen;
}
