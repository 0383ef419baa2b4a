import { expect, test } from "vitest";
import type { Text } from "./texts.ts";
import { checkTranslation, coverageOf, parseTranslation, sourceMark, type Translation } from "./translation.ts";

const source: Text[] = [
  { key: "title", text: "The Glasshouse", part: "card", path: [] },
  { key: "line.a1", text: "It is open.", part: "contact", path: [] },
];

function french(texts: Translation["texts"]): Translation {
  return { language: "fr", review: "unreviewed", texts };
}

const whole = french({
  title: { of: sourceMark("The Glasshouse"), text: "La Serre" },
  "line.a1": { of: sourceMark("It is open."), text: "C’est ouvert." },
});

test("a whole translation of today's source has no problem", () => {
  expect(checkTranslation(whole, source)).toEqual([]);
  expect(coverageOf(whole, source)).toBe(1);
});

test("a text without translation is missing, a warning that names key, language and source", () => {
  const partial = french({ title: whole.texts["title"]! });
  expect(checkTranslation(partial, source)).toMatchObject([
    {
      name: "missing-translation",
      severity: "warning",
      details: { key: "line.a1", language: "fr", text: "It is open." },
    },
  ]);
  expect(coverageOf(partial, source)).toBe(0.5);
});

test("a translation of a source that has changed since is stale, a warning", () => {
  const changed = [{ ...source[0]!, text: "The Greenhouse" }, source[1]!];
  expect(checkTranslation(whole, changed)).toMatchObject([
    { name: "stale-translation", severity: "warning", path: ["texts", "title"], details: { text: "The Greenhouse" } },
  ]);
});

test("a translation of nothing is surplus, a warning, and does not count as coverage", () => {
  const more = french({ ...whole.texts, "line.gone": { of: "x", text: "Autre." } });
  expect(checkTranslation(more, source)).toMatchObject([
    { name: "surplus-translation", severity: "warning", path: ["texts", "line.gone"] },
  ]);
  expect(coverageOf(more, source)).toBe(1);
});

test("a text called as something every object knows is not taken for translated", () => {
  const odd = [{ ...source[0]!, key: "constructor" }];
  expect(checkTranslation(french({}), odd).map(({ name }) => name)).toEqual(["missing-translation"]);
  expect(coverageOf(french({}), odd)).toBe(0);
});

test("a translation file is read, and says whether a practitioner has reviewed it", () => {
  const parsed = parseTranslation(
    `language: fr\nreview: reviewed\ntexts:\n  title: {of: "${sourceMark("The Glasshouse")}", text: La Serre}\n`,
  );
  expect(parsed).toMatchObject({
    ok: true,
    translation: { review: "reviewed", texts: { title: { text: "La Serre" } } },
  });
});

test.each([
  ["without a review", "language: fr\ntexts: {}\n", "missing-key", ["review"]],
  ["of no language", "language: french\nreview: reviewed\ntexts: {}\n", "wrong-form", ["language"]],
  [
    "with an empty text",
    "language: fr\nreview: reviewed\ntexts: {a: {of: x, text: ''}}\n",
    "missing-value",
    ["texts", "a", "text"],
  ],
  ["that is not YAML", "language: [fr\n", "missing-end", []],
])("a translation file %s gives a problem instead", (_, file, name, path) => {
  const parsed = parseTranslation(file);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems.map((one) => [one.name, one.path])).toEqual([[name, path]]);
});
