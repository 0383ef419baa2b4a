import { type AttemptLog, seatsOf } from "../attempt/log.ts";
import { opportunitiesOf, type OpenChoice, type Opportunity } from "../attempt/opportunity.ts";
import { type Moment, replay } from "../attempt/replay.ts";
import { stateOf } from "../attempt/last-view.ts";
import type { LineView } from "../attempt/view-for.ts";
import type { LineSpec, Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import { type Configuration, holds, sceneOf } from "../program/step.ts";
import type { LawField } from "../scenario/vocabulary.ts";
import { contributionsOf } from "../scoring/contributions.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { score } from "../scoring/score.ts";
import type { Debrief, ReturnReview, Review } from "./debrief-types.ts";
import { evidenceOf } from "./evidence-review.ts";
import { questioningReview } from "./interview-review.ts";
import { segmentReview } from "./segment-review.ts";
import { toldOf } from "./told-review.ts";

/** How many strengths, and at most how many turning points, a debrief tells (scoring.md section 7). */
const STRENGTHS = 3;
const TURNING_POINTS = 3;

interface Scored {
  moment: Moment;
  opportunity: Opportunity;
}

/**
 * What the debrief says of an ended attempt, made from its log alone. Throws for an attempt that does not replay with this program, or
 * has not ended: the screen opens such attempts as a transcript instead.
 */
export function debrief(unseated: Program, log: AttemptLog, rubric: Rubric): Debrief {
  const program = seated(unseated, seatsOf(log));
  const past = replay(program, log);
  if (!past.ok) throw new Error(`an attempt that does not replay has no debrief: ${past.reason}`);
  const { moments, now } = past;
  const endingStep = program.steps[now.step]!;
  if (endingStep.ending === undefined) throw new Error("an attempt that has not ended has no debrief");

  const scored = moments.flatMap((moment): Scored[] =>
    opportunitiesOf(program, moment.before, moment.event).map((opportunity) => ({ moment, opportunity })),
  );
  const reviews = scored.map((one, i) => reviewOf(program, rubric, moments, one, i + 1));
  const opportunities = scored.map(({ opportunity }) => opportunity);
  const profile = score(opportunities, rubric, log.roles);
  const met = new Set(reviews.map(({ step }) => step));
  const ending = program.endings[endingStep.ending]!;
  const linesOf = (lines: readonly LineSpec[]): LineView[] =>
    lines.filter(({ when }) => holds(when, now.facts)).map(({ by, key }) => ({ by, key }));
  const turningPoints = turningPointsOf(
    reviews,
    profile.failures.map(({ opportunity }) => opportunity + 1),
  );
  return {
    ending: { id: ending.id, titleKey: `ending.${ending.id}.title`, textKey: `ending.${ending.id}.text` },
    tracks: {
      person: linesOf(ending.tracks.person.lines),
      accountability: linesOf(ending.tracks.accountability.lines),
      integrity: linesOf(ending.tracks.integrity.lines),
    },
    failures: profile.failures.map(({ criterion, opportunity, repairedBy }) => ({
      criterion,
      review: opportunity + 1,
      repairedBy: repairedBy === null ? null : repairedBy + 1,
    })),
    reviews,
    notMet: program.steps.filter(
      ({ id, decision, interview, sheet, part, told }) =>
        (decision ?? interview ?? sheet) && !part && !told && !met.has(id),
    ).length,
    strengths: strengthsOf(rubric, scored, reviews),
    turningPoints,
    returns: returnsOf(program, moments, reviews),
    cues: cuesOf(program, past.start, scored),
    questioning: questioningReview(program, past),
    profile,
    groups: (log.room?.groups ?? []).map(({ name, roles }) => ({
      name,
      roles,
      profile: score(
        opportunities.filter(({ role }) => roles.includes(role)),
        rubric,
        roles,
      ),
    })),
    told: toldOf(program, moments),
    evidence: evidenceOf(program, past.start, moments, reviews),
    reflection: program.reflection,
    sources: [
      ...new Set(
        reviews.flatMap(({ chosen, segment }) => [
          ...(chosen?.sources ?? []),
          ...(segment?.items ?? []).flatMap(({ sources }) => sources),
        ]),
      ),
    ],
    law: lawOf(program, moments),
  };
}

/** From -1 to 1: how near to the best open choice, over all that it marks. */
function valueOf(rubric: Rubric, opportunity: Opportunity): number | null {
  const contributions = contributionsOf(rubric, opportunity);
  const possible = contributions.reduce((sum, one) => sum + one.possible, 0);
  if (possible === 0) return null;
  return (2 * contributions.reduce((sum, one) => sum + one.won, 0)) / possible - 1;
}

/** Another open choice with more marks than the one made; the best of them. */
function betterThan(rubric: Rubric, opportunity: Extract<Opportunity, { kind: "decision" }>): OpenChoice | undefined {
  const worth = (chosen: string): number => valueOf(rubric, { ...opportunity, chosen }) ?? 0;
  const best = opportunity.open.reduce((a, b) => (worth(b.id) > worth(a.id) ? b : a));
  return worth(best.id) > worth(opportunity.chosen) ? best : undefined;
}

function reviewOf(
  program: Program,
  rubric: Rubric,
  moments: readonly Moment[],
  { moment, opportunity }: Scored,
  number: number,
): Review {
  const { before, event, index } = moment;
  const here = program.steps[before.step]!;
  const step = here.part ? program.steps[here.part.of]! : here;
  const scene = sceneOf(program, before);
  const review: Review = {
    number,
    index,
    kind: opportunity.kind,
    step: step.id,
    stage: program.stages[scene.stage]!.id,
    role: opportunity.role,
    askKey: `step.${step.id}.ask`,
    known: (step.decision?.known ?? []).filter(({ when }) => holds(when, before.facts)).map(({ key }) => key),
    value: valueOf(rubric, opportunity),
    criteria: contributionsOf(rubric, opportunity).map(({ criterion }) => criterion),
  };
  if (opportunity.kind === "segment") {
    return {
      ...review,
      segment: segmentReview(program, moments, moment, opportunity),
    };
  }
  const choice = step.decision!.choices.find(({ id }) => id === event.id)!;
  const key = `choice.${step.id}.${event.id}`;
  const better = betterThan(rubric, opportunity);
  const betterKey = better && `choice.${step.id}.${better.id}`;
  return {
    ...review,
    chosen: {
      id: event.id,
      key: `${key}.text`,
      feedbackKey: key,
      hasMotive: choice.hasMotive ?? false,
      hasLawVaries: choice.hasLawVaries ?? false,
      sources: choice.sources,
    },
    ...(step.decision!.hasExpert && {
      expert: { key: `step.${step.id}.expert`, reason: event.reason ?? null },
    }),
    ...(better && betterKey && { alternative: { id: better.id, key: `${betterKey}.text`, feedbackKey: betterKey } }),
  };
}

/** The reviews that won most, weight for weight; fewer when fewer were better than middling. */
function strengthsOf(rubric: Rubric, scored: readonly Scored[], reviews: readonly Review[]): number[] {
  const won = scored.map(({ opportunity }) =>
    contributionsOf(rubric, opportunity).reduce((sum, one) => sum + one.won, 0),
  );
  return reviews
    .filter(({ value }) => value !== null && value > 0.5)
    .sort((a, b) => won[b.number - 1]! - won[a.number - 1]!)
    .slice(0, STRENGTHS)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/** The decisions from which the most was lost: critical failures first, then the lowest, with another way that was open. */
function turningPointsOf(reviews: readonly Review[], failed: readonly number[]): number[] {
  return reviews
    .filter(
      ({ alternative, value, segment }) =>
        (alternative && value !== null && value < 0.5) ||
        (segment?.spoiledBy.length ?? 0) > 1 ||
        // Under objections and at a sheet nothing is spoiled: what went poorly is told where it was less than half.
        (segment !== undefined && value !== null && value < 0 && segment.heard.length + segment.items.length > 0),
    )
    .sort((a, b) => Number(failed.includes(b.number)) - Number(failed.includes(a.number)) || a.value! - b.value!)
    .slice(0, TURNING_POINTS)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/** An act as a return names it: `decision.choice`, `interview.phrasing`, `sheet.option`. */
function nameOfAct(program: Program, { before, event }: Moment): string {
  const { id, part } = program.steps[before.step]!;
  if (!part) return `${id}.${event.id}`;
  const whole = program.steps[part.of]!.id;
  if (part.kind === "item") return `${whole}.${event.id.split(".")[1]}`;
  return "ask" in part ? `${whole}.${part.ask}` : `${whole}.${event.id}`;
}

function returnsOf(program: Program, moments: readonly Moment[], reviews: readonly Review[]): ReturnReview[] {
  return program.returns.flatMap(({ id, of, at, when }): ReturnReview[] => {
    // What a colleague did comes back in the story; it is no decision of the learner's from which an arrow could start.
    const cause = moments.find(
      (moment) => moment.event.type !== "table.followed" && of.includes(nameOfAct(program, moment)),
    );
    const shown = moments.find(
      ({ before, index }) => before.step === at && index > (cause?.index ?? Infinity) && holds(when, before.facts),
    );
    if (!cause || !shown) return [];
    const from = reviews.find(({ index }) => index >= cause.index)?.number;
    const to = (reviews.find(({ index }) => index >= shown.index) ?? reviews.at(-1))?.number;
    return from === undefined || to === undefined ? [] : [{ id, textKey: `return.${id}.text`, from, to }];
  });
}

/** A cue wherever a followed person's state was another at a review than at the one before. */
function cuesOf(program: Program, start: Configuration, scored: readonly Scored[]): Debrief["cues"] {
  return program.people.flatMap(({ id, state, cues }) => {
    if (state === undefined) return [];
    let previous = stateOf(program, start, id);
    return scored.flatMap(({ moment }, i) => {
      const now = stateOf(program, moment.before, id)!;
      if (now === previous || !cues.includes(now)) return [];
      previous = now;
      return [{ review: i + 1, person: id, state: now, cueKey: `person.${id}.cue.${now}` }];
    });
  });
}

function lawOf(program: Program, moments: readonly Moment[]): LawField[] {
  const fields = moments.flatMap(({ before, event }) => {
    const { decision, part } = program.steps[before.step]!;
    const item = part?.kind === "item" ? program.steps[part.of]!.sheet!.items[part.item] : undefined;
    const option = item?.options.find(({ id }) => id === event.id.split(".")[1]);
    return decision?.choices.find(({ id }) => id === event.id)?.law ?? option?.law ?? [];
  });
  return [...new Set(fields)];
}
