import {
  ESCALATES_AT,
  EXHIBIT_STATUSES,
  INTERRUPTION_KINDS,
  PERSON_STATES,
  RECOVERS_AT,
} from "../scenario/vocabulary.ts";
import type { Act, Arrow, Change, ExhibitSpec, Guard, PersonSpec, Program, Target } from "./program.ts";

/*
 * The one meaning of a program. A configuration is the current step, a stack of places to return to, and a record of
 * facts; `takeAct` is the only way from one to the next. The machine, the host and the walk all stand on this file.
 */

/** The fact vector: for each fact of the program an index into its values. */
export type Facts = readonly number[];

export interface Configuration {
  step: number;
  /** Steps to come back to, the most recent last. */
  returns: readonly number[];
  facts: Facts;
}

/** Whether a guard holds; no guard always holds. */
export function holds(guard: Guard | undefined, facts: Facts): boolean {
  if (guard === undefined) return true;
  switch (guard[0]) {
    case "=":
      return facts[guard[1]] === guard[2];
    case ">=":
      return facts[guard[1]]! >= guard[2];
    case "<=":
      return facts[guard[1]]! <= guard[2];
    case "not":
      return !holds(guard[1], facts);
    case "and":
      return guard[1].every((part) => holds(part, facts));
    case "or":
      return guard[1].some((part) => holds(part, facts));
  }
}

function applyChanges(program: Program, facts: number[], changes: readonly Change[]): void {
  for (const one of changes) {
    if (one[0] === "set") facts[one[1]] = one[2];
    else if (one[0] === "add") {
      const most = program.facts[one[1]]!.values.length - 1;
      facts[one[1]] = Math.min(most, Math.max(0, facts[one[1]]! + one[2]));
    } else if (holds(one[1], facts)) applyChanges(program, facts, one[2]);
  }
}

function settle(facts: number[], people: readonly PersonSpec[]): void {
  for (const { load, state } of people) {
    if (load === undefined || state === undefined) continue;
    while (facts[state]! < PERSON_STATES.length - 1 && facts[load]! >= ESCALATES_AT[facts[state]!]!) facts[state]!++;
    while (facts[state]! > 0 && facts[load]! <= RECOVERS_AT[facts[state]! - 1]!) facts[state]!--;
  }
}

/** The facts after some changes among others of one act: nobody's state follows before the last of them. */
export function changedSoFar(program: Program, facts: Facts, changes: readonly Change[]): Facts {
  const result = [...facts];
  applyChanges(program, result, changes);
  return result;
}

/** The facts after some changes, with every followed person's state brought in line with their load. */
export function changed(program: Program, facts: Facts, changes: readonly Change[]): Facts {
  const result = [...facts];
  applyChanges(program, result, changes);
  settle(result, program.people);
  return result;
}

/** The scene in which a configuration stands; an interruption stands in the scene it interrupts. */
export function sceneOf(program: Program, { step, returns }: Configuration): Program["scenes"][number] {
  const place = program.steps[returns[0] ?? step]!;
  return program.scenes[place.home]!;
}

const HELD = EXHIBIT_STATUSES.indexOf("held");
const LOST = EXHIBIT_STATUSES.indexOf("lost");

function isDue({ fact, perishesAt }: ExhibitSpec, facts: Facts, hour: number): boolean {
  return perishesAt !== undefined && hour >= perishesAt && facts[fact]! < HELD;
}

/** What nobody secured in time is lost. Gives the same facts where nothing perishes. */
function perished(program: Program, facts: Facts, hour: number): Facts {
  if (!program.exhibits.some((exhibit) => isDue(exhibit, facts, hour))) return facts;
  const result = [...facts];
  for (const exhibit of program.exhibits) if (isDue(exhibit, facts, hour)) result[exhibit.fact] = LOST;
  return result;
}

/** Where a target leads from a configuration whose facts have become `facts`; time passes with the scene. */
export function enter(program: Program, from: Configuration, target: Target, facts: Facts): Configuration {
  const { to, interrupts } = target;
  if (to === "return") return { step: from.returns.at(-1)!, returns: from.returns.slice(0, -1), facts };
  if (interrupts !== undefined) return { step: to, returns: [...from.returns, from.step], facts };
  const after: Configuration = { step: to, returns: from.returns, facts };
  if (program.steps[to]!.ending !== undefined) return after;
  return { ...after, facts: perished(program, facts, sceneOf(program, after).hour) };
}

/** Interruptions that may break in at a step. For a step of an interruption: any that a scene allows, since it may stand in any. */
export function interruptionsAt(program: Program, step: number): readonly number[] {
  const { inInterruption, ending, home } = program.steps[step]!;
  if (ending !== undefined) return [];
  if (!inInterruption) return program.scenes[home]!.interruptions;
  return [
    ...new Set(
      program.scenes
        .filter(({ interruptions }) => interruptions.includes(home))
        .flatMap(({ interruptions }) => interruptions),
    ),
  ].filter((index) => index < home);
}

/**
 * Whether an interruption may break into a configuration: its scene allows it, it stands above what already interrupts, and it
 * is not used up. `index` is its number.
 */
export function mayInterrupt(program: Program, configuration: Configuration, index: number): boolean {
  const current = program.steps[configuration.step]!;
  if (current.ending !== undefined) return false;
  if (!sceneOf(program, configuration).interruptions.includes(index)) return false;
  const { kind, onceFact } = program.interruptions[index]!;
  if (onceFact !== undefined && configuration.facts[onceFact] === 1) return false;
  if (!current.inInterruption) return true;
  const running = program.interruptions[current.home]!.kind;
  return INTERRUPTION_KINDS.indexOf(kind) < INTERRUPTION_KINDS.indexOf(running);
}

/** Whether an interruption is begun by calling it: not one that comes by itself, nor the objections of an examination. */
export function isCallable(program: Program, index: number): boolean {
  const { when, objectionsOf } = program.interruptions[index]!;
  return when === undefined && objectionsOf === undefined;
}

/** The configuration after an interruption has broken in; it will return to the step that it left. */
export function interrupted(program: Program, configuration: Configuration, index: number): Configuration {
  const { first, onceFact } = program.interruptions[index]!;
  const facts = [...configuration.facts];
  if (onceFact !== undefined) facts[onceFact] = 1;
  return { step: first, returns: [...configuration.returns, configuration.step], facts };
}

/** The configuration in which an attempt begins. `vary` gives the value index of each varied fact. */
export function begin(program: Program, vary: (fact: number) => number): Configuration {
  const facts = program.facts.map((fact, index) => (fact.varies ? vary(index) : fact.start));
  settle(facts, program.people);
  return enter(program, { step: program.first, returns: [], facts }, { to: program.first }, facts);
}

/** Everything that may be done in a configuration; an ending offers nothing. */
export function openActs(program: Program, configuration: Configuration): Act[] {
  const acts = program.steps[configuration.step]!.arrows.filter((arrow) => holds(arrow.when, configuration.facts)).map(
    (arrow) => arrow.act,
  );
  program.interruptions.forEach(({ id }, index) => {
    if (isCallable(program, index) && mayInterrupt(program, configuration, index))
      acts.push({ type: "interruption.called", id });
  });
  return acts;
}

/**
 * Whether an interruption that comes by itself breaks in now. One that happens once comes as soon as its condition holds where it may
 * break in. Any other comes on the rising edge: coming back must not start again what was so before.
 */
export function becomesDue(program: Program, before: Facts, arrived: Configuration, index: number): boolean {
  const { when, onceFact } = program.interruptions[index]!;
  if (when === undefined || !holds(when, arrived.facts)) return false;
  if (onceFact === undefined && holds(when, before)) return false;
  return mayInterrupt(program, arrived, index);
}

/** Follows one arrow: its changes, its target, the passing of time, then an interruption that has just become due. */
export function follow(program: Program, from: Configuration, arrow: Arrow): Configuration {
  const facts = changed(program, from.facts, arrow.changes);
  const target = arrow.to.find(({ when }) => holds(when, facts));
  if (!target)
    throw new Error(`${program.steps[from.step]!.id} has no way on that holds; the checks refuse such programs`);
  const after = enter(program, from, target, facts);
  const due = program.interruptions.findIndex((_, index) => becomesDue(program, from.facts, after, index));
  return due < 0 ? after : interrupted(program, after, due);
}

/** Whether an act ends an interview, an examination or a sheet: what it remembered while it lasted is then forgotten. */
export function isClosing({ type }: Act): boolean {
  return type === "interview.closed" || type === "examination.closed" || type === "sheet.closed";
}

/** The arrow that an act follows in a configuration, if it is open. */
export function arrowFor(program: Program, { step, facts }: Configuration, act: Act): Arrow | undefined {
  return program.steps[step]!.arrows.find(
    (arrow) => arrow.act.type === act.type && arrow.act.id === act.id && holds(arrow.when, facts),
  );
}

/** The configuration after an act, or undefined when the act is not open there. Pure. */
export function takeAct(program: Program, from: Configuration, act: Act): Configuration | undefined {
  if (act.type === "interruption.called") {
    const index = program.interruptions.findIndex(({ id }) => id === act.id);
    return index >= 0 && isCallable(program, index) && mayInterrupt(program, from, index)
      ? interrupted(program, from, index)
      : undefined;
  }
  const arrow = arrowFor(program, from, act);
  return arrow && follow(program, from, arrow);
}
