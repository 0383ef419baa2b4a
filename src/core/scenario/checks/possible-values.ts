import { type Atom, atomsOf, type Condition, type Effect, readEffect } from "../condition.ts";
import { factsOf, factsOfStep, type FactSpec } from "../facts.ts";
import { type Setting, ruleFor } from "../question-types.ts";
import type { Scenario, ScenarioStep } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { ESCALATES_AT, PERSON_STATES, RECOVERS_AT } from "../vocabulary.ts";
import { effectsIn } from "./written.ts";

/** For each fact every value that it may ever have, in the order of its range. */
export type PossibleValues = ReadonlyMap<string, readonly string[]>;

/**
 * Every value that a fact has at the start, by variation, or by anything that happens somewhere in the case, whether or not it can be
 * reached. Never too few: what is not here is never so.
 */
export function possibleValues(scenario: Scenario): PossibleValues {
  const facts = factsOf(scenario);
  const changes = changesIn(scenario);
  const possible = new Map<string, readonly string[]>();
  for (const fact of facts) possible.set(fact.name, valuesOf(fact, changes.get(fact.name) ?? []));
  for (const [id, { state }] of Object.entries(scenario.people)) {
    if (!state) continue;
    const loads = (possible.get(`${id}.load`) ?? []).map(Number);
    possible.set(id, statesFor(state.load, Math.min(...loads), Math.max(...loads)));
  }
  return possible;
}

type Change = Pick<Effect, "op" | "value"> | "any";

function changesIn(scenario: Scenario): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  const add = (fact: string, ...more: Change[]): void => {
    changes.set(fact, [...(changes.get(fact) ?? []), ...more]);
  };
  const becomes = (fact: string | undefined, value: string): void => {
    if (fact !== undefined) add(fact, { op: "becomes", value });
  };
  for (const { text } of effectsIn(scenario)) {
    const reading = readEffect(text);
    if (reading.ok) add(reading.value.fact, reading.value);
  }
  for (const { step } of standingSteps(scenario)) {
    for (const [fact, change] of memoryChanges(step)) add(fact, change);
    becomes(step.interview?.record, "held");
    const questioned = step.interview?.with ?? step.examination?.witness;
    if (questioned !== undefined) {
      add(`${questioned}.load`, "any");
      add(`${questioned}.trust`, { op: "adds", value: -1 });
    }
    for (const { options } of step.sheet?.items ?? [])
      for (const { asks_for, refuses, grants } of options) {
        becomes(asks_for, "asked");
        becomes(refuses, "refused");
        becomes(grants, "granted");
      }
  }
  for (const [id, { perishes }] of Object.entries(scenario.exhibits ?? {})) if (perishes) becomes(id, "lost");
  for (const id of Object.keys(scenario.interruptions ?? {})) becomes(`${id}.used`, "yes");
  return changes;
}

/** What a step remembers while it lasts. Only of topics in an interview is more known than their range. */
function memoryChanges(step: ScenarioStep): [fact: string, change: Change][] {
  const topics = step.interview?.topics ?? [];
  return factsOfStep(step).flatMap(({ name }): [string, Change][] => {
    const topic = topics.find((one) => `${step.step}.${one.topic}` === name);
    if (!topic) return [[name, "any"]];
    const setting: Setting = step.interview?.of ?? "witness";
    const rules = topic.phrasings.map(({ type }) => ruleFor(type, setting).sound);
    return rules.every((sound) => sound === "never") ? [[name, { op: "becomes", value: "spoiled" }]] : [[name, "any"]];
  });
}

function valuesOf({ values, start, varies }: FactSpec, changes: readonly Change[]): readonly string[] {
  if (varies || changes.includes("any")) return values;
  const can = new Set([start]);
  for (const change of changes)
    if (change !== "any" && change.op === "becomes") can.add(values.indexOf(String(change.value)));
  const least = Math.min(...can);
  const most = Math.max(...can);
  const added = changes.flatMap((change) => (change !== "any" && change.op === "adds" ? [Number(change.value)] : []));
  const rises = added.some((by) => by > 0);
  const falls = added.some((by) => by < 0);
  return values.filter((_, i) => can.has(i) || (rises && i >= least) || (falls && i <= most));
}

/** States that follow from the loads somebody may have: a state is left upward at one load and entered downward at another. */
function statesFor(start: number, least: number, most: number): string[] {
  const first = ESCALATES_AT.filter((load) => start >= load).length;
  return PERSON_STATES.filter(
    (_, state) => state === first || (state > first ? most >= ESCALATES_AT[state - 1]! : least <= RECOVERS_AT[state]!),
  );
}

/** More combinations are not tried one by one. */
const MOST_TRIED = 5000;

/** Whether some conditions may all hold at once, given the values that facts may have. Says yes where it cannot be sure. */
export function mayHold(conditions: readonly Condition[], possible: PossibleValues): boolean {
  const asked = [...new Set(conditions.flatMap(atomsOf).map(({ fact }) => fact))];
  const ranges = asked.map((fact) => possible.get(fact) ?? []);
  // An unknown fact is a problem of its own.
  if (ranges.some(({ length }) => length === 0)) return true;
  if (ranges.reduce((product, { length }) => product * length, 1) > MOST_TRIED) return true;
  const now = new Map<string, string>();
  const tryFrom = (index: number): boolean => {
    if (index === asked.length) return conditions.every((condition) => holds(condition, now));
    return ranges[index]!.some((value) => {
      now.set(asked[index]!, value);
      return tryFrom(index + 1);
    });
  };
  return tryFrom(0);
}

function holds(condition: Condition, now: ReadonlyMap<string, string>): boolean {
  switch (condition.op) {
    case "not":
      return !holds(condition.of, now);
    case "and":
      return condition.of.every((part) => holds(part, now));
    case "or":
      return condition.of.some((part) => holds(part, now));
    default:
      return asksFor(condition, now.get(condition.fact)!);
  }
}

/** Whether a fact with this value answers a question with yes. */
export function asksFor(atom: Atom, value: string): boolean {
  if (atom.op === "is") return value === atom.value;
  return atom.op === "at-least" ? Number(value) >= atom.value : Number(value) <= atom.value;
}
