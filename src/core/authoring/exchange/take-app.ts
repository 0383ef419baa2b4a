import { type AppText, appTexts, pathsOf, type Screens, type Words, wordsAt } from "./app-units.ts";
import { checkReceived, oneForEachKey, sameWords } from "./check-received.ts";
import { type ExchangeProblem, remark, refusal } from "./problem.ts";
import { type Outcome, OUTCOMES, type TakeOptions } from "./take-translation.ts";
import type { ReceivedFile, ReceivedUnit } from "./unit.ts";

export interface TakenWords {
  /** The files of those screens whose words changed. */
  screens: Map<string, string>;
  counts: Readonly<Record<Outcome, number>>;
  problems: ExchangeProblem[];
}

/** Words in the order of the source's paths; what only the translation has comes last in its place. */
function arranged(texts: ReadonlyMap<string, string>, own: Words | undefined, paths: readonly string[][]): Words {
  const result: Words = {};
  const set = (path: readonly string[], text: string): void => {
    let at = result;
    for (const key of path.slice(0, -1)) at = (Object.hasOwn(at, key) ? at[key] : (at[key] = {})) as Words;
    at[path.at(-1)!] = text;
  };
  for (const path of paths) {
    const text = texts.get(path.join("\n")) ?? wordsAt(own, path);
    if (text !== undefined) set(path, text);
  }
  const rest = (at: Words, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(at)) {
      if (typeof value !== "string") rest(value, [...path, key]);
      else if (wordsAt(result, [...path, key]) === undefined) set([...path, key], value);
    }
  };
  if (own) rest(own, []);
  return result;
}

/**
 * Enters words of the app that came back. The files of the app do not remember which source a text translates; so one whose source has changed since
 * is not entered but told, to be sent again.
 */
export function takeApp(
  source: Screens,
  translated: Screens,
  into: string,
  received: ReceivedFile,
  { acceptFuzzy = false }: TakeOptions = {},
): TakenWords {
  const words = new Map([...source].map(([screen, text]) => [screen, JSON.parse(text) as Words]));
  const own = new Map([...translated].map(([screen, text]) => [screen, JSON.parse(text) as Words]));
  const texts = new Map(
    [...words].flatMap(([screen, one]) => appTexts(screen, one, into)).map((one) => [one.key, one]),
  );
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const { units, problems } = oneForEachKey(received.units, (key) => texts.get(key)?.source);
  counts.refused += problems.length;
  const entered = new Map<string, Map<string, string>>();

  const enter = (unit: ReceivedUnit, text: AppText | undefined): Outcome => {
    const { key, line, target } = unit;
    if (!target.some((one) => /\S/.test(one))) return "untranslated";
    if (!text) {
      problems.push(remark("unknown-text", line, { key }));
      return "unused";
    }
    const paths = pathsOf(text, into);
    const old = paths.map((path) => wordsAt(own.get(text.screen), path) ?? "");
    // An empty form leaves what is there.
    const fresh = paths.map((_, i) => (/\S/.test(target[i] ?? "") ? target[i]! : old[i]!));
    if (fresh.join("\n") === old.join("\n")) return "unchanged";
    if (unit.needsReview && !acceptFuzzy) return "held";
    const counting = text.plural === undefined ? (unit.plural === undefined ? 1 : 0) : paths.length;
    if (target.length !== counting) {
      problems.push(refusal("other-forms", line, { key, wanted: paths.length, found: target.length }));
      return "refused";
    }
    const found = checkReceived(unit);
    problems.push(...found);
    if (found.some(({ severity }) => severity === "error")) return "refused";
    if (!sameWords(unit.source, text.source) || !sameWords(unit.plural ?? "", text.plural ?? "")) {
      problems.push(refusal("app-source-changed", line, { key, source: unit.source, present: text.source }));
      return "refused";
    }
    if (fresh.includes("")) problems.push(remark("form-missing", line, { key }));
    const screen = entered.get(text.screen) ?? new Map<string, string>();
    entered.set(text.screen, screen);
    paths.forEach((path, i) => fresh[i] !== "" && screen.set(path.join("\n"), fresh[i]!));
    return old.every((one) => one === "") ? "new" : "changed";
  };
  for (const unit of units) counts[enter(unit, texts.get(unit.key))]++;

  const screens = new Map(
    [...entered].map(([screen, changed]) => {
      const paths = [...texts.values()].filter((one) => one.screen === screen).flatMap((one) => pathsOf(one, into));
      const result = arranged(changed, own.get(screen), paths);
      return [screen, `${JSON.stringify(result, null, 2)}\n`];
    }),
  );
  return { screens, counts, problems };
}
