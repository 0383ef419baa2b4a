import type { Ground, Ruling } from "../scenario/objection-grounds.ts";
import { PERSON_STATES, type PersonState, type Role } from "../scenario/vocabulary.ts";
import { objectsByScript, stoppedByScript } from "../program/objections.ts";
import type {
  CourtQuestionSpec,
  CourtSpec,
  InterviewSpec,
  PhrasingSpec,
  Program,
  StepSpec,
} from "../program/program.ts";
import { questionsByTable } from "../program/seating.ts";
import { changedSoFar, type Configuration, type Facts, holds } from "../program/step.ts";
import type { Known } from "../program/guards.ts";
import type { Moment } from "./replay.ts";

export interface FeedbackView {
  /** Prefix of the keys `motive`, `why`, `stronger`, `law_varies`. */
  key: string;
  sources: readonly string[];
  hasMotive: boolean;
  hasLawVaries: boolean;
}

/** A scripted party's objection, and how the scripted court answered it. */
export interface ObjectionView {
  ground: Ground;
  by: string | null;
  role: Role;
  ruling: Ruling;
}

/** What has just been done, and what came of it. */
export type LastView =
  | { kind: "choice"; step: string; id: string; key: string; happensKey: string; feedback: FeedbackView | null }
  | {
      kind: "question" | "move";
      step: string;
      id: string;
      key: string;
      /** Null where the question was not answered. */
      answerKey: string | null;
      with: string;
      unreliable: boolean;
      objection: ObjectionView | null;
    };

/** The state in which a configuration holds a person, or null for one whom the case does not follow. */
export function stateOf(program: Program, { facts }: Configuration, person: string): PersonState | null {
  const fact = program.people.find(({ id }) => id === person)?.state;
  return fact === undefined ? null : PERSON_STATES[facts[fact]!]!;
}

/** A phrasing of an interview or examination. Throws for an unknown one. */
export function phrasingOf(interview: InterviewSpec, ask: string): PhrasingSpec {
  return interview.topics.flatMap(({ phrasings }) => phrasings).find(({ id }) => id === ask)!;
}

/** What a colleague asks, in order: of the case's table the questions that are open when their turn comes, with the facts as they stand then. */
export function askedByTable(program: Program, step: StepSpec, facts: Facts): { ask: string; facts: Facts }[] {
  let now = facts;
  return questionsByTable(step).flatMap(({ ask, when, changes }) => {
    if (!holds(when, now)) return [];
    const before = now;
    now = changedSoFar(program, now, changes);
    return [{ ask, facts: before }];
  });
}

/** The key of the answer to a phrasing, given the person's state when it was asked: its type decides first, then the state. */
export function answerKeyOf(interview: InterviewSpec, step: string, ask: string, state: PersonState | null): string {
  const own = `interview.${step}.${ask}.answer`;
  if (state !== "overwhelmed" && state !== "shut-down") return own;
  if (phrasingOf(interview, ask).answersIn.includes(state)) return `${own}.${state}`;
  return interview.answersIn.includes(state) ? `interview.${step}.${state}` : own;
}

/** Who speaks for a role in an examination. */
export function voiceOf(program: Program, court: CourtSpec, role: Role): string | null {
  return court.voices[role] ?? program.roles[role]?.person ?? null;
}

/** Whether something known in part holds with these facts. */
export function known(part: Known, facts: Facts): boolean {
  return typeof part === "boolean" ? part : holds(part, facts);
}

/** The ground on which the scripted party objects to a question, or null where it lets it pass. */
export function scriptedGround(court: CourtQuestionSpec, spec: CourtSpec, facts: Facts): Ground | null {
  if (!known(objectsByScript(court, spec), facts)) return null;
  return court.objection ?? court.grounds.find(({ when }) => holds(when, facts))?.ground ?? null;
}

/** What scripted colleagues made of a question that was asked in a player's own examination. */
export function scriptedObjection(
  program: Program,
  interview: InterviewSpec,
  ask: string,
  facts: Facts,
): ObjectionView | null {
  const { court } = phrasingOf(interview, ask);
  if (!interview.court || !court) return null;
  const ground = scriptedGround(court, interview.court, facts);
  if (ground === null) return null;
  const role = interview.court.objects[0]!;
  const stopped = known(stoppedByScript(court, interview.court), facts);
  return { ground, by: voiceOf(program, interview.court, role), role, ruling: stopped ? "sustain" : "overrule" };
}

/** What a past moment showed of itself: the choice and what happened, or the question and its answer. Null for mere continuing. */
export function lastViewOf(program: Program, moment: Moment, withFeedback: boolean): LastView | null {
  const { event, before } = moment;
  const step = program.steps[before.step]!;
  const shared = { step: step.id, id: event.id };
  if (event.type === "choice.made") {
    const choice = step.decision!.choices.find(({ id }) => id === event.id)!;
    const key = `choice.${step.id}.${event.id}`;
    const feedback = {
      key,
      sources: choice.sources,
      hasMotive: choice.hasMotive ?? false,
      hasLawVaries: choice.hasLawVaries ?? false,
    };
    return {
      kind: "choice",
      ...shared,
      key: `${key}.text`,
      happensKey: `${key}.happens`,
      feedback: withFeedback ? feedback : null,
    };
  }
  if (event.type !== "question.asked" && event.type !== "move.made") return null;
  const interview = step.interview!;
  // A question that waits for others is not answered yet.
  if (event.type === "question.asked" && moment.after.step !== before.step && interview.court) {
    const put = program.steps[moment.after.step]!.part;
    if (put?.kind === "question") return null;
  }
  const key = `interview.${step.id}.${event.id}.text`;
  if (event.type === "move.made")
    return {
      kind: "move",
      ...shared,
      key,
      answerKey: `interview.${step.id}.${event.id}.answer`,
      with: interview.with,
      unreliable: false,
      objection: null,
    };
  const state = stateOf(program, before, interview.with);
  const objection = scriptedObjection(program, interview, event.id, before.facts);
  const answerKey = objection?.ruling === "sustain" ? null : answerKeyOf(interview, step.id, event.id, state);
  return {
    kind: "question",
    ...shared,
    key,
    answerKey,
    with: interview.with,
    unreliable: answerKey !== null && state === "shut-down",
    objection,
  };
}
