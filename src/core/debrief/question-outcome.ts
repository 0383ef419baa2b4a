import { known, phrasingOf } from "../attempt/last-view.ts";
import { improper } from "../program/objections.ts";
import type { Change, Program, TopicSpec } from "../program/program.ts";
import { changed, type Facts, holds } from "../program/step.ts";
import { TOPIC_MEMORY } from "../scenario/vocabulary.ts";

/** What a question left of its topic, and how much it asked of the person: load and lost trust. */
export interface QuestionCost {
  spoils: boolean;
  strain: number;
}

const SPOILED = TOPIC_MEMORY.indexOf("spoiled");

/**
 * What putting a question would change with these facts, by the program's own rules; undefined where it was not open. In court, where
 * others may stop it, an improper question counts as stopped.
 */
function changesOf(program: Program, number: number, ask: string, facts: Facts): readonly Change[] | undefined {
  const whole = program.steps[number]!;
  const arrow = whole.arrows.find(
    ({ act, when }) => act.type === "question.asked" && act.id === ask && holds(when, facts),
  );
  if (!arrow) return undefined;
  const put = program.steps.find(({ part }) => part?.kind === "question" && part.of === number && part.ask === ask);
  if (!put) return arrow.changes;
  const court = phrasingOf(whole.interview!, ask).court!;
  const stand = put.arrows.find(({ act, when }) => act.type === "question.let-stand" && holds(when, facts));
  return !stand || known(improper(court), facts) ? court.struck : stand.changes;
}

/** The cost of what happened between two records of facts. */
export function costBetween(
  program: Program,
  topic: TopicSpec,
  person: string,
  before: Facts,
  after: Facts,
): QuestionCost {
  const { load, trust } = program.people.find(({ id }) => id === person) ?? {};
  const rise = (fact: number | undefined): number => (fact === undefined ? 0 : after[fact]! - before[fact]!);
  return {
    spoils: before[topic.fact] !== SPOILED && after[topic.fact] === SPOILED,
    strain: Math.max(0, rise(load)) + Math.max(0, -rise(trust)),
  };
}

/** What a question would have cost if it had been put with these facts; undefined where it was not open. */
export function costOf(
  program: Program,
  number: number,
  topic: TopicSpec,
  ask: string,
  facts: Facts,
): QuestionCost | undefined {
  const changes = changesOf(program, number, ask, facts);
  const person = program.steps[number]!.interview!.with;
  return changes && costBetween(program, topic, person, facts, changed(program, facts, changes));
}

/** Below zero where one cost is less than another: a spoiled topic weighs more than any strain. */
export function compareCosts(one: QuestionCost, other: QuestionCost): number {
  return Number(one.spoils) - Number(other.spoils) || one.strain - other.strain;
}
