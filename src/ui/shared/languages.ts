import languages from "../../../locales/languages.json";

/** A language of the app: its own name, its direction, and the tag that Intl is asked for. */
export interface Language {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  intl: string;
}

const commonWords = Object.keys(import.meta.glob("/locales/*/common.json"));

const all: Language[] = Object.entries(languages).map(([code, facts]) => ({
  code,
  name: facts.name,
  intl: facts.intl,
  dir: facts.dir === "rtl" ? "rtl" : "ltr",
}));

/** The language that cases and app are written in first. */
export const sourceLanguage = "en";

/** The languages whose words are shipped, in the order of the language list. */
export const availableLanguages: readonly Language[] = all.filter((language) =>
  commonWords.includes(`/locales/${language.code}/common.json`),
);

/** The facts of one language; an unknown code reads as the source language. */
export function languageOf(code: string): Language {
  const found =
    all.find((language) => language.code === code) ?? all.find((language) => language.code === sourceLanguage);
  if (!found) throw new Error("The language list does not hold the source language.");
  return found;
}

/** Picks the first wished language that is shipped; "fr-CA" is served by "fr". */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): string {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split("-")[0];
    const found = availableLanguages.find((language) => language.code === base);
    if (found) return found.code;
  }
  return sourceLanguage;
}
