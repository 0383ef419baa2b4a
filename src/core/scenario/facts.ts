import type { Scenario, ScenarioStep } from "./schema.ts";
import { EXHIBIT_STATUSES, PERSON_STATES, TOPIC_MEMORY } from "./vocabulary.ts";

export interface FactSpec {
  name: string;
  /** Every value it can have, in order; a fact vector holds an index into this list. */
  values: readonly string[];
  start: number;
  /** Picked by the attempt's seed among all values. */
  varies?: true;
}

const YES_NO = ["no", "yes"];

/** Every number from `from` to `to` as text. */
function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/**
 * Every fact of a scenario, declared or implied, with its whole range: declared facts, exhibits, people's load, trust and
 * state, the memory of each interview, and interruptions that happen once. The order is the order of the fact vector.
 */
export function factsOf(scenario: Scenario): FactSpec[] {
  const facts: FactSpec[] = [];
  for (const [name, fact] of Object.entries(scenario.facts ?? {})) {
    if ("values" in fact)
      facts.push({ name, values: fact.values, start: 0, ...(fact.varies && { varies: true as const }) });
    else facts.push({ name, values: numbers(...fact.range), start: 0 });
  }
  for (const [name, { start = "unseen" }] of Object.entries(scenario.exhibits ?? {}))
    facts.push({ name, values: EXHIBIT_STATUSES, start: EXHIBIT_STATUSES.indexOf(start) });
  for (const [id, { state }] of Object.entries(scenario.people)) {
    if (!state) continue;
    facts.push({ name: `${id}.load`, values: numbers(0, 7), start: state.load });
    facts.push({ name: `${id}.trust`, values: numbers(0, 3), start: state.trust });
    facts.push({ name: id, values: PERSON_STATES, start: 0 });
  }
  for (const { step, interview } of stepsOf(scenario)) {
    if (!interview) continue;
    for (const { topic } of interview.topics) facts.push({ name: `${step}.${topic}`, values: TOPIC_MEMORY, start: 0 });
    facts.push({ name: `${step}.closed-run`, values: numbers(0, 2), start: 0 });
    facts.push({ name: `${step}.critical`, values: YES_NO, start: 0 });
  }
  for (const [id, { once }] of Object.entries(scenario.interruptions ?? {}))
    if (once) facts.push({ name: `${id}.used`, values: YES_NO, start: 0 });
  return facts;
}

/** Every step of a scenario in file order, those of interruptions last. */
export function stepsOf(scenario: Scenario): ScenarioStep[] {
  return [
    ...scenario.stages.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps)),
    ...Object.values(scenario.interruptions ?? {}).flatMap(({ steps }) => steps),
  ];
}
