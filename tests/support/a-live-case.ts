import type { CaseTranslation, MadeCase } from "../../src/core/authoring/read-case.ts";
import { compile } from "../../src/core/program/compile.ts";
import type { Scenario } from "../../src/core/scenario/schema.ts";
import { standingSteps } from "../../src/core/scenario/standing-steps.ts";
import { assignLineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { coverageOf, sourceMark, type Translation } from "../../src/core/scenario/translation.ts";
import { type LiveCase, liveCaseOf } from "../../src/workbench/live-case.ts";

/** A scenario as reading its files would have made it; step n begins on line 10 n. Some of its texts may be translated, by their words. */
export function aMadeCase(scenario: Scenario, translated: Record<string, Record<string, string>> = {}): MadeCase {
  const lineIds = assignLineIds(scenario, {});
  const { texts } = textsOf(scenario, lineIds);
  const steps = standingSteps(scenario).map(({ path }) => path.join("/"));
  const translations = Object.entries(translated).map(([language, words]): CaseTranslation => {
    const own = texts.flatMap(({ key, text }) =>
      text in words ? [[key, { of: sourceMark(text), text: words[text]! }] as const] : [],
    );
    const translation: Translation = { language, review: "unreviewed", texts: Object.fromEntries(own) };
    return { translation, coverage: coverageOf(translation, texts) };
  });
  return {
    scenario,
    placeOf: (path) => {
      const at = steps.findIndex((step) => path.join("/").startsWith(step));
      return at < 0 ? { line: 1, column: 1 } : { line: (at + 1) * 10, column: 5 };
    },
    program: compile(scenario, lineIds),
    texts,
    translations,
    unnamed: 0,
  };
}

/** The same as the workbench's worker hands it to the page. */
export function aLiveCase(scenario: Scenario, translated: Record<string, Record<string, string>> = {}): LiveCase {
  return liveCaseOf(aMadeCase(scenario, translated));
}
