import { failuresOf } from "../../src/core/scoring/failures.ts";
import { type AttemptLog, seatsOf } from "../../src/core/attempt/log.ts";
import { opportunitiesOf } from "../../src/core/attempt/opportunity.ts";
import { replay } from "../../src/core/attempt/replay.ts";
import type { Act, Program } from "../../src/core/program/program.ts";
import { seated } from "../../src/core/program/seated.ts";
import { type Configuration, openActs, takeAct } from "../../src/core/program/step.ts";
import { EXHIBIT_STATUSES } from "../../src/core/scenario/vocabulary.ts";
import { contributionsOf } from "../../src/core/scoring/contributions.ts";
import type { Rubric } from "../../src/core/scoring/rubric.ts";
import type { WhatElse } from "../../src/core/walk/what-else/what-else-types.ts";
import { type Edge, explored, keyOf, type Node, sumsAtEndings } from "./brute-force.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** One way in which an attempt may go on to its end: what it comes to, and the answers to its first two decisions. */
interface Outcome {
  events: ReadonlySet<string>;
  answers: readonly string[];
}

/** What the walk says of a choice, by names: `ending.id`, `failure.step.criterion`, `repair.step.criterion`, `exhibit.id`. */
export interface ToldAhead {
  choice: string;
  always: Set<string>;
  possible: Map<string, { of: number; keep: number } | null>;
  noLonger: Set<string>;
  ranges: ({ least: number; greatest: number } | null)[];
}

/** What the walk says of a decision, in the same words. */
export function toldAhead({ choices }: WhatElse): ToldAhead[] {
  return choices.map(({ choice, endings, failures, repairs, exhibits, ranges }) => {
    const told: ToldAhead = { choice, always: new Set(), possible: new Map(), noLonger: new Set(), ranges: [] };
    const name = (kind: string, what: string | { criterion: string; step: string }): string =>
      typeof what === "string" ? `${kind}.${what}` : `${kind}.${what.step}.${what.criterion}`;
    for (const [kind, one] of Object.entries({
      ending: endings,
      failure: failures,
      repair: repairs,
      exhibit: exhibits,
    })) {
      for (const what of one.always) told.always.add(name(kind, what));
      for (const { what, kept } of one.possible) told.possible.set(name(kind, what), kept);
      for (const what of one.noLonger) told.noLonger.add(name(kind, what));
    }
    told.ranges = ranges.map(({ range }) => range);
    return told;
  });
}

/**
 * The same for the decision of an attempt at one place in its log, by trying out every way to go on, act by act, and gathering what each has
 * come to at its end. Null when there are more than `most` configurations, or things gathered on the way to them.
 */
export function bruteForceAhead(
  unseated: Program,
  rubric: Rubric,
  log: AttemptLog,
  index: number,
  most: number,
): ToldAhead[] | null {
  const program = seated(unseated, seatsOf(log));
  const past = replay(program, log);
  if (!past.ok) throw new Error(past.reason);
  const { before } = past.moments.find((moment) => moment.index === index)!;
  const earlier = past.moments
    .filter((moment) => moment.index < index)
    .flatMap((moment) => opportunitiesOf(program, moment.before, moment.event));
  /** What a colleague does where a room could act itself. */
  const isTableOfRoom = (act: Act, { step }: Configuration): boolean =>
    act.type === "table.followed" && program.steps[step]!.arrows.some((arrow) => arrow.act.type !== act.type);
  const open = openActs(program, before).filter(({ type }) => type === "choice.made");
  const found: { choice: string; outcomes: Outcome[]; ranges: ToldAhead["ranges"]; failed: Set<string> }[] = [];
  for (const act of open) {
    const own = opportunitiesOf(program, before, act);
    const after = takeAct(program, before, act)!;
    const nodes = explored(program, rubric, most, [after], isTableOfRoom);
    const outcomes = nodes && outcomesOf(program, nodes, after, deedsOf(program, before, own), most);
    const ranges = nodes && rangesOf(program, rubric, nodes, after, [...earlier, ...own], most);
    if (!outcomes || !ranges) return null;
    const failures = failuresOf(earlier).flatMap(({ criterion, repairedBy }) => (repairedBy === null ? criterion : []));
    const made = own.flatMap((one) => (one.kind === "decision" ? (criticalOf(one) ?? []) : []));
    found.push({ choice: act.id, outcomes, ranges, failed: new Set([...failures, ...made]) });
  }
  const everything = new Set(found.flatMap(({ outcomes }) => outcomes.flatMap(({ events }) => [...events])));
  return found.map(({ choice, outcomes, ranges, failed }) => {
    const told: ToldAhead = { choice, always: new Set(), possible: new Map(), noLonger: new Set(), ranges };
    for (const event of everything) {
      const [kind, , criterion] = event.split(".");
      if (kind === "repair" && !failed.has(criterion!)) continue;
      const keeping = outcomes.filter(({ events }) => events.has(event));
      if (keeping.length === 0) told.noLonger.add(event);
      else if (keeping.length === outcomes.length) told.always.add(event);
      else told.possible.set(event, keptOf(outcomes, keeping));
    }
    return told;
  });
}

function keptOf(all: readonly Outcome[], keeping: readonly Outcome[]): { of: number; keep: number } | null {
  const ways = (outcomes: readonly Outcome[]): number =>
    new Set(outcomes.flatMap(({ answers }) => (answers.length === 0 ? [] : [answers.join(" ")]))).size;
  const of = ways(all);
  return of === 0 ? null : { of, keep: ways(keeping) };
}

type Opportunities = ReturnType<typeof opportunitiesOf>;

function criticalOf(one: Extract<Opportunities[number], { kind: "decision" }>): string | undefined {
  return one.open.find(({ id }) => id === one.chosen)!.critical;
}

/** The critical failures and repairs of an act, by name. */
function deedsOf(program: Program, { step }: Configuration, opportunities: Opportunities): string[] {
  const { part, id } = program.steps[step]!;
  const whole = part ? program.steps[part.of]!.id : id;
  return opportunities.flatMap((one) => {
    const critical = one.kind === "segment" ? (one.critical ?? undefined) : criticalOf(one);
    const repairs = one.kind === "segment" ? [] : one.open.find((choice) => choice.id === one.chosen)!.repairs;
    return [
      ...(critical === undefined ? [] : [`failure.${whole}.${critical}`]),
      ...repairs.map((criterion) => `repair.${whole}.${criterion}`),
    ];
  });
}

/** Follows every path and remembers all of it that matters: where it is, what has come about, and its first two answers. */
function outcomesOf(
  program: Program,
  nodes: ReadonlyMap<string, Node>,
  from: Configuration,
  own: readonly string[],
  most: number,
): Outcome[] | null {
  const waiting = [{ at: keyOf(from), events: [...own].sort(), answers: [] as string[] }];
  const seen = new Set<string>();
  const outcomes = new Map<string, Outcome>();
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const key = `${one.at} ${one.events.join(" ")} | ${one.answers.join(" ")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > 5 * most) return null;
    const { now, edges } = nodes.get(one.at)!;
    const { id, ending, inInterruption } = program.steps[now.step]!;
    if (ending !== undefined) {
      const events = new Set([...one.events, `ending.${program.endings[ending]!.id}`]);
      for (const { id: exhibit, fact } of program.exhibits)
        if (now.facts[fact] === HELD) events.add(`exhibit.${exhibit}`);
      outcomes.set(`${[...events].sort().join(" ")} | ${one.answers.join(" ")}`, { events, answers: one.answers });
    }
    for (const { act, to } of edges) {
      const done = deedsOf(program, now, opportunitiesOf(program, now, act));
      const events = done.length === 0 ? one.events : [...new Set([...one.events, ...done])].sort();
      const isAnswer = act.type === "choice.made" && !inInterruption && one.answers.length < 2;
      waiting.push({ at: to, events, answers: isAnswer ? [...one.answers, `${id}.${act.id}`] : one.answers });
    }
  }
  return [...outcomes.values()];
}

function rangesOf(
  program: Program,
  rubric: Rubric,
  nodes: ReadonlyMap<string, Node>,
  from: Configuration,
  before: Opportunities,
  most: number,
): ToldAhead["ranges"] | null {
  const ranges: ToldAhead["ranges"] = [];
  const contributions = before.flatMap((one) => contributionsOf(rubric, one));
  for (const [column, { id }] of rubric.dimensions.entries()) {
    const own = contributions.filter(({ dimension }) => dimension === id);
    const won = own.reduce((sum, one) => sum + one.won, 0);
    const possible = own.reduce((sum, one) => sum + one.possible, 0);
    const sums = sumsAtEndings(program, nodes, most, ({ sums: all }: Edge) => all[column]!, [from]);
    if (!sums) return null;
    const scores = sums
      .filter((one) => one.possible + possible > 0)
      .map((one) => (100 * (one.won + won)) / (one.possible + possible));
    ranges.push(scores.length === 0 ? null : { least: Math.min(...scores), greatest: Math.max(...scores) });
  }
  return ranges;
}
