import type { Scenario, ScenarioStep } from "./schema.ts";
import { RULINGS } from "./objection-grounds.ts";
import { EXHIBIT_STATUSES, MEASURE_STATUSES, PERSON_STATES, TOPIC_MEMORY } from "./vocabulary.ts";

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
 * state, protective measures, what an interview, examination or sheet remembers while it lasts, and interruptions that happen once. The order is the order of the fact vector.
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
  for (const name of measuresIn(scenario)) facts.push({ name, values: MEASURE_STATUSES, start: 0 });
  for (const step of stepsOf(scenario)) facts.push(...factsOfStep(step));
  for (const [id, { once }] of Object.entries(scenario.interruptions ?? {}))
    if (once) facts.push({ name: `${id}.used`, values: YES_NO, start: 0 });
  return facts;
}

/** More contested questions or items than one segment holds. */
const MOST_COUNTED = 15;

/** What a step remembers while it lasts: topics and duties, a series of closed questions, a critical turn, the objection under way. */
export function factsOfStep({ step, interview, examination, sheet }: ScenarioStep): FactSpec[] {
  const own = (name: string, values: readonly string[]): FactSpec => ({ name: `${step}.${name}`, values, start: 0 });
  const counters = (...names: string[]): FactSpec[] => names.map((name) => own(name, numbers(0, MOST_COUNTED)));
  const questioning = interview ?? examination;
  const criticals = criticalsOf({ interview, examination, sheet });
  const facts: FactSpec[] = [];
  if (questioning) {
    for (const { topic } of questioning.topics) facts.push(own(topic, TOPIC_MEMORY));
    for (const { duty } of interview?.duties ?? []) facts.push(own(duty, TOPIC_MEMORY));
    facts.push(own("closed-run", numbers(0, 2)));
  }
  if (questioning || sheet) facts.push(own("critical", ["no", ...criticals]));
  if (criticals.length === 0 && facts.at(-1)?.name === `${step}.critical`)
    facts[facts.length - 1] = own("critical", YES_NO);
  if (examination) {
    facts.push(own("ruling", ["none", ...RULINGS]), own("founded", YES_NO));
    facts.push(...counters("objected", "objected-well", "ruled", "ruled-well"));
  }
  if (sheet) facts.push(...counters("settled", "settled-well"));
  return facts;
}

/** The criteria of which something in a step can be a critical failure without being a choice, each once. */
export function criticalsOf({
  interview,
  examination,
  sheet,
}: Pick<ScenarioStep, "interview" | "examination" | "sheet">): string[] {
  const questioning = interview ?? examination;
  const all = [
    questioning?.critical_when_shut_down,
    ...(questioning?.topics ?? []).flatMap(({ phrasings }) => phrasings.map(({ critical }) => critical)),
    ...(sheet?.items ?? []).flatMap(({ options }) => options.map(({ critical }) => critical)),
  ];
  return [...new Set(all.filter((one) => one !== undefined))];
}

/** Protective measures, as `person.measure`, that any sheet asks for, grants or refuses. */
export function measuresIn(scenario: Scenario): string[] {
  const named = stepsOf(scenario).flatMap(({ sheet }) =>
    (sheet?.items ?? []).flatMap(({ options }) =>
      options.flatMap(({ asks_for, grants, refuses }) =>
        [asks_for, grants, refuses].filter((one) => one !== undefined),
      ),
    ),
  );
  return [...new Set(named)];
}

/** Every step of a scenario in file order, those of interruptions last. */
export function stepsOf(scenario: Scenario): ScenarioStep[] {
  return [
    ...scenario.stages.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps)),
    ...Object.values(scenario.interruptions ?? {}).flatMap(({ steps }) => steps),
  ];
}
