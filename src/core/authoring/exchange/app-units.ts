import { MOST_BYTES_OF_A_FILE } from "../../scenario/decode-file.ts";
import { readYaml } from "../../scenario/read-yaml.ts";
import { examplesOf, PLURAL_CATEGORIES, type PluralCategory, pluralForms } from "./plural-forms.ts";
import type { ExchangeFile, ExchangeUnit, Note } from "./unit.ts";
import { APP } from "./unit.ts";

/** Words of one screen, nested as in its file. */
export interface Words {
  [key: string]: string | Words;
}

/** One text of the app. One that counts has a key without ending and stands in the file once for each plural form. */
export interface AppText {
  key: string;
  screen: string;
  /** Keys from the root of the screen's words. */
  path: readonly string[];
  source: string;
  plural?: string;
  /** The source's own words for nothing, where it has some beside its plural forms. */
  zero?: string;
}

const COUNT = "{{count}}";
const COUNTING = new RegExp(`^(.+)_(${PLURAL_CATEGORIES.join("|")})$`);

function baseOf(words: Words, key: string): { base: string; category: PluralCategory } | undefined {
  const [, base = "", category] = COUNTING.exec(key) ?? [];
  // A key may end like a plural form by chance; one that counts always has the form `other`.
  return typeof words[`${base}_other`] === "string" ? { base, category: category as PluralCategory } : undefined;
}

/** The texts of a screen in the source language, as a translator into `language` sees them. */
export function appTexts(screen: string, words: Words, language: string): AppText[] {
  const categories = pluralForms(language)?.categories ?? [];
  const found: AppText[] = [];
  const look = (at: Words, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(at)) {
      const name = [...path, key];
      if (typeof value !== "string") {
        look(value, name);
        continue;
      }
      const counting = baseOf(at, key);
      if (!counting) {
        found.push({ key: `${screen}:${name.join(".")}`, screen, path: name, source: value });
        continue;
      }
      const { base, category } = counting;
      const zero = at[`${base}_zero`];
      const basePath = [...path, base];
      if (category === "other") {
        const one = at[`${base}_one`];
        found.push({
          key: `${screen}:${basePath.join(".")}`,
          screen,
          path: basePath,
          source: typeof one === "string" ? one : value,
          plural: value,
          ...(typeof zero === "string" && categories.includes("zero") ? { zero } : {}),
        });
      } else if (category === "zero" && !categories.includes("zero"))
        // The form of the app, not of the language: i18next takes it for nothing in any language.
        found.push({ key: `${screen}:${name.join(".")}`, screen, path: name, source: value });
    }
  };
  look(words, []);
  return found;
}

/** The words at a path; absent where there are none. */
export function wordsAt(words: Words | undefined, path: readonly string[]): string | undefined {
  let at: string | Words | undefined = words;
  for (const key of path) at = typeof at === "object" && Object.hasOwn(at, key) ? at[key] : undefined;
  return typeof at === "string" ? at : undefined;
}

/** The paths under which a text stands in the file of a language: one, or one for each plural form. */
export function pathsOf({ path, plural }: AppText, language: string): string[][] {
  if (plural === undefined) return [[...path]];
  const parent = path.slice(0, -1);
  return pluralForms(language)!.categories.map((category) => [...parent, `${path.at(-1)!}_${category}`]);
}

/** The words of all screens as they are written, by the name of the screen. */
export type Screens = ReadonlyMap<string, string>;

/** All words of the app for a translator into `language`. Languages whose plural forms are not known cannot be translated into. */
export function appUnits(
  source: Screens,
  translated: Screens,
  from: string,
  into: string,
  version: string,
): ExchangeFile {
  const units = [...source].flatMap(([screen, text]): ExchangeUnit[] => {
    // A JSON file is a YAML file, whose places are known.
    const read = readYaml(text, MOST_BYTES_OF_A_FILE);
    const placeOf = read.ok ? read.file.placeOf : read.placeOf;
    const own = translated.get(screen);
    const ownWords = own === undefined ? undefined : (JSON.parse(own) as Words);
    return appTexts(screen, JSON.parse(text) as Words, into).map((one): ExchangeUnit => {
      const target = pathsOf(one, into).map((path) => wordsAt(ownWords, path) ?? "");
      const missing = target.filter((words) => words === "").length;
      const inFile = one.plural === undefined ? one.path : [...one.path.slice(0, -1), `${one.path.at(-1)!}_other`];
      const notes: Note[] = [{ name: "screen", details: { screen } }];
      const names = [...new Set((one.plural ?? one.source).match(/\{\{\w+/g))].map((name) => `${name}}}`);
      const placeholders = names.filter((name) => one.plural === undefined || name !== COUNT);
      if (placeholders.length > 0) notes.push({ name: "placeholders", details: { names: placeholders.join(" ") } });
      if (one.plural !== undefined) notes.push({ name: "counting", details: { name: COUNT } });
      if (one.zero !== undefined) notes.push({ name: "zero-source", details: { text: one.zero } });
      if (/\*[^*\n]+\*/.test(one.source)) notes.push({ name: "emphasis", details: {} });
      return {
        key: one.key,
        source: one.source,
        ...(one.plural === undefined ? {} : { plural: one.plural }),
        target,
        // Where a form is missing, what there is has to be looked at with it.
        state: missing === 0 ? "translated" : missing === target.length ? "untranslated" : "needs-review",
        file: `locales/${from}/${screen}.json`,
        line: placeOf(inFile)?.line ?? 1,
        notes,
      };
    });
  });
  return { of: APP, version, from, into, notes: [{ name: "app", details: {} }], units };
}

/** For which numbers a plural form of a language stands. */
export function notesOfForm(language: string): (index: number) => Note[] {
  const examples = examplesOf(language);
  const { categories } = pluralForms(language) ?? { categories: [] };
  return (index) => {
    const form = categories[index];
    if (form === undefined) return [];
    const numbers = examples.get(form) ?? [];
    return numbers.length === 0
      ? [{ name: "form-of-fractions", details: { form } }]
      : [{ name: "form", details: { form, numbers: numbers.join(", ") } }];
  };
}
