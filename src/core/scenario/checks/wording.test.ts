import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Text } from "../texts.ts";
import { sourceMark } from "../translation.ts";
import { checkTranslatedWording, checkWording } from "./wording.ts";

function source(text: string, part = "contact"): Text[] {
  return [{ key: "line.a", text, part, path: ["title"] }];
}

function found(text: string, language = "en", part = "contact"): string[] {
  return checkWording(source(text, part), language, []).map(({ name }) => name);
}

function translated(from: string, to: string, language = "fr"): string[] {
  const texts = { "line.a": { of: sourceMark(from), text: to } };
  return checkTranslatedWording({ language, review: "unreviewed", texts }, source(from)).map(({ name }) => name);
}

test.each([
  ["It costs 6,000 thalers.", "Cela coûte 6 000 thalers."],
  ["It costs 6,000 thalers.", "يكلف ٦٠٠٠ ثالر."],
  ["At 02:40.", "À 2 h 40."],
  ["Close on the 30th.", "Fermer le trente."],
  ["On day ten.", "Le jour 10."],
  ["*Never* {name}, %s.", "%s, {name} *jamais*."],
])("“%s” may become “%s”", (from, to) => {
  expect(translated(from, to)).toEqual([]);
});

test.each([
  ["Day 12 of 30.", "Jour 30.", "other-numbers"],
  ["Paid 300 and 300.", "Payé 300.", "other-numbers"],
  ["A *red* door.", "Une porte rouge.", "other-placeholders"],
  ["A red door.", "Une porte *rouge*.", "other-placeholders"],
  ["A *red* door.", "Une porte *rouge.", "other-placeholders"],
  ["Hello {name}.", "Bonjour {nom}.", "other-placeholders"],
])("“%s” may not become “%s”", (from, to, name) => {
  expect(translated(from, to)).toEqual([name]);
});

test("any number may be written in Arabic digits, and none may be lost", () => {
  const arabic = (number: number): string =>
    String(number).replaceAll(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)));
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      expect(translated(`Day ${one}.`, `اليوم ${arabic(one)}.`, "ar")).toEqual([]);
      if (one !== other) expect(translated(`Day ${one}.`, `اليوم ${arabic(other)}.`, "ar")).toEqual(["other-numbers"]);
    }),
  );
});

test("direction marks that are in pairs, or that something stands on both sides of, are fine", () => {
  expect(found("ملف \u2066PDF\u2069 هنا", "ar")).toEqual([]);
  expect(found("ملف PDF\u200e.", "ar")).toEqual([]);
});

test.each(["A file\u200e.", "ملف\u200f.", "ملف\u061c."])("direction marks in %j do not belong", (text) => {
  expect(found(text, "ar")).toEqual(["mixed-direction"]);
});

test("a block of text may end with its line break, and French spaces are spaces", () => {
  expect(found("Wait.\nGo.\n")).toEqual([]);
  expect(found("Qui\u202f? Moi.", "fr")).toEqual([]);
  for (const text of ["Wait. ", " Wait.", "Wait.  Go.", "Wait.\n\n", "Cafe\u0301."])
    expect(found(text)).toEqual(["untrimmed-text"]);
});

test("a line that fits in Arabic is too long in Latin script, and a briefing may be long", () => {
  const latin = "Ab cd ef. ".repeat(33).trim();
  expect(found(latin)).toEqual(["line-too-long"]);
  expect(found(latin, "en", "briefing")).toEqual([]);
  expect(found(latin, "en", "contact-feedback")).toEqual([]);
  expect(found("اب جد هو. ".repeat(33).trim(), "ar")).toEqual([]);
});

test("French sentences may be longer than English ones, Arabic ones may not", () => {
  const words = (count: number): string => `${"ab ".repeat(count).trim()}.`;
  expect([found(words(34)), found(words(34), "fr"), found(words(28), "ar")]).toEqual([
    ["sentence-too-long"],
    [],
    ["sentence-too-long"],
  ]);
});
