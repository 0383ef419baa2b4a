import type { Act, Program, StepSpec } from "../../program/program.ts";
import { isClosing } from "../../program/step.ts";
import { nearest } from "../../scenario/checks/suggest.ts";
import { isQuestioning, type Policy, type Situation } from "./policy.ts";

/**
 * What somebody wants to do, by step, as in `does` of a role: a choice, or several of which the first open one is taken; the questions and
 * moves of an interview in their order, then its end; an option for each item of a sheet.
 */
export type Preferences = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;

/** Follows preferences as far as they are open, and does what `otherwise` does everywhere else. */
export function preferring(preferences: Preferences, otherwise: Policy): Policy {
  return (situation) => preferred(situation, preferences) ?? otherwise(situation);
}

function preferred(situation: Situation, preferences: Preferences): Act | undefined {
  const { program, now, acts, done } = situation;
  const { part } = program.steps[now.step]!;
  const whole = program.steps[part ? part.of : now.step]!;
  const wanted = Object.hasOwn(preferences, whole.id) ? preferences[whole.id]! : undefined;
  // Objections, arguments and rulings go by grounds, not by names of the case.
  if (wanted === undefined || (part && part.kind !== "item")) return undefined;
  const open = (one: string): Act | undefined => acts.find((act) => act.id === one);
  if (isListOrOne(wanted)) {
    const list = typeof wanted === "string" ? [wanted] : wanted;
    if (!isQuestioning(situation)) return list.map(open).find((act) => act !== undefined);
    const asked = new Set(done.map((act) => act.id));
    const left = list.filter((one) => !asked.has(one)).map(open);
    return left.find((act) => act !== undefined) ?? acts.find(isClosing);
  }
  if (part?.kind !== "item") return undefined;
  const item = whole.sheet!.items[part.item]!.id;
  if (!Object.hasOwn(wanted, item)) return undefined;
  const option = `${item}.${wanted[item]}`;
  return acts.find((act) => act.id === option || act.id.startsWith(`${option}.`));
}

function isListOrOne(wanted: Preferences[string]): wanted is string | readonly string[] {
  return typeof wanted === "string" || Array.isArray(wanted);
}

/** A name in preferences that the case does not have. */
export interface UnknownPreference {
  /** Where it stands: steps, then perhaps an item. */
  at: readonly string[];
  name: string;
  nearest: string;
}

/** Every name in preferences that the case does not have, with the one that was perhaps meant. */
export function unknownPreferences(program: Program, preferences: Preferences): UnknownPreference[] {
  const steps = new Map(program.steps.filter((step) => namesAt(step).length > 0).map((step) => [step.id, step]));
  const among = (at: readonly string[], name: string, known: readonly string[]): UnknownPreference[] =>
    known.includes(name) ? [] : [{ at, name, nearest: nearest(name, known) }];
  return Object.entries(preferences).flatMap(([id, wanted]) => {
    const step = steps.get(id);
    if (!step) return among([], id, [...steps.keys()]);
    if (isListOrOne(wanted)) return [wanted].flat().flatMap((name) => among([id], name, namesAt(step)));
    return Object.entries(wanted).flatMap(([item, option]) => {
      const found = step.sheet?.items.find((one) => one.id === item);
      if (!found) return among([id], item, step.sheet?.items.map((one) => one.id) ?? []);
      return among(
        [id, item],
        option,
        found.options.map((one) => one.id),
      );
    });
  });
}

/** What can be wanted at a step: choices, questions and moves, or items. */
function namesAt({ decision, interview, sheet }: StepSpec): string[] {
  return [
    ...(decision?.choices.map(({ id }) => id) ?? []),
    ...(interview?.topics.flatMap(({ phrasings }) => phrasings.map(({ id }) => id)) ?? []),
    ...(interview?.moves.map(({ id }) => id) ?? []),
    ...(sheet?.items.map(({ id }) => id) ?? []),
  ];
}
