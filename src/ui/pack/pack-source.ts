import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import rubric from "virtual:rubric";
import type { PackSource } from "../../core/authoring/pack/pack-source.ts";
import type { Program } from "../../core/program/program.ts";
import type { CaseCard } from "../shared/cases.ts";
import { formatNumber } from "../shared/format.ts";
import { languageOf } from "../shared/languages.ts";
import { useCaseParts } from "../shared/use-case-parts.ts";

/** Everything that a pack of a case is made of, in the language of the app; nothing until its words are there. */
export function usePackSource(card: CaseCard, program: Program): PackSource | undefined {
  const { t, i18n } = useTranslation();
  const parts = useMemo(
    () => [
      "card",
      "briefing",
      "file",
      "debrief",
      "sources",
      ...["interruptions", ...card.stages].flatMap((part) => [part, `${part}-feedback`]),
    ],
    [card],
  );
  const said = useCaseParts(card, parts);
  return useMemo(() => {
    if (!said) return undefined;
    return {
      program,
      rubric,
      minutes: card.minutes,
      lawProfile: card.lawProfile,
      lawLines: card.lawLines ?? [],
      review: card.languages.find(({ lang }) => lang === said.language)?.review ?? "unreviewed",
      words: {
        lang: i18n.language,
        dir: languageOf(i18n.language).dir,
        caseLang: said.language,
        caseDir: languageOf(said.language).dir,
        say: (key, details) => t(key, { ...details }),
        has: (key) => i18n.exists(key),
        number: (value) => formatNumber(value),
        text: said.say,
        hasText: said.has,
      },
    };
  }, [card, i18n, program, said, t]);
}
