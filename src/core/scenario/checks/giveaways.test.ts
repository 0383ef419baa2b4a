import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aChoice, aDecision, anItem, anOption, aScenario, aSheet } from "../../../../tests/support/a-scenario.ts";
import type { Scenario, ScenarioStep } from "../schema.ts";
import { textsOf } from "../texts.ts";
import { sourceMark, type Translation } from "../translation.ts";
import { oftenBest } from "./best-often.ts";
import { checkGiveaways, checkTranslatedOptions } from "./giveaways.ts";
import type { OptionSet } from "./option-sets.ts";

function found(scenario: Scenario): string[] {
  return checkGiveaways(scenario, { sets: {}, figures: {}, criteria: [], dimensions: [], sources: {} }).map(
    ({ name }) => name,
  );
}

/** A decision in which the first text is that of the best choice. */
function decision(id: string, [best, ...others]: readonly string[], bestAt = 0): ScenarioStep {
  const choices = others.map((text, i) => aChoice(`other-${i}`, { text }));
  choices.splice(bestAt, 0, aChoice("best", { text: best!, marks: { care: 2 } }));
  return aDecision(id, choices);
}

function sets(count: number, options: number): OptionSet[] {
  return Array.from({ length: count }, (_, s) => {
    const all = Array.from({ length: options }, (_, o) => ({
      id: `o${o}`,
      key: `k${s}.${o}`,
      text: "Wait.",
      path: [s, o],
      worth: o === 0 ? 1 : 0,
    }));
    return { of: "decision", name: `s${s}`, path: [s], options: all, best: all.slice(0, 1) };
  });
}

test("of two options the first may be the best in most sets by chance, of four it may not", () => {
  const firstIn = (all: readonly OptionSet[], share: number) =>
    oftenBest(all, ({ options, path }) => [options[Number(path[0]) < share * all.length ? 0 : 1]!]);
  expect(firstIn(sets(20, 2), 0.7)).toBeNull();
  expect(firstIn(sets(20, 4), 0.7)).toEqual({ percent: 70, count: 20 });
  expect(firstIn(sets(20, 2), 0.9)).toEqual({ percent: 90, count: 20 });
});

test("never more than 60 % is told, whatever the sets", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 6 }), fc.nat(40), (count, options, hits) => {
      const result = oftenBest(sets(count, options), ({ options: all, path }) => [
        all[Number(path[0]) < hits ? 0 : 1]!,
      ]);
      if (Math.min(hits, count) / count <= 0.6 || count < 5) expect(result).toBeNull();
    }),
  );
});

test("a decision without marks has no best choice that could be given away", () => {
  const steps = Array.from({ length: 8 }, (_, i) =>
    aDecision(`d${i}`, [aChoice("a", { text: "Wait here now." }), aChoice("b", { text: "Stay here." })]),
  );
  expect(found(aScenario(steps))).toEqual([]);
});

test("options of a sheet are compared with each other, apart from decisions", () => {
  const items = Array.from({ length: 6 }, (_, i) =>
    anItem(`i${i}`, [
      anOption(`b${i}`, { text: "Stay here.", sound: false }),
      anOption(`a${i}`, { text: "Wait here now." }),
    ]),
  );
  const decisions = Array.from({ length: 12 }, (_, i) => decision(`d${i}`, ["Wait here.", "Stay there"], i % 2));
  const patterns = found(aScenario([...decisions, aSheet("plan", items)])).filter((name) =>
    name.startsWith("best-often"),
  );
  expect(patterns).toEqual(["best-often-longest", "best-often-last"]);
});

test("an item whose sound option depends on the facts gives nothing away", () => {
  const items = Array.from({ length: 6 }, (_, i) =>
    anItem(`i${i}`, [
      anOption(`a${i}`, { text: "Wait here now.", sound: "ilo is settled" }),
      anOption(`b${i}`, { text: "Stay here.", sound: false }),
    ]),
  );
  expect(found(aScenario([aSheet("plan", items)]))).toEqual([]);
});

test("a word tells if only the best choice has it, not if a poor one has it too", () => {
  expect(found(aScenario([decision("d", ["Find a safe house.", "Find a big house."])]))).toEqual(["telling-word"]);
  expect(found(aScenario([decision("d", ["Find a safe house.", "Keep a safe house."])]))).toEqual([]);
  expect(found(aScenario([decision("d", ["Find a big house.", "Find a safe house."])]))).toEqual([]);
});

test("names of the story may stand in the best choices alone", () => {
  const steps = (word: string) =>
    Array.from({ length: 8 }, (_, i) => decision(`d${i}`, [`Call ${word} now.`, "Call home now."], i % 2));
  expect(found(aScenario(steps("Jane")))).toContain("word-only-in-best");
  expect(found(aScenario(steps("Roov")))).not.toContain("word-only-in-best");
});

test("a translation may give away what its source does not", () => {
  const scenario = aScenario(
    Array.from({ length: 6 }, (_, i) => decision(`d${i}`, ["Wait here.", "Stay there"], i % 2)),
  );
  const { texts } = textsOf(scenario, {});
  const translate = (best: string, other: string): Translation => ({
    language: "fr",
    review: "unreviewed",
    texts: Object.fromEntries(
      texts.map(({ key, text }) => [key, { of: sourceMark(text), text: key.endsWith(".best.text") ? best : other }]),
    ),
  });
  const names = (translation: Translation) =>
    checkTranslatedOptions(scenario, translation, texts).map(({ name, path }) => `${name} ${path.join(" ")}`);
  expect(names(translate("Attendre ici.", "Rester là-bas"))).toEqual([]);
  expect(names(translate("Attendre ici même.", "Rester là-bas"))).toEqual([
    "best-often-longest texts choice.d0.best.text",
  ]);
  expect(names(translate("Attendre ici un peu plus longtemps.", "Rester."))).toContain(
    "uneven-lengths texts choice.d0.best.text text",
  );
});

test("direction marks, vowel signs and emphasis add nothing to a length", () => {
  const scenario = aScenario([decision("d", ["\u2066*Wait*\u2069", "W\u0323a\u0323i\u0323t\u0323"])]);
  expect(found(scenario)).toEqual([]);
});
