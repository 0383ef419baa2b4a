/** The plural categories of CLDR, with which i18next ends the keys of words that count something. */
export const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

export interface PluralForms {
  /** The categories of a language, each at the index that gettext gives it. */
  categories: readonly PluralCategory[];
  /** gettext's rule from a whole number to that index, an expression of C. */
  rule: string;
}

const ONE_MANY_OTHER: PluralForms["categories"] = ["one", "many", "other"];
const FROM_ZERO = "(n == 0 || n == 1) ? 0 : n % 1000000 == 0 ? 1 : 2";

/*
 * Those of CLDR and not gettext's own tables, which know two forms for French and three for Russian: i18next asks by CLDR, and a form
 * that was not carried would be missing on the screen. Russian `other` is for fractions; no whole number leads to it.
 */
const FORMS: Readonly<Record<string, PluralForms>> = {
  ar: {
    categories: PLURAL_CATEGORIES,
    rule: "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5",
  },
  en: { categories: ["one", "other"], rule: "n != 1" },
  es: { categories: ONE_MANY_OTHER, rule: "n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2" },
  fr: { categories: ONE_MANY_OTHER, rule: FROM_ZERO },
  pt: { categories: ONE_MANY_OTHER, rule: FROM_ZERO },
  ru: {
    categories: ["one", "few", "many", "other"],
    rule: "n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2",
  },
  th: { categories: ["other"], rule: "0" },
  zh: { categories: ["other"], rule: "0" },
};

/** The plural forms of a language; absent for one whose rule is not written down here. */
export function pluralForms(language: string): PluralForms | undefined {
  return Object.hasOwn(FORMS, language) ? FORMS[language] : undefined;
}

/** The languages whose plural forms are known. */
export const COUNTED_LANGUAGES = Object.keys(FORMS);

/** The first whole numbers that lead to each category, for a translator to see what a form is for; none where only fractions do. */
export function examplesOf(language: string): ReadonlyMap<PluralCategory, readonly number[]> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<PluralCategory, number[]>(PLURAL_CATEGORIES.map((category) => [category, []]));
  for (const number of [...Array.from({ length: 130 }, (_, n) => n), 1_000_000, 2_000_000]) {
    const numbers = found.get(rules.select(number))!;
    if (numbers.length < 4) numbers.push(number);
  }
  return found;
}
