import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { COUNTED_LANGUAGES, examplesOf, pluralForms } from "./plural-forms.ts";

test.each(COUNTED_LANGUAGES)(
  "the rule written for gettext in %s gives every number the form that the app asks for",
  (language) => {
    const { categories, rule } = pluralForms(language)!;
    const asked = new Intl.PluralRules(language);
    expect([...categories].sort()).toEqual(asked.resolvedOptions().pluralCategories.toSorted());
    const numbers = [...Array.from({ length: 1200 }, (_, n) => n), 1e5, 1e6, 1e6 + 1, 2e6, 1e7, 123_456_789];
    for (const n of numbers) {
      const index = Number(runInNewContext(rule, { n }));
      expect(`${n} ${categories[index]}`).toBe(`${n} ${asked.select(n)}`);
    }
  },
);

test("every form comes with numbers for which it stands, except where only fractions lead to it", () => {
  expect(examplesOf("ar").get("few")).toEqual([3, 4, 5, 6]);
  expect(examplesOf("ar").get("other")).toEqual([100, 101, 102, 1_000_000]);
  expect(examplesOf("fr").get("many")).toEqual([1_000_000, 2_000_000]);
  expect(examplesOf("ru").get("other")).toEqual([]);
});

test("a language whose rule is not written down has none, whatever it is called", () => {
  expect(pluralForms("xx")).toBeUndefined();
  expect(pluralForms("constructor")).toBeUndefined();
});
