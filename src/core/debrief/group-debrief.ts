import type { AttemptLog } from "../attempt/log.ts";
import type { Program } from "../program/program.ts";
import { type Role, ROLES, type StageName } from "../scenario/vocabulary.ts";
import type { Dimension, Rubric } from "../scoring/rubric.ts";
import type { Debrief, Review, SegmentReview } from "./debrief-types.ts";

/** An ended attempt with its debrief. Nothing in a group debrief names a person: attempts are known by their places. */
export interface GroupAttempt {
  log: AttemptLog;
  told: Debrief;
}

/** One answer to a decision, and the places of the attempts that gave it. */
export interface GroupAnswer {
  choice: string;
  key: string;
  by: readonly number[];
}

/** A decision that at least two attempts met. Answers stand with the most frequent first. */
export interface GroupDecision {
  step: string;
  stage: StageName;
  role: Role;
  askKey: string;
  met: number;
  answers: readonly GroupAnswer[];
  /** Key of a question to put to everybody, where the case stops at this step. */
  stopKey: string | null;
}

/** An interview, an examination or a sheet that at least two attempts held, with how each handled it. */
export interface GroupSegment {
  step: string;
  stage: StageName;
  askKey: string;
  what: SegmentReview["what"];
  by: readonly { attempt: number; asked: number; sound: number }[];
}

/** What one learner, or one group of a room, had to decide in each stage. */
export interface GroupActor {
  attempt: number;
  /** Name of the group in a room, as it was typed; null for a learner alone. */
  group: string | null;
  roles: readonly Role[];
  /** Decisions, interviews, examinations and sheets by stage, in the order of `GroupDebrief.stages`. */
  decisions: readonly number[];
}

/** A criterion over the attempts that had an opportunity for it. */
export interface GroupCriterion {
  criterion: string;
  dimension: Dimension;
  /** Attempts with an opportunity, and those of them that reached the share from which a standard counts as met. */
  offered: number;
  met: number;
  /** Over all attempts. */
  opportunities: number;
}

/** Several attempts at one case, side by side, for the discussion that follows them. Counts only, never a grade or an order of people. */
export interface GroupDebrief {
  stages: readonly StageName[];
  /** In the order of the case. */
  decisions: readonly GroupDecision[];
  segments: readonly GroupSegment[];
  /** The first decision of the case that was not answered alike; null where all were. */
  parting: string | null;
  actors: readonly GroupActor[];
  criteria: readonly GroupCriterion[];
  /** Attempts in which a criterion was failed critically, and in how many of these every such failure was repaired. */
  failures: readonly { criterion: string; attempts: number; repaired: number }[];
  endings: readonly { ending: string; titleKey: string; by: readonly number[] }[];
  exhibits: readonly { exhibit: string; found: number; lost: number; notLookedFor: number }[];
  /** Keys of questions that close the case. */
  reflection: readonly string[];
}

/**
 * Lays ended attempts at one case side by side. The attempts are compared by the ids of steps and choices, so that languages and roles may
 * differ. The same attempts in another order give the same counts.
 */
export function groupDebrief(program: Program, rubric: Rubric, attempts: readonly GroupAttempt[]): GroupDebrief {
  const place = new Map(program.steps.map(({ id }, number) => [id, number]));
  const met = new Map<string, { review: Review; attempt: number }[]>();
  for (const [attempt, { told }] of attempts.entries())
    for (const review of told.reviews) {
      const all = met.get(review.step) ?? [];
      // A decision that an interruption brings again counts as it was answered first.
      if (all.some((one) => one.attempt === attempt)) continue;
      met.set(review.step, [...all, { review, attempt }]);
    }
  const shared = [...met]
    .filter(([, all]) => all.length > 1)
    .sort(([a], [b]) => place.get(a)! - place.get(b)!)
    .map(([, all]) => all);
  const decisions = shared.flatMap((all) => decisionOf(program, all));
  const stages = program.stages
    .map(({ id }) => id)
    .filter((id) => attempts.some(({ told }) => told.reviews.some(({ stage }) => stage === id)));
  return {
    stages,
    decisions,
    segments: shared.flatMap((all) => segmentOf(all)),
    parting: decisions.find(({ answers }) => answers.length > 1)?.step ?? null,
    actors: attempts.flatMap((one, attempt) => actorsOf(one, attempt, stages)),
    criteria: criteriaOf(rubric, attempts),
    failures: failuresOf(rubric, attempts),
    endings: endingsOf(program, attempts),
    exhibits: program.exhibits.flatMap(({ id: exhibit }) => {
      const count = (of: "found" | "lost" | "notLookedFor"): number =>
        attempts.filter(({ told }) => told.evidence[of].includes(exhibit)).length;
      const counts = { found: count("found"), lost: count("lost"), notLookedFor: count("notLookedFor") };
      return counts.found + counts.lost + counts.notLookedFor > 0 ? [{ exhibit, ...counts }] : [];
    }),
    reflection: program.reflection,
  };
}

/**
 * The decisions that divided the attempts most, at most `most` of them, in the order of the case: those whose most frequent answer has
 * the smallest share.
 */
export function mostDivided(decisions: readonly GroupDecision[], most: number): GroupDecision[] {
  const share = ({ answers, met }: GroupDecision): number => answers[0]!.by.length / met;
  const chosen = decisions
    .filter(({ answers }) => answers.length > 1)
    .sort((a, b) => share(a) - share(b) || b.met - a.met)
    .slice(0, most);
  return decisions.filter((one) => chosen.includes(one));
}

type Met = readonly { review: Review; attempt: number }[];

function decisionOf(program: Program, all: Met): GroupDecision[] {
  const { step, stage, role, askKey } = all[0]!.review;
  const spec = program.steps.find(({ id }) => id === step)!;
  const answers = (spec.decision?.choices ?? []).flatMap(({ id }): GroupAnswer[] => {
    const by = all.flatMap(({ review, attempt }) => (review.chosen?.id === id ? [attempt] : []));
    return by.length === 0 ? [] : [{ choice: id, key: `choice.${step}.${id}.text`, by }];
  });
  if (answers.length === 0) return [];
  answers.sort((a, b) => b.by.length - a.by.length);
  return [{ step, stage, role, askKey, met: all.length, answers, stopKey: spec.stop ? `step.${step}.stop` : null }];
}

function segmentOf(all: Met): GroupSegment[] {
  const { step, stage, askKey, segment } = all[0]!.review;
  if (!segment) return [];
  const by = all.flatMap(({ review, attempt }) =>
    review.segment ? [{ attempt, asked: review.segment.asked, sound: review.segment.sound }] : [],
  );
  return [{ step, stage, askKey, what: segment.what, by }];
}

function actorsOf({ log, told }: GroupAttempt, attempt: number, stages: readonly StageName[]): GroupActor[] {
  const actor = (group: string | null, roles: readonly Role[]): GroupActor => ({
    attempt,
    group,
    roles: ROLES.filter((role) => roles.includes(role)),
    decisions: stages.map(
      (id) => told.reviews.filter(({ stage, role }) => stage === id && roles.includes(role)).length,
    ),
  });
  return log.room ? log.room.groups.map(({ name, roles }) => actor(name, roles)) : [actor(null, log.roles)];
}

function criteriaOf(rubric: Rubric, attempts: readonly GroupAttempt[]): GroupCriterion[] {
  return rubric.criteria.flatMap(({ id: criterion, dimension }) => {
    const own = attempts
      .flatMap(({ told }) => told.profile.criteria)
      .filter((one) => one.criterion === criterion && one.opportunities > 0);
    if (own.length === 0) return [];
    return [
      {
        criterion,
        dimension,
        offered: own.length,
        // Room for the rounding of a division.
        met: own.filter(({ score }) => score >= rubric.thresholds.met - 1e-9).length,
        opportunities: own.reduce((sum, { opportunities }) => sum + opportunities, 0),
      },
    ];
  });
}

function failuresOf(rubric: Rubric, attempts: readonly GroupAttempt[]): GroupDebrief["failures"] {
  return rubric.criteria.flatMap(({ id: criterion }) => {
    const own = attempts
      .map(({ told }) => told.failures.filter((one) => one.criterion === criterion))
      .filter(({ length }) => length > 0);
    const repaired = own.filter((failures) => failures.every(({ repairedBy }) => repairedBy !== null)).length;
    return own.length === 0 ? [] : [{ criterion, attempts: own.length, repaired }];
  });
}

function endingsOf(program: Program, attempts: readonly GroupAttempt[]): GroupDebrief["endings"] {
  return program.endings.flatMap(({ id }) => {
    const by = attempts.flatMap(({ told }, attempt) => (told.ending.id === id ? [attempt] : []));
    return by.length === 0 ? [] : [{ ending: id, titleKey: `ending.${id}.title`, by }];
  });
}
