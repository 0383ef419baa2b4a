import { describe, expect, test } from "vitest";
import { aReceived } from "../../../../tests/support/an-exchange.ts";
import { appUnits, notesOfForm, type Screens } from "./app-units.ts";
import { takeApp, type TakenWords } from "./take-app.ts";
import type { ReceivedUnit } from "./unit.ts";

function screens(words: object): Screens {
  return new Map([["home", `${JSON.stringify(words, null, 2)}\n`]]);
}

const english = screens({
  title: "Cases",
  card: { minutes_one: "{{count}} minute", minutes_other: "{{count}} minutes", by: "By {{name}}" },
  answered_zero: "None yet",
  answered_one: "{{count}} answer",
  answered_other: "{{count}} answers",
  left_over: "Ends like a form by chance",
});

const none: Screens = new Map();

function take(
  units: ReceivedUnit[],
  own: Screens = none,
  into = "ar",
): TakenWords & { words: unknown; names: string[] } {
  const taken = takeApp(english, own, into, { units });
  const file = taken.screens.get("home");
  return {
    ...taken,
    words: file === undefined ? undefined : JSON.parse(file),
    names: taken.problems.map(({ name }) => name),
  };
}

const minutes = (target: string[], more: Partial<ReceivedUnit> = {}): ReceivedUnit =>
  aReceived("home:card.minutes", "{{count}} minute", "", { plural: "{{count}} minutes", target, ...more });

describe("the words of the app", () => {
  test("are sent with their place; what counts once, with a form for each of the language", () => {
    const { units } = appUnits(english, none, "en", "ar", "1.0.0");
    expect(units.map(({ key, line, target }) => [key, line, target.length])).toEqual([
      ["home:title", 2, 1],
      ["home:card.minutes", 5, 6],
      ["home:card.by", 6, 1],
      ["home:answered", 10, 6],
      ["home:left_over", 11, 1],
    ]);
    expect(units.find(({ key }) => key === "home:answered")?.notes).toContainEqual({
      name: "zero-source",
      details: { text: "None yet" },
    });
  });

  test("have a text of its own for nothing where the language has no form for it", () => {
    const { units } = appUnits(english, none, "en", "fr", "1.0.0");
    expect(units.map(({ key, target }) => [key, target.length])).toContainEqual(["home:answered_zero", 1]);
    expect(units.map(({ key, target }) => [key, target.length])).toContainEqual(["home:answered", 3]);
  });

  test("of which forms are missing need review", () => {
    const arabic = screens({ card: { minutes_one: "دقيقة", minutes_other: "{{count}} دقيقة" } });
    const unit = appUnits(english, arabic, "en", "ar", "1.0.0").units[1]!;
    expect([unit.state, unit.target]).toEqual(["needs-review", ["", "دقيقة", "", "", "", "{{count}} دقيقة"]]);
  });

  test("say of each form for which numbers it stands", () => {
    expect(notesOfForm("ar")(3)).toEqual([{ name: "form", details: { form: "few", numbers: "3, 4, 5, 6" } }]);
    expect(notesOfForm("ru")(3)).toEqual([{ name: "form-of-fractions", details: { form: "other" } }]);
  });
});

describe("words that came back", () => {
  test("stand where the source has them, all six forms of Arabic among them", () => {
    const forms = ["لا دقائق", "دقيقة", "دقيقتان", "{{count}} دقائق", "{{count}} دقيقة", "{{count}} دقيقة"];
    const { words, counts } = take([minutes(forms), aReceived("home:title", "Cases", "القضايا")]);
    const [zero, one, two, few, many, other] = forms;
    expect(words).toEqual({
      title: "القضايا",
      card: {
        minutes_zero: zero,
        minutes_one: one,
        minutes_two: two,
        minutes_few: few,
        minutes_many: many,
        minutes_other: other,
      },
    });
    expect(Object.keys(words as object)).toEqual(["title", "card"]);
    expect(counts).toMatchObject({ new: 2 });
  });

  test("change nothing else, and nothing that only the translation has is lost", () => {
    const own = screens({ title: "Affaires", mine: { old: "Ancien" }, card: { by: "Par {{name}}" } });
    const { words, counts } = take([aReceived("home:title", "Cases", "Les affaires")], own, "fr");
    expect(words).toEqual({ title: "Les affaires", card: { by: "Par {{name}}" }, mine: { old: "Ancien" } });
    expect(counts).toMatchObject({ changed: 1 });
  });

  test("that say what is there, or nothing, write no file", () => {
    const own = screens({ title: "Affaires" });
    const units = [aReceived("home:title", "Cases", "Affaires"), aReceived("home:card.by", "By {{name}}", "")];
    expect(take(units, own, "fr")).toMatchObject({ words: undefined, counts: { unchanged: 1, untranslated: 1 } });
  });

  test.each([
    ["with another placeholder", aReceived("home:card.by", "By {{name}}", "Par {{nom}}"), "other-placeholders"],
    ["with fewer forms than the language has", minutes(["a", "b"]), "other-forms"],
    ["of a source that has changed", aReceived("home:title", "All cases", "Toutes"), "app-source-changed"],
  ])("%s are refused by name", (_, unit, name) => {
    expect(take([unit], none, "fr")).toMatchObject({ words: undefined, names: [name], counts: { refused: 1 } });
  });

  test("of which a form is empty are told, and the rest is taken", () => {
    const { words, names } = take([minutes(["une", "", "{{count}}"])], none, "fr");
    expect([words, names]).toEqual([{ card: { minutes_one: "une", minutes_other: "{{count}}" } }, ["form-missing"]]);
  });

  test("that are drafts, or of a text that is gone, are held back and told", () => {
    const units = [aReceived("home:title", "Cases", "?", { needsReview: true }), aReceived("home:gone", "x", "y")];
    expect(take(units, none, "fr")).toMatchObject({
      words: undefined,
      counts: { held: 1, unused: 1 },
      names: ["unknown-text"],
    });
  });
});
