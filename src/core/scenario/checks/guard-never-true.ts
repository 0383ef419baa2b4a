import { type Atom, type Condition, readCondition } from "../condition.ts";
import { factsOf } from "../facts.ts";
import { type Problem, warning } from "../problem.ts";
import { exhibitsNeverHeld } from "./exhibit-never-held.ts";
import { asksFor, mayHold, possibleValues } from "./possible-values.ts";
import type { Check } from "./surroundings.ts";
import { conditionsIn } from "./written.ts";

/**
 * Every condition can hold: nothing is asked for a value that a fact never has, nor for two things at once that exclude each other. What
 * depends on the order of events is for a walk to find.
 */
export const checkGuards: Check = (scenario) => {
  const possible = possibleValues(scenario);
  const ranges = new Map(factsOf(scenario).map(({ name, values }) => [name, values]));
  // Told once, where they are declared.
  const toldElsewhere = new Set([
    ...Object.keys(scenario.facts ?? {}).filter((fact) => possible.get(fact)!.length === 1),
    ...exhibitsNeverHeld(scenario, possible),
  ]);
  const isKnown = ({ fact, value }: Atom): boolean => ranges.get(fact)?.includes(String(value)) ?? false;
  return conditionsIn(scenario).flatMap(({ text, path }): Problem[] => {
    const reading = readCondition(text);
    if (!reading.ok) return [];
    const wanted = wantedIn(reading.value);
    if (![...wanted].every(isKnown) || wanted.some(({ fact }) => toldElsewhere.has(fact))) return [];
    const never = wanted.filter((atom) => !possible.get(atom.fact)!.some((value) => asksFor(atom, value)));
    // A measure that nobody grants is an error of its own.
    const told = never.filter(({ value }) => value !== "granted");
    if (never.length > 0)
      return told.map(({ fact, value }) =>
        warning("value-never-set", path, { fact, value, known: possible.get(fact)!.join(", ") }),
      );
    return mayHold([reading.value], possible) ? [] : [warning("guard-never-true", path, { text })];
  });
};

/** What a condition asks for, leaving out what it asks not to be so. */
function wantedIn(condition: Condition): Atom[] {
  switch (condition.op) {
    case "not":
      return [];
    case "and":
    case "or":
      return condition.of.flatMap(wantedIn);
    default:
      return [condition];
  }
}
