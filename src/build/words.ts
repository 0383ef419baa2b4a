import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import i18next from "i18next";

/** Puts a sentence of `locales/<lang>/<file>.json` into words; `key` is `file:path.to.it`. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string;

/** Everything that a language says, for tools that run outside a browser. */
export interface Words {
  lang: string;
  /** Read from right to left. */
  rtl: boolean;
  say: Say;
  has: (key: string) => boolean;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
}

const locales = resolve(import.meta.dirname, "../../locales");
const languages = JSON.parse(readFileSync(join(locales, "languages.json"), "utf8")) as Record<
  string,
  { intl: string; dir: string }
>;

/** The languages that the project speaks. */
export const LANGUAGES: readonly string[] = Object.keys(languages);

const known = new Map<string, Words>();

/** The words of a language, read once. A key without words is our own bug and throws. */
export function wordsIn(lang: string): Words {
  const before = known.get(lang);
  if (before) return before;
  const words = readWords(lang);
  known.set(lang, words);
  return words;
}

function readWords(lang: string): Words {
  const folder = join(locales, lang);
  const files = readdirSync(folder).map((name): [string, unknown] => [
    name.replace(/\.json$/, ""),
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  ]);
  const i18n = i18next.createInstance();
  void i18n.init({
    initAsync: false,
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: Object.fromEntries(files) as Record<string, Record<string, unknown>> },
    interpolation: { escapeValue: false },
  });
  // Figures stand beside commands and line numbers, which are written with these digits.
  const tag = `${languages[lang]!.intl}-u-nu-latn`;
  return {
    lang,
    rtl: languages[lang]!.dir === "rtl",
    has: (key) => i18n.exists(key),
    say: (key, details = {}) => {
      const { count } = details;
      const plural = typeof count === "number" ? { count } : {};
      if (!i18n.exists(key, plural)) throw new Error(`no words for ${key} in ${lang}`);
      return i18n.t(key, { ...plural, replace: details });
    },
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    list: (items) => new Intl.ListFormat(tag).format(items),
  };
}
