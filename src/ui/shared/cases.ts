import { loadWords, scenarios } from "virtual:scenarios";
import { sourceLanguage } from "./languages.ts";

/** What home and briefing know of a case before it is played. */
export type CaseCard = (typeof scenarios)[number];

/** Words of one part of a case in one language, by id. */
export interface CaseWords {
  language: string;
  words: Readonly<Record<string, string>>;
}

const loaded = new Map<string, CaseWords>();

/** The cases that this build ships. */
export function listCases(): readonly CaseCard[] {
  return scenarios;
}

/** The card of one case, or nothing for an unknown address. */
export function findCase(caseId: string): CaseCard | undefined {
  return scenarios.find(({ id }) => id === caseId);
}

/** The language a case is read in when the app speaks `language`: that one, or openly the source where there is no whole translation. */
export function caseLanguage(card: CaseCard, language: string): string {
  if (card.languages.some(({ lang, coverage }) => lang === language && coverage === 1)) return language;
  return card.languages.find(({ review }) => review === "source")?.lang ?? sourceLanguage;
}

function keyOf(caseId: string, language: string, part: string): string {
  return `${caseId}/${language}/${part}`;
}

/** Words that have been loaded already, for rendering without a gap. */
export function readCaseWords(caseId: string, language: string, part: string): CaseWords | undefined {
  return loaded.get(keyOf(caseId, language, part));
}

/** Loads the words of one part of a case: "card", "briefing", a stage, "file", "debrief". */
export async function loadCaseWords(caseId: string, language: string, part: string): Promise<CaseWords> {
  const known = readCaseWords(caseId, language, part);
  if (known) return known;
  const found = { language, words: await loadWords(caseId, language, part) };
  loaded.set(keyOf(caseId, language, part), found);
  return found;
}
