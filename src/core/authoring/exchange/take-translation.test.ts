import { describe, expect, test } from "vitest";
import { aReceived } from "../../../../tests/support/an-exchange.ts";
import type { Text } from "../../scenario/texts.ts";
import { sourceMark, type TranslatedText, type Translation } from "../../scenario/translation.ts";
import { takeTranslation, type TakeOptions } from "./take-translation.ts";
import type { ReceivedUnit } from "./unit.ts";

function aText(key: string, text: string): Text {
  return { key, text, part: "card", path: [] };
}

function of(source: string, text: string): TranslatedText {
  return { of: sourceMark(source), text };
}

const source = [aText("title", "The Shed"), aText("line.a", "It is open."), aText("line.b", "It is *locked*.")];

function french(texts: Translation["texts"] = {}, more: Partial<Translation> = {}): Translation {
  return { language: "fr", review: "unreviewed", texts, ...more };
}

function take(before: Translation, units: ReceivedUnit[], options: TakeOptions = {}, reviewedBy?: string) {
  const taken = takeTranslation(
    source,
    before,
    { units, ...(reviewedBy === undefined ? {} : { reviewedBy }) },
    options,
  );
  const counts = Object.fromEntries(Object.entries(taken.counts).filter(([, n]) => n > 0));
  return { ...taken, counts, names: taken.problems.map(({ name }) => name) };
}

describe("a text that came back", () => {
  test("is entered, marked with its source", () => {
    const { translation, counts } = take(french(), [aReceived("title", "The Shed", "La Remise")]);
    expect(translation.texts).toEqual({ title: of("The Shed", "La Remise") });
    expect(counts).toEqual({ new: 1 });
  });

  test("replaces another translation of the same source", () => {
    const before = french({ title: of("The Shed", "Le Hangar") });
    const { translation, counts } = take(before, [aReceived("title", "The Shed", "La Remise")]);
    expect([translation.texts["title"]?.text, counts]).toEqual(["La Remise", { changed: 1 }]);
  });

  test("counts as unchanged where it says what is there", () => {
    const before = french({ title: of("The Shed", "La Remise") });
    const { translation, counts } = take(before, [aReceived("title", "The Shed", "La Remise")]);
    expect([translation, counts]).toEqual([before, { unchanged: 1 }]);
  });

  test.each(["", " \n"])("leaves what is there when it is empty: %j", (empty) => {
    const before = french({ title: of("The Shed", "La Remise") });
    const { translation, counts } = take(before, [aReceived("title", "The Shed", empty)]);
    expect([translation, counts]).toEqual([before, { untranslated: 1 }]);
  });

  test("whose source has changed since it was sent is stale, and keeps the source that was seen", () => {
    const { translation, counts, problems } = take(french(), [aReceived("title", "A Shed", "Une remise", { line: 9 })]);
    expect(translation.texts).toEqual({ title: { ...of("A Shed", "Une remise"), was: "A Shed" } });
    expect(counts).toEqual({ stale: 1 });
    expect(problems).toMatchObject([
      { name: "source-changed", line: 9, details: { source: "A Shed", present: "The Shed" } },
    ]);
  });

  test("of an older source never replaces one of the present source", () => {
    const before = french({ title: of("The Shed", "La Remise") });
    const { translation, counts, names } = take(before, [aReceived("title", "A Shed", "Une remise")]);
    expect([translation, counts, names]).toEqual([before, { older: 1 }, ["older-source"]]);
  });

  test("confirms a stale translation that still fits, without its words having changed", () => {
    const before = french({ title: { ...of("A Shed", "La Remise"), was: "A Shed" } });
    const { translation, counts } = take(before, [aReceived("title", "The Shed", "La Remise")]);
    expect([translation.texts, counts]).toEqual([{ title: of("The Shed", "La Remise") }, { confirmed: 1 }]);
  });

  test("has the present source where a tool only wrapped it anew", () => {
    const { counts } = take(french(), [aReceived("title", " The\n  Shed", "La Remise")]);
    expect(counts).toEqual({ new: 1 });
  });

  test("with line ends of Windows has those of everybody else", () => {
    const { translation } = take(french(), [aReceived("title", "The Shed", "La\r\nRemise")]);
    expect(translation.texts["title"]?.text).toBe("La\nRemise");
  });
});

describe("a draft", () => {
  const draft = aReceived("title", "The Shed", "Remise ?", { needsReview: true });

  test("is held back, and leaves what is there", () => {
    const before = french({ title: of("A Shed", "Une remise") });
    expect(take(before, [draft])).toMatchObject({ translation: before, counts: { held: 1 } });
  });

  test("is taken when somebody says so", () => {
    expect(take(french(), [draft], { acceptFuzzy: true })).toMatchObject({
      translation: { texts: { title: of("The Shed", "Remise ?") } },
      counts: { new: 1 },
    });
  });

  test("gives way to a finished translation of the same text", () => {
    const { counts } = take(french(), [draft, aReceived("title", "The Shed", "La Remise")]);
    expect(counts).toEqual({ new: 1 });
  });
});

describe("a translation whose text is gone", () => {
  const before = french({ "line.old": of("It is open.", "C’est ouvert."), title: of("The Shed", "La Remise") });

  test("is put aside and not lost, and what is put aside stays", () => {
    const first = take(before, [aReceived("line.older", "Gone.", "Parti.")]);
    expect(first.translation.unused).toEqual({
      "line.old": of("It is open.", "C’est ouvert."),
      "line.older": { ...of("Gone.", "Parti."), was: "Gone." },
    });
    expect(first.counts).toEqual({ unused: 2 });
    expect(take(first.translation, [aReceived("line.older", "Gone.", "Parti.")])).toMatchObject({
      translation: first.translation,
      counts: { unchanged: 1 },
    });
  });

  test("goes to the one untranslated text of the same words when somebody says so", () => {
    const { translation, counts } = take(before, [], { match: true });
    expect(translation.texts["line.a"]).toEqual(of("It is open.", "C’est ouvert."));
    expect(translation.unused).toBeUndefined();
    expect(counts).toEqual({ unused: 1, matched: 1 });
  });

  test("goes to none where two texts have these words", () => {
    const twice = [...source, aText("line.c", "It is open.")];
    const { counts } = takeTranslation(twice, before, { units: [] }, { match: true });
    expect(counts.matched).toBe(0);
  });

  test("comes back by itself with its key", () => {
    const aside = french({}, { unused: { "line.a": of("It was open.", "C’était ouvert.") } });
    const { translation, counts } = take(aside, []);
    expect(translation.texts["line.a"]?.text).toBe("C’était ouvert.");
    expect([translation.unused, counts]).toEqual([undefined, { matched: 1 }]);
  });
});

describe("what tools do to texts", () => {
  test.each([
    ["a tag", "La <b>Remise</b>", "markup-inserted"],
    ["an entity", "La&nbsp;Remise", "markup-inserted"],
    ["a control character", "La\u0007 Remise", "hidden-in-translation"],
    ["a space of no width", "La\u200BRemise", "hidden-in-translation"],
    ["a placeholder", "La {{Remise}}", "other-placeholders"],
  ])("%s is refused by name, and the rest is taken", (_, text, name) => {
    const { counts, names } = take(french(), [
      aReceived("title", "The Shed", text),
      aReceived("line.a", "It is open.", "Oui."),
    ]);
    expect([counts, names]).toEqual([{ refused: 1, new: 1 }, [name]]);
  });

  test("an element that is no words is refused", () => {
    expect(take(french(), [aReceived("title", "The Shed", "La", { inline: true })]).names).toEqual(["not-words"]);
  });

  test("lost emphasis is told, and the text is taken", () => {
    const { counts, names } = take(french(), [aReceived("line.b", "It is *locked*.", "C’est fermé.")]);
    expect([counts, names]).toEqual([{ new: 1 }, ["other-emphasis"]]);
  });

  test("a lost key is told", () => {
    expect(take(french(), [aReceived("", "The Shed", "La Remise")])).toMatchObject({
      counts: { refused: 1 },
      names: ["no-key"],
    });
  });

  test("two translations of one text that differ are both left", () => {
    const units = [
      aReceived("title", "The Shed", "Un", { line: 3 }),
      aReceived("title", "The Shed", "Deux", { line: 9 }),
    ];
    const { translation, problems } = take(french(), units);
    expect(translation.texts).toEqual({});
    expect(problems).toMatchObject([{ name: "two-translations", line: 9, details: { first: 3 } }]);
  });

  test("of two translations that of the present source is meant", () => {
    const { translation } = take(french(), [
      aReceived("title", "A Shed", "Un"),
      aReceived("title", "The Shed", "Deux"),
    ]);
    expect(translation.texts["title"]?.text).toBe("Deux");
  });
});

describe("review", () => {
  const whole = french(
    Object.fromEntries(
      source.map(({ key, text }) => [key, of(text, text === "It is *locked*." ? "*Fermé*." : "Oui.")]),
    ),
  );
  const reviewed: Translation = { ...whole, review: "reviewed" };
  const change = aReceived("title", "The Shed", "La Remise");

  test("is withdrawn by any change", () => {
    expect(take(reviewed, [change])).toMatchObject({ translation: { review: "unreviewed" }, review: "withdrawn" });
  });

  test("stays where nothing changed", () => {
    const { translation, review } = take(reviewed, [aReceived("title", "The Shed", "Oui.")]);
    expect([translation.review, review]).toEqual(["reviewed", undefined]);
  });

  test("is given by a file that says who approved it, or by whoever enters it", () => {
    expect(take(whole, [change], {}, "Bar of Lessane")).toMatchObject({
      translation: { review: "reviewed" },
      review: "given",
    });
    expect(take(whole, [change], { reviewed: true })).toMatchObject({ translation: { review: "reviewed" } });
  });

  test.each([
    ["a text is missing", french(), [change]],
    ["a text is stale", { ...whole, texts: { ...whole.texts, "line.a": of("Other.", "Autre.") } }, [change]],
    ["a text was held back", whole, [change, aReceived("line.a", "It is open.", "?", { needsReview: true })]],
    ["a text was refused", whole, [change, aReceived("line.a", "It is open.", "<b>?</b>")]],
  ])("is not given while %s", (_, before, units) => {
    expect(take(before, units, { reviewed: true }).translation.review).toBe("unreviewed");
  });
});
