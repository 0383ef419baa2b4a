import { cardOf, languagesOf, wordsByPart } from "../core/authoring/case-card.ts";
import type { PackSource } from "../core/authoring/pack/pack-source.ts";
import type { MadeCase } from "../core/authoring/read-case.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import { type Words, wordsIn } from "./words.ts";

/** What a pack is made of, from a case as it was read; a language in which the case is not whole shows the case's own words. */
export function packSource(made: MadeCase, rubric: Rubric, language: Words): PackSource {
  const { scenario, program } = made;
  const card = cardOf(made);
  const known = languagesOf(made).find(({ lang, coverage }) => lang === language.lang && coverage === 1);
  const { lang: caseLang, review } = known ?? languagesOf(made)[0]!;
  const texts = new Map(Object.values(wordsByPart(made, caseLang)).flatMap((part) => Object.entries(part)));
  return {
    program,
    rubric,
    minutes: scenario.minutes,
    lawProfile: card.lawProfile,
    lawLines: card.lawLines ?? [],
    review,
    words: {
      lang: language.lang,
      dir: language.rtl ? "rtl" : "ltr",
      caseLang,
      caseDir: wordsIn(caseLang).rtl ? "rtl" : "ltr",
      say: language.say,
      has: language.has,
      number: (value) => language.number(value),
      text: (key) => texts.get(key) ?? `⟦${key}⟧`,
      hasText: (key) => texts.has(key),
    },
  };
}
