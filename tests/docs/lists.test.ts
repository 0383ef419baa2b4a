import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  beardNames,
  bodyNames,
  buildNames,
  expressionNames,
  glassesNames,
  hairNames,
  robeNames,
} from "../../src/core/scenario/figure-parts.ts";
import { sets } from "../../src/core/scenario/set-places.ts";
import {
  EXAMINATION_KINDS,
  EXHIBIT_SOURCES,
  EXHIBIT_STATUSES,
  INTERRUPTION_KINDS,
  INTERVIEWED,
  LAW_FIELDS,
  LEANINGS,
  PROVES,
  ROLES,
  SHEET_KINDS,
  STAGES,
  THEMES,
} from "../../src/core/scenario/vocabulary.ts";

/* The lists of docs/format.md are those of the code: an author needs no program file to look a word up. */
const format = readFileSync(join(import.meta.dirname, "../../docs/format.md"), "utf8");

/** The rows of the table under these headings, each cell's code words. */
function tableUnder(...headings: string[]): string[][][] {
  const head = `| ${headings.join(" | ")} |\n`;
  return format
    .split(head)
    .slice(1)
    .flatMap((rest) => rest.split("\n\n")[0]!.trimEnd().split("\n").slice(1))
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word)),
    );
}

test("every set is listed with its places and switches", () => {
  const listed = tableUnder("Set", "Places", "Switches").map(([[set = ""] = [], places, switches]) => [
    set,
    { places, switches },
  ]);
  expect(Object.fromEntries(listed)).toEqual(sets);
});

describe("words to choose from are listed whole, and no others", () => {
  const listed = new Map(tableUnder("Key or part", "One of").map(([[key = ""] = [], words]) => [key, words]));
  const ofKind = tableUnder("Key or part", "One of").flatMap(([[key = ""] = [], words]) =>
    key === "kind" ? [words] : [],
  );

  test.each([
    ["hair", hairNames],
    ["body", bodyNames],
    ["face", expressionNames],
    ["beard", beardNames],
    ["glasses", glassesNames],
    ["robe", robeNames],
    ["build", buildNames],
    ["stage", STAGES],
    ["role", ROLES],
    ["leaning", LEANINGS],
    ["themes", THEMES],
    ["source", EXHIBIT_SOURCES],
    ["supports", PROVES],
    ["start", EXHIBIT_STATUSES],
    ["of", INTERVIEWED],
    ["law", LAW_FIELDS],
  ])("%s", (key, words) => expect(listed.get(key)).toEqual(words));

  test("kind, of a sheet, an examination and an interruption", () =>
    expect(ofKind).toEqual([SHEET_KINDS, EXAMINATION_KINDS, INTERRUPTION_KINDS]));
});

test("no page for authors sends them to a program file", () => {
  const pages = ["format", "authoring"].map((name) =>
    readFileSync(join(import.meta.dirname, `../../docs/${name}.md`), "utf8"),
  );
  expect(pages.flatMap((text) => text.match(/src\/[\w/.-]+/g) ?? [])).toEqual([]);
});
