import type { InterruptionKind, PersonState, Role, StageName, ExhibitStatus } from "../scenario/vocabulary.ts";
import { EXHIBIT_STATUSES, PERSON_STATES } from "../scenario/vocabulary.ts";
import type { InterviewSpec, LineSpec, Program, StepSpec } from "../program/program.ts";
import { type Configuration, holds, openActs, sceneOf } from "../program/step.ts";
import { type AttemptLog, isAct, type Mode } from "./log.ts";
import { type Moment, type Past, replay, shuffled } from "./replay.ts";

/*
 * What a player sees of an attempt, built field by field: never a mark, never a guard, never a number of load.
 * Texts are keys into the case's words.
 */

export interface LineView {
  by: string | null;
  key: string;
}

export interface FeedbackView {
  /** Prefix of the keys `motive`, `why`, `stronger`, `law_varies`. */
  key: string;
  sources: readonly string[];
  hasMotive: boolean;
  hasLawVaries: boolean;
}

/** What has just been done, and what came of it. */
export type LastView =
  | { kind: "choice"; step: string; id: string; key: string; happensKey: string; feedback: FeedbackView | null }
  | {
      kind: "question" | "move";
      step: string;
      id: string;
      key: string;
      answerKey: string;
      with: string;
      unreliable: boolean;
    };

export type MomentView =
  | { kind: "lines" }
  | { kind: "decision"; askKey: string | null; choices: { id: string; key: string }[] }
  | {
      kind: "interview";
      with: string;
      askKey: string;
      topics: { id: string; key: string; asked: boolean; phrasings: { id: string; key: string }[] }[];
      moves: { id: string; key: string }[];
      closeKey: string;
    }
  | { kind: "ended"; ending: string };

export interface View {
  /** How many events the attempt has; send it back with an act. */
  revision: number;
  contentNoteAccepted: boolean;
  mode: Mode;
  stage: StageName;
  stages: readonly StageName[];
  scene: { id: string; titleKey: string; at: string; set: string; switches: readonly string[] };
  step: string;
  interruption: { id: string; kind: InterruptionKind; titleKey: string } | null;
  role: Role;
  present: { place: string; person: string; state: PersonState | null; cueKey: string | null }[];
  lines: LineView[];
  moment: MomentView;
  last: LastView | null;
  /** Interruptions that may be called now. */
  callable: { id: string; kind: InterruptionKind; titleKey: string }[];
  exhibits: { id: string; status: ExhibitStatus }[];
  /** Decisions and interviews answered so far. */
  answered: number;
}

/** The state in which a configuration holds a person, or null for one whom the case does not follow. */
export function stateOf(program: Program, { facts }: Configuration, person: string): PersonState | null {
  const fact = program.people.find(({ id }) => id === person)?.state;
  return fact === undefined ? null : PERSON_STATES[facts[fact]!]!;
}

function linesOf(lines: readonly LineSpec[], { facts }: Configuration): LineView[] {
  return lines.filter(({ when }) => holds(when, facts)).map(({ by, key }) => ({ by, key }));
}

/** The key of the answer to a phrasing, given the person's state when it was asked. */
export function answerKeyOf(interview: InterviewSpec, step: string, ask: string, state: PersonState | null): string {
  const phrasing = interview.topics.flatMap(({ phrasings }) => phrasings).find(({ id }) => id === ask);
  const own = `interview.${step}.${ask}.answer`;
  if (!phrasing || (state !== "overwhelmed" && state !== "shut-down")) return own;
  return phrasing.answersIn.includes(state) ? `${own}.${state}` : `interview.${step}.${state}`;
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
  const key = `interview.${step.id}.${event.id}.text`;
  if (event.type === "move.made")
    return {
      kind: "move",
      ...shared,
      key,
      answerKey: `interview.${step.id}.${event.id}.answer`,
      with: interview.with,
      unreliable: false,
    };
  const state = stateOf(program, before, interview.with);
  const answerKey = answerKeyOf(interview, step.id, event.id, state);
  return { kind: "question", ...shared, key, answerKey, with: interview.with, unreliable: state === "shut-down" };
}

function momentOf(program: Program, step: StepSpec, configuration: Configuration, seed: string): MomentView {
  if (step.ending !== undefined) return { kind: "ended", ending: step.id };
  const open = new Set(openActs(program, configuration).map(({ type, id }) => `${type} ${id}`));
  if (step.decision) {
    const choices = shuffled(step.decision.choices, seed, step.id)
      .filter(({ id }) => open.has(`choice.made ${id}`))
      .map(({ id }) => ({ id, key: `choice.${step.id}.${id}.text` }));
    return { kind: "decision", askKey: `step.${step.id}.ask`, choices };
  }
  if (step.interview) {
    const { interview } = step;
    const key = (id: string): string => `interview.${step.id}.${id}.text`;
    return {
      kind: "interview",
      with: interview.with,
      askKey: `step.${step.id}.ask`,
      topics: interview.topics.flatMap((topic) => {
        const phrasings = shuffled(topic.phrasings, seed, step.id)
          .filter(({ id }) => open.has(`question.asked ${id}`))
          .map(({ id }) => ({ id, key: key(id) }));
        if (phrasings.length === 0) return [];
        const asked = configuration.facts[topic.fact] !== 0;
        return [{ id: topic.id, key: `interview.${step.id}.topic.${topic.id}`, asked, phrasings }];
      }),
      moves: interview.moves.filter(({ id }) => open.has(`move.made ${id}`)).map(({ id }) => ({ id, key: key(id) })),
      closeKey: `interview.${step.id}.close`,
    };
  }
  return { kind: "lines" };
}

/** The past of a log that replays. Throws for one that does not: open it with a host first. */
function pastOf(program: Program, log: AttemptLog): Past {
  const past = replay(program, log);
  if (!past.ok) throw new Error(`an attempt that does not replay has no view: ${past.reason}`);
  return past;
}

/** The view of an attempt. A host hands in the past it keeps, so that a long log is not unrolled after every act. */
export function viewFor(program: Program, log: AttemptLog, past: Past = pastOf(program, log)): View {
  const { now, moments } = past;
  const step = program.steps[now.step]!;
  const ended = step.ending !== undefined;
  // The ending has no scene of its own: it is seen from where the last act was taken.
  const standing = ended ? (moments.at(-1)?.before ?? past.start) : now;
  const scene = sceneOf(program, standing);
  const place = program.steps[standing.returns[0] ?? standing.step]!;
  const lastActs = moments.at(-1);
  const interruption = step.inInterruption ? program.interruptions[step.home]! : null;
  const present = step.present ?? place.present ?? scene.present;
  return {
    revision: log.events.length,
    contentNoteAccepted: log.events.some(({ type }) => type === "content-note.accepted"),
    mode: log.mode,
    stage: program.stages[scene.stage]!.id,
    stages: program.stages.map(({ id }) => id),
    scene: {
      id: scene.id,
      titleKey: `scene.${scene.id}.title`,
      at: scene.at,
      set: scene.set,
      switches: step.switches ?? place.switches ?? scene.switches,
    },
    step: step.id,
    interruption: interruption && {
      id: interruption.id,
      kind: interruption.kind,
      titleKey: `interruption.${interruption.id}.title`,
    },
    role: step.role ?? place.role ?? scene.role,
    present: Object.entries(present).map(([where, person]) => {
      const state = stateOf(program, now, person);
      const hasCue = state !== null && program.people.find(({ id }) => id === person)!.cues.includes(state);
      return { place: where, person, state, cueKey: hasCue ? `person.${person}.cue.${state}` : null };
    }),
    lines: linesOf(step.lines, now),
    moment: momentOf(program, step, now, log.seed),
    last: lastActs ? lastViewOf(program, lastActs, log.mode === "practice") : null,
    callable: openActs(program, now)
      .filter(({ type }) => type === "interruption.called")
      .map(({ id }) => {
        const { kind } = program.interruptions.find((one) => one.id === id)!;
        return { id, kind, titleKey: `interruption.${id}.title` };
      }),
    exhibits: program.exhibits
      .map(({ id, fact }) => ({ id, status: EXHIBIT_STATUSES[now.facts[fact]!]! }))
      .filter(({ status }) => status !== "unseen"),
    answered: log.events.filter(
      (event) => isAct(event) && (event.type === "choice.made" || event.type === "interview.closed"),
    ).length,
  };
}
