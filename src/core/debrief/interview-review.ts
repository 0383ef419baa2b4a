import { lastViewOf, phrasingOf, stateOf } from "../attempt/last-view.ts";
import { momentOf } from "../attempt/moment-view.ts";
import type { Moment, Past } from "../attempt/replay.ts";
import type { InterviewSpec, Program, StepSpec, TopicSpec } from "../program/program.ts";
import { type Configuration, type Facts, holds, isClosing, sceneOf } from "../program/step.ts";
import { QUESTION_RULES, QUESTION_TYPES, type QuestionType } from "../scenario/question-types.ts";
import { EXHIBIT_STATUSES, type PersonState, TOPIC_MEMORY } from "../scenario/vocabulary.ts";
import type {
  AccountAfter,
  CostlyTurn,
  InterviewReview,
  MoveTurn,
  QuestioningReview,
  QuestionTurn,
  SeenAfter,
  SpoiledBecause,
  Turn,
} from "./interview-review-types.ts";
import { compareCosts, costBetween, costOf, type QuestionCost } from "./question-outcome.ts";

/** How many of the learner's questions get better words. */
const COSTLIEST = 3;

/** What counts as open in the share of open questions (interviewing brief, section 1: to start a topic, and to follow up). */
const OPEN: readonly QuestionType[] = ["open-invitation", "cued-recall"];

/** Types that ask for nothing of their own. */
const NOT_SUBSTANTIVE: readonly QuestionType[] = ["echo", "silence"];

/** The moments of one interview or examination, interruptions left out, up to the one that closes it. */
interface Whole {
  number: number;
  step: StepSpec;
  interview: InterviewSpec;
  inside: readonly Moment[];
  /** The learner put the questions. */
  own: boolean;
}

/** A question with the moments that belong to it: put, perhaps objected to, perhaps answered. */
interface Put {
  ask: string;
  moments: Moment[];
}

/**
 * Interviews and examinations turn by turn, as they were played: each question with its type, its answer and what it did. Those that a
 * colleague conducted, and those in which nothing was asked, are left out.
 */
export function questioningReview(program: Program, past: Past): QuestioningReview {
  const costs: { turn: CostlyTurn; cost: QuestionCost }[] = [];
  const interviews = wholesOf(program, past.moments).flatMap((whole) => {
    const turns = turnsOf(program, past, whole);
    const asked = turns.filter((turn) => turn.kind === "question");
    if (asked.length === 0) return [];
    const closing = whole.inside.at(-1)!;
    if (whole.own) costs.push(...costlyOf(program, whole, asked, closing.index));
    return [reviewOf(program, whole, closing, turns, asked)];
  });
  return {
    interviews,
    costliest: costs
      .sort((a, b) => compareCosts(b.cost, a.cost) || a.turn.index - b.turn.index)
      .slice(0, COSTLIEST)
      .map(({ turn }) => turn)
      .sort((a, b) => a.index - b.index),
  };
}

function wholesOf(program: Program, moments: readonly Moment[]): Whole[] {
  const wholes: Whole[] = [];
  let inside: Moment[] = [];
  let number = -1;
  for (const moment of moments) {
    const { step } = moment.before;
    const here = program.steps[step]!.part?.of ?? step;
    const { interview } = program.steps[here]!;
    if (!interview) continue;
    // A colleague conducted the whole of it.
    if (here !== number || (moment.event.type === "table.followed" && here === step)) inside = [];
    number = here;
    inside.push(moment);
    if (!isClosing(moment.event)) continue;
    const whole = program.steps[here]!;
    wholes.push({ number, step: whole, interview, inside, own: !interview.court || (whole.actors?.by ?? false) });
    inside = [];
  }
  return wholes;
}

function reviewOf(
  program: Program,
  { step, interview, own }: Whole,
  closing: Moment,
  turns: readonly Turn[],
  asked: readonly QuestionTurn[],
): InterviewReview {
  const { court } = interview;
  const role = step.role ?? sceneOf(program, closing.before).role;
  const substantive = asked.filter(({ type }) => !NOT_SUBSTANTIVE.includes(type));
  return {
    index: closing.index,
    step: step.id,
    what: !court ? "interview" : own ? "examination" : "heard",
    court: court?.kind ?? null,
    role,
    with: interview.with,
    criterion: (court ? court.scores[role] : interview.scores) ?? null,
    turns,
    share: court
      ? null
      : { open: substantive.filter(({ type }) => OPEN.includes(type)).length, of: substantive.length },
  };
}

function turnsOf(program: Program, past: Past, whole: Whole): Turn[] {
  const puts: (Put | Moment)[] = [];
  for (const moment of whole.inside) {
    const { event, before } = moment;
    const { part } = program.steps[before.step]!;
    const current = puts.at(-1);
    if (event.type === "move.made") puts.push(moment);
    else if (event.type === "question.asked") puts.push({ ask: event.id, moments: [moment] });
    else if (part && "ask" in part) {
      if (current && "ask" in current && current.ask === part.ask) current.moments.push(moment);
      else puts.push({ ask: part.ask, moments: [moment] });
    }
  }
  return puts.flatMap((put): Turn[] =>
    "ask" in put ? [questionTurn(program, past, whole, put)] : moveTurn(program, whole, put),
  );
}

function moveTurn(program: Program, { interview }: Whole, moment: Moment): MoveTurn[] {
  const view = lastViewOf(program, moment, false);
  if (view?.kind !== "move") return [];
  const { before, after, index } = moment;
  return [
    {
      kind: "move",
      index,
      askKey: view.key,
      answerKey: view.answerKey!,
      seen: seenAfter(program, interview.with, before, after),
    },
  ];
}

function questionTurn(program: Program, past: Past, whole: Whole, put: Put): QuestionTurn {
  const { number, step, interview } = whole;
  const { before, index } = put.moments[0]!;
  const { after, index: until } = put.moments.at(-1)!;
  const topic = topicOf(interview, put.ask);
  const base = `interview.${step.id}.${put.ask}`;
  const answer = answerOf(program, past, put);
  const state = stateOf(program, before, interview.with);
  const account = accountAfter(topic, before.facts, after.facts);
  const statuses = (facts: Facts, status: string): string[] =>
    program.exhibits.filter(({ fact }) => EXHIBIT_STATUSES[facts[fact]!] === status).map(({ id }) => id);
  const newly = (status: string): string[] => {
    const had = statuses(before.facts, status);
    return statuses(after.facts, status).filter((id) => !had.includes(id));
  };
  return {
    kind: "question",
    index,
    until,
    ask: put.ask,
    type: phrasingOf(interview, put.ask).type,
    topicKey: `interview.${step.id}.topic.${topic.id}`,
    askKey: `${base}.text`,
    putAgainKey: answer && answer.askKey !== `${base}.text` ? answer.askKey : null,
    answerKey: answer?.answerKey ?? null,
    unreliable: answer?.unreliable ?? false,
    account,
    because: account === "spoiled" ? becauseOf(program, number, topic, put.ask, before.facts, state, !answer) : null,
    found: newly("held"),
    lost: newly("lost"),
    opens: opensOf(step, interview, before.facts, after.facts),
    seen: seenAfter(program, interview.with, before, after),
  };
}

function topicOf({ topics }: InterviewSpec, ask: string): TopicSpec {
  return topics.find(({ phrasings }) => phrasings.some(({ id }) => id === ask))!;
}

/** The answer as it was given, in court also to the better words in which the question was put again; null where there was none. */
function answerOf(
  program: Program,
  { start, moments }: Past,
  put: Put,
): { askKey: string; answerKey: string; unreliable: boolean } | null {
  const own = lastViewOf(program, put.moments[0]!, false);
  if (own?.kind === "question")
    return own.answerKey === null ? null : { askKey: own.key, answerKey: own.answerKey, unreliable: own.unreliable };
  const heard = put.moments.find(({ before }) => program.steps[before.step]!.part?.kind === "answer");
  if (!heard) return null;
  const until = moments.slice(0, moments.indexOf(heard));
  const view = momentOf(program, { start, moments: until, now: heard.before }, "");
  return view.kind === "answer" ? view : null;
}

function accountAfter({ fact }: TopicSpec, before: Facts, after: Facts): AccountAfter {
  const was = TOPIC_MEMORY[before[fact]!];
  const is = TOPIC_MEMORY[after[fact]!]!;
  return was === is && is !== "unasked" ? `stays-${is}` : is;
}

function becauseOf(
  program: Program,
  number: number,
  topic: TopicSpec,
  ask: string,
  facts: Facts,
  state: PersonState | null,
  stopped: boolean,
): SpoiledBecause {
  if (stopped) return "stopped";
  if (state === "shut-down") return "shut-down";
  const { type } = topic.phrasings.find(({ id }) => id === ask)!;
  if (QUESTION_RULES[type].sound === "never") return "type";
  // The same question after a sound account: where it spoils even then, its type is the reason and not its place.
  const later = facts.map((value, fact) => (fact === topic.fact ? TOPIC_MEMORY.indexOf("sound") : value));
  return costOf(program, number, topic, ask, later)?.spoils ? "type" : "before-account";
}

/** The topics in which something could be asked after the answer that was not open before. */
function opensOf({ id, arrows }: StepSpec, { topics }: InterviewSpec, before: Facts, after: Facts): string[] {
  const openWith = (facts: Facts): Set<string> =>
    new Set(arrows.flatMap(({ act, when }) => (act.type === "question.asked" && holds(when, facts) ? [act.id] : [])));
  const had = openWith(before);
  const has = openWith(after);
  return topics
    .filter(({ phrasings }) => phrasings.some((one) => has.has(one.id) && !had.has(one.id)))
    .map((topic) => `interview.${id}.topic.${topic.id}`);
}

/** Only what showed: a cue of the case where the person's state became another. */
function seenAfter(program: Program, person: string, before: Configuration, after: Configuration): SeenAfter {
  const was = stateOf(program, before, person);
  const is = stateOf(program, after, person);
  if (was === null || is === null) return null;
  const cues = program.people.find(({ id }) => id === person)?.cues ?? [];
  return { cueKey: was !== is && cues.includes(is) ? `person.${person}.cue.${is}` : null };
}

/** The questions whose phrasing cost something: they spoiled a topic, or asked more of the person than another open one would have. */
function costlyOf(
  program: Program,
  { number, interview, inside }: Whole,
  asked: readonly QuestionTurn[],
  closed: number,
): { turn: CostlyTurn; cost: QuestionCost }[] {
  return asked.flatMap(({ index, until, ask, type }) => {
    const { facts } = inside.find((moment) => moment.index === index)!.before;
    const after = inside.find((moment) => moment.index === until)!.after.facts;
    const topic = topicOf(interview, ask);
    const cost = costBetween(program, topic, interview.with, facts, after);
    const better = topic.phrasings
      .flatMap((other) => {
        const its = other.id === ask ? undefined : costOf(program, number, topic, other.id, facts);
        return its && compareCosts(its, cost) < 0 ? [{ ...other, its }] : [];
      })
      .sort((a, b) => compareCosts(a.its, b.its) || QUESTION_TYPES.indexOf(a.type) - QUESTION_TYPES.indexOf(b.type))[0];
    // A sensitive topic strains however it is asked: that is no cost of the words.
    const costly =
      cost.spoils || (cost.strain > 0 && (better !== undefined || QUESTION_RULES[type].sound !== "always"));
    if (!costly) return [];
    const step = program.steps[number]!.id;
    const turn: CostlyTurn = {
      index,
      interview: closed,
      what: cost.spoils ? "spoiled" : "strain",
      betterKey: better ? `interview.${step}.${better.id}.text` : null,
      betterType: better?.type ?? null,
    };
    return [{ turn, cost }];
  });
}
