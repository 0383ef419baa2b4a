import type { StageName, LawField, Role } from "../scenario/vocabulary.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import { lawTexts } from "../scenario/law-texts.ts";
import type { MadeCase } from "./read-case.ts";

/** A language in which a case can be had. */
export interface CaseLanguage {
  lang: string;
  /** Share of the case's texts that exist in this language, 0 to 1; it can be played at 1 only. */
  coverage: number;
  review: "source" | "unreviewed" | "reviewed";
}

/** A text of the case, by its key, with the fields of the law profile on which it depends. */
export interface LawLine {
  key: string;
  fields: readonly LawField[];
}

/** What is known of a case before it is played. */
export interface CaseCard {
  id: string;
  version: string;
  hash: string;
  minutes: number;
  roles: readonly Role[];
  /** Roles that may be played alone, while colleagues play the others. */
  offered: readonly Role[];
  /** The sets of its scenes, for a picture of the case. */
  sets: readonly string[];
  objectives: readonly string[];
  languages: readonly CaseLanguage[];
  stages: readonly StageName[];
  /** Fields of the law profile; `state`, notes and offices are words of the part `briefing`. */
  lawProfile: Readonly<Record<LawField, string | boolean>>;
  /** Roles for which the law profile names an office, and fields it has a note on. */
  offices: readonly Role[];
  lawNotes: readonly LawField[];
  /** Questions and lines that depend on the law; of choices and options the program says it. */
  lawLines?: readonly LawLine[];
  /** How many paragraphs the briefing has. */
  briefing: number;
  decisions: number;
}

/** Words of a case in one language: by the part they are loaded with, then by key. */
export type WordsByPart = Record<string, Record<string, string>>;

/** The languages of a case, its own first. */
export function languagesOf({ scenario, translations }: MadeCase): CaseLanguage[] {
  return [
    { lang: scenario.language, coverage: 1, review: "source" as const },
    ...translations.map(({ translation, coverage }) => ({
      lang: translation.language,
      coverage,
      review: translation.review,
    })),
  ];
}

/** The words of a case in one language. What nobody has translated is left out. */
export function wordsByPart({ scenario, texts, translations }: MadeCase, lang: string): WordsByPart {
  const translation = translations.find((one) => one.translation.language === lang)?.translation;
  const parts: WordsByPart = {};
  for (const { key, text, part } of texts) {
    const words = lang === scenario.language ? text : translation?.texts[key]?.text;
    if (words !== undefined) (parts[part] ??= {})[key] = words;
  }
  return parts;
}

function lawLinesOf({ scenario, texts }: MadeCase): LawLine[] {
  return lawTexts(scenario).flatMap(({ path, fields }) => {
    if (path.includes("choices") || path.includes("options")) return [];
    const place = path.join("/");
    const text = texts.find((one) => `${one.path.join("/")}/`.startsWith(`${place}/`));
    return text ? [{ key: text.key, fields: fields as LawField[] }] : [];
  });
}

/** The card of a case. */
export function cardOf(made: MadeCase): CaseCard {
  const { scenario, program } = made;
  const { state: _state, offices, notes, ...lawProfile } = scenario.law_profile;
  const lawLines = lawLinesOf(made);
  const scored = program.steps.filter(({ decision, interview, sheet }) => decision ?? interview ?? sheet);
  return {
    id: program.id,
    version: program.version,
    hash: program.hash,
    minutes: scenario.minutes,
    offered: ROLES.filter((role) => program.roles[role]?.offered === true),
    sets: [...new Set(program.scenes.map(({ set }) => set))],
    roles: [...new Set(scored.flatMap(({ role }) => role ?? []))],
    objectives: scenario.objectives,
    languages: languagesOf(made),
    stages: program.stages.map(({ id }) => id),
    lawProfile,
    offices: Object.keys(offices) as CaseCard["offices"],
    lawNotes: Object.keys(notes) as CaseCard["lawNotes"],
    ...(lawLines.length > 0 && { lawLines }),
    briefing: scenario.briefing.length,
    decisions: scored.length,
  };
}
