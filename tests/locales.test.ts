import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../locales");
const source = "en";
const plurals = ["zero", "one", "two", "few", "many", "other"];

type Words = Record<string, string>;

function readWords(language: string, file: string): Words {
  return flatten(JSON.parse(readFileSync(join(folder, language, file), "utf8")));
}

function flatten(value: object, path = ""): Words {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const id = path === "" ? key : `${path}.${key}`;
      return typeof inner === "object" && inner !== null ? Object.entries(flatten(inner, id)) : [[id, String(inner)]];
    }),
  );
}

function pluralOf(id: string): { base: string; form: string } | undefined {
  const [, base, form] = /^(.+)_([a-z]+)$/.exec(id) ?? [];
  return base !== undefined && form !== undefined && plurals.includes(form) ? { base, form } : undefined;
}

/** The ids that a language must have, given the English ones: the same, with the language's own plural forms. */
function expectedIds(english: Words, language: string): Set<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const ids = Object.keys(english).flatMap((id) => {
    const plural = pluralOf(id);
    if (!plural) return [id];
    const zero = Object.hasOwn(english, `${plural.base}_zero`) ? ["zero"] : [];
    return [...forms, ...zero].map((form) => `${plural.base}_${form}`);
  });
  return new Set(ids);
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ""))].sort();
}

const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const screens = readdirSync(join(folder, source)).filter((name) => name.endsWith(".json"));
// A language begins with the words that every screen has; until then its other files are work in progress.
const begun = languages.filter((language) => readdirSync(join(folder, language)).includes("common.json"));

test.each(begun)("%s has a file for every screen and no other", (language) => {
  expect(readdirSync(join(folder, language)).toSorted()).toEqual(screens.toSorted());
});

const pairs = languages.flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((file) => screens.includes(file))
    .map((file): [string, string] => [language, file]),
);

test.each(pairs)("%s/%s has all ids of the source, its own plural forms, and no other id", (language, file) => {
  const ids = new Set(Object.keys(readWords(language, file)));
  const expected = expectedIds(readWords(source, file), language);
  expect({
    missing: [...expected].filter((id) => !ids.has(id)),
    surplus: [...ids].filter((id) => !expected.has(id)),
  }).toEqual({ missing: [], surplus: [] });
});

test.each(pairs)("%s/%s says nothing empty and fills in the same names as the source", (language, file) => {
  const english = readWords(source, file);
  const wrong = Object.entries(readWords(language, file)).flatMap(([id, text]) => {
    if (text.trim() === "") return [`${id}: empty`];
    const plural = pluralOf(id);
    const original = english[plural ? `${plural.base}_other` : id] ?? "";
    const names = namesIn(text);
    // "One decision" and "two decisions" need no figure.
    const wanted = namesIn(original).filter((name) => !plural || name !== "count" || names.includes("count"));
    return names.join() === wanted.join()
      ? []
      : [`${id}: {{${names.join("}} {{")}}} instead of {{${wanted.join("}} {{")}}}`];
  });
  expect(wrong).toEqual([]);
});

test.each(begun)("the page itself says the sentence of the app in %s before any script", (language) => {
  const page = readFileSync(join(folder, "../index.html"), "utf8");
  expect(page).toContain(readWords(language, "common.json")["app.sentence"]);
});
