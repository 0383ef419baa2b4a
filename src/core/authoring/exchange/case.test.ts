import { describe, expect, test } from "vitest";
import { aReceived, aUnit } from "../../../../tests/support/an-exchange.ts";
import { readRubric, readShippedCase } from "../../../build/case-folder.ts";
import { LANGUAGES, wordsIn } from "../../../build/words.ts";
import { sourceMark, type Translation } from "../../scenario/translation.ts";
import type { MadeCase } from "../read-case.ts";
import { caseUnits } from "./case-units.ts";
import { findKeys } from "./find-keys.ts";

const root = process.cwd();
const { made } = readShippedCase(root, "the-glasshouse", readRubric(root));
if (!made) throw new Error("the case has errors");

function unitsWith(translation: Partial<Translation>) {
  const own: Translation = { language: "fr", review: "unreviewed", texts: {}, ...translation };
  const changed: MadeCase = { ...made!, translations: [{ translation: own, coverage: 0 }] };
  const { units } = caseUnits(changed, "fr");
  return (key: string) => units.find((unit) => unit.key === key)!;
}

describe("the texts of a case for a translator", () => {
  const { units, notes } = caseUnits(made, "fr");

  test("are all there, in the order of the file", () => {
    expect(units.map(({ key }) => key).toSorted()).toEqual(made.texts.map(({ key }) => key).toSorted());
    expect(units.map(({ line }) => line)).toEqual(units.map(({ line }) => line).toSorted((a, b) => a - b));
    expect(notes).toContainEqual(expect.objectContaining({ name: "person" }));
  });

  test("each says what kind of text it is, in every language", () => {
    expect(units.filter((unit) => unit.notes.some(({ name }) => name === "text")).map(({ key }) => key)).toEqual([]);
    for (const language of LANGUAGES)
      for (const { name, details } of units.flatMap((unit) => unit.notes))
        expect(wordsIn(language).say(`exchange:notes.${name}`, details)).not.toMatch(/\{\{|undefined|^$/);
  });

  test("say who speaks, where, and who may hear it", () => {
    const line =
      units.find(({ source }) => source === "Is the door open?") ??
      units.find(({ notes: [one] }) => one?.name === "said-by")!;
    expect(line.notes.map(({ name }) => name)).toEqual(expect.arrayContaining(["said-by", "where", "present"]));
  });

  test("of choices say how many stand side by side", () => {
    const choice = units.find(({ notes: [one] }) => one?.name === "choice")!;
    expect(choice.notes[0]!.details["fellows"]).toBeGreaterThan(1);
  });

  test("that depend on the law profile say on which fields", () => {
    const fields = new Set(
      units
        .flatMap((unit) => unit.notes)
        .flatMap(({ name, details }) => (name === "law" ? [String(details["fields"])] : [])),
    );
    expect(fields.size).toBeGreaterThan(0);
  });
});

describe("the state of a text", () => {
  const source = made.scenario.title;

  test("is translated while its source is the one that was translated", () => {
    expect(unitsWith({ texts: { title: { of: sourceMark(source), text: "Sous serre" } } })("title")).toMatchObject({
      state: "translated",
      target: ["Sous serre"],
    });
  });

  test("is to be reviewed once the source has changed, with the source before only where that is known", () => {
    const known = unitsWith({ texts: { title: { of: sourceMark("Old"), text: "Vieux", was: "Old" } } })("title");
    expect(known).toMatchObject({ state: "needs-review", previous: "Old" });
    const wrong = unitsWith({ texts: { title: { of: sourceMark("Old"), text: "Vieux", was: "Other" } } })("title");
    expect(wrong.previous).toBeUndefined();
    expect(wrong.notes).toContainEqual({ name: "previous-unknown", details: {} });
  });

  test("is to be reviewed where the same words were translated under a key that is gone", () => {
    const offered = unitsWith({ unused: { "old.title": { of: sourceMark(source), text: "Sous serre" } } })("title");
    expect(offered).toMatchObject({ state: "needs-review", target: ["Sous serre"] });
    expect(offered.notes).toContainEqual({ name: "offered", details: { key: "old.title" } });
  });
});

describe("texts that lost their keys", () => {
  const known = [aUnit("a", "Yes.", { line: 3 }), aUnit("b", "Yes.", { line: 9 }), aUnit("c", "No.", { line: 5 })];
  const keys = (...units: ReturnType<typeof aReceived>[]): string[] =>
    findKeys({ units }, known).units.map(({ key }) => key);

  test("are known by their source, and by their place where several have the same", () => {
    expect(keys(aReceived("", "No.", "Non."))).toEqual(["c"]);
    expect(keys(aReceived("", "Yes.", "Oui.", { places: ["a-case/scenario.yaml:9"] }))).toEqual(["b"]);
    expect(keys(aReceived("", "Yes.", "Oui."))).toEqual([""]);
    const both = ["a-case/scenario.yaml:3", "a-case/scenario.yaml:9"];
    expect(keys(aReceived("", "Yes.", "Oui.", { places: both }))).toEqual([""]);
  });

  test("have the tool's own numbers where no key is ours", () => {
    expect(keys(aReceived("1", "No.", "Non."), aReceived("2", "Gone.", "Parti."))).toEqual(["c", ""]);
  });

  test("are not made of those whose text was renamed", () => {
    expect(keys(aReceived("a", "Yes.", "Oui."), aReceived("old", "No.", "Non."))).toEqual(["a", "old"]);
  });
});

test("every problem of a file that came back has words in every language, and no words are left over", async () => {
  const { readdirSync, readFileSync } = await import("node:fs");
  const code = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
  code.push(readFileSync("src/cli/translate.ts", "utf8"));
  const names = code.flatMap((text) =>
    [...text.matchAll(/\b(?:refusal|remark|new Unreadable)\(\s*"([a-z0-9-]+)"/g)].map(([, name]) => name),
  );
  const words = JSON.parse(readFileSync("locales/en/exchange.json", "utf8")) as { problems: object };
  expect(Object.keys(words.problems).toSorted()).toEqual([...new Set(names)].toSorted());
});
