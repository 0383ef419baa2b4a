import { afterEach, expect, test } from "vitest";
import { changeSettings } from "../stores/settings.ts";
import { formatMoment, formatNumber } from "./format.ts";
import { i18n, loadWords, switchLanguage, WordsMissingError } from "./i18n.ts";

afterEach(async () => {
  changeSettings({ digits: "arab" });
  await switchLanguage("en", "common");
});

test("a missing word is loud while building, never another language", async () => {
  await switchLanguage("en", "common");
  expect(() => i18n.t("common:no-such-word")).toThrow("Missing words: common:no-such-word");
});

test("a screen without words in a language is named, and the language does not change", async () => {
  await switchLanguage("en", "common");
  await expect(loadWords("no-such-screen")).rejects.toBeInstanceOf(WordsMissingError);
  await expect(switchLanguage("xx")).rejects.toBeInstanceOf(WordsMissingError);
  expect(i18n.language).toBe("en");
  expect(document.documentElement.lang).toBe("en");
});

test("language and direction of the document change together, and numbers take the chosen digits", async () => {
  // Words of its own, so that this test does not depend on how far a translation is.
  i18n.addResourceBundle("ar", "test-words", { cases_other: "{{count}} x", who: "{{name}}!" });
  i18n.addResourceBundle("en", "test-words", { cases_other: "{{count}} x", who: "{{name}}!" });
  if (!i18n.hasResourceBundle("ar", "common")) i18n.addResourceBundle("ar", "common", {});
  await switchLanguage("ar", "test-words");
  expect(document.documentElement).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(i18n.t("test-words:cases", { count: 100 })).toBe("١٠٠ x");
  changeSettings({ digits: "latn" });
  expect(i18n.t("test-words:cases", { count: 100 })).toBe("100 x");
  expect(formatNumber(0.5, { style: "percent" })).toContain("50");
});

test("a name keeps its own direction inside a right-to-left sentence", async () => {
  i18n.addResourceBundle("ar", "test-words", { who: "{{name}}!" });
  if (!i18n.hasResourceBundle("ar", "common")) i18n.addResourceBundle("ar", "common", {});
  await switchLanguage("ar", "test-words");
  expect(i18n.t("test-words:who", { name: "Ilo" })).toBe("\u2068Ilo\u2069!");
});

test("moments are written in the Gregorian calendar; what is no moment is shown as it is", () => {
  expect(formatMoment("2026-03-01T10:00:00.000Z")).toContain("March 2026");
  expect(formatMoment("yesterday")).toBe("yesterday");
});
