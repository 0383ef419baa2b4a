import { criticalsOf } from "../scenario/facts.ts";
import type { Scenario, ScenarioSheetOption, ScenarioStep } from "../scenario/schema.ts";
import { EXHIBIT_STATUSES, MEASURE_STATUSES, type Proves, type Role } from "../scenario/vocabulary.ts";
import type { FactNames } from "./fact-names.ts";
import type { Change, Guard, ItemSpec, OptionSpec, SheetSpec } from "./program.ts";

const HELD = EXHIBIT_STATUSES.indexOf("held");

/** Never true: no fact has a value beyond its last. */
const NEVER: Guard = ["or", []];

/**
 * Whether the file as it stands holds two exhibits of different sources that support an element. A rule of thumb for teaching, not law
 * (evidence brief, section 4: two independent kinds of evidence for each element).
 */
export function twoKindsHeld(scenario: Scenario, names: FactNames, element: Proves): Guard {
  const supporting = Object.entries(scenario.exhibits ?? {}).filter(([, { supports }]) => supports.includes(element));
  const pairs = supporting.flatMap(([a, first], i) =>
    supporting
      .slice(i + 1)
      .filter(([, second]) => second.source !== first.source)
      .map(([b]): Guard => [
        "and",
        [
          ["=", names.fact(a), HELD],
          ["=", names.fact(b), HELD],
        ],
      ]),
  );
  return pairs.length === 0 ? NEVER : ["or", pairs];
}

/** The spec of a sheet; its items become steps when the program is seated. */
export function compileSheet(scenario: Scenario, names: FactNames, step: ScenarioStep, role: Role | null): SheetSpec {
  const sheet = step.sheet!;
  const own = (name: string): number => names.fact(`${step.step}.${name}`);
  const criticals = criticalsOf(step);
  const table = role === null ? undefined : scenario.roles?.[role]?.does?.[step.step];
  const soundOf = (option: ScenarioSheetOption, element: Proves | undefined): Guard | boolean => {
    const said = option.sound ?? option.finding !== undefined;
    if (element === undefined || option.finding === undefined || said === false)
      return typeof said === "string" ? names.guard(said) : said;
    const held = twoKindsHeld(scenario, names, element);
    const found: Guard = option.finding === "proved" ? held : ["not", held];
    return typeof said === "string" ? ["and", [found, names.guard(said)]] : found;
  };
  const changesOf = (option: ScenarioSheetOption): Change[] => {
    const changes: Change[] = [];
    const measure = (name: string | undefined, status: (typeof MEASURE_STATUSES)[number]): void => {
      if (name !== undefined) changes.push(["set", names.fact(name), MEASURE_STATUSES.indexOf(status)]);
    };
    measure(option.asks_for, "asked");
    measure(option.refuses, "refused");
    measure(option.grants, "granted");
    if (option.critical !== undefined) changes.push(["set", own("critical"), criticals.indexOf(option.critical) + 1]);
    return [...changes, ...names.changes(option.effects)];
  };
  const items = sheet.items.map((item): ItemSpec => {
    const says = typeof table === "object" && !Array.isArray(table) ? table[item.item] : undefined;
    return {
      id: item.item,
      ...names.when(item.when),
      ...(item.text !== undefined && { hasText: true as const }),
      ...(item.proves && { proves: item.proves }),
      options: item.options.map((option): OptionSpec => {
        const measure = option.asks_for ?? option.grants ?? option.refuses;
        return {
          id: option.option,
          ...names.when(option.when),
          sound: soundOf(option, item.proves),
          ...(option.finding && { finding: option.finding }),
          changes: changesOf(option),
          ...(measure !== undefined && { measure }),
          sources: option.sources ?? [],
          ...(option.law && { law: option.law }),
        };
      }),
      ...(says !== undefined && { table: says }),
    };
  });
  return {
    kind: sheet.kind,
    scores: sheet.scores,
    items,
    count: { met: own("settled"), well: own("settled-well") },
    criticalFact: own("critical"),
    criticals,
  };
}
