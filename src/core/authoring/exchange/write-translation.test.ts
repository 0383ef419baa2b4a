import { expect, test } from "vitest";
import * as fc from "fast-check";
import { hostileText } from "../../../../tests/support/hostile-texts.ts";
import { parseTranslation, type Translation } from "../../scenario/translation.ts";
import { hiddenIn } from "../../scenario/hidden-characters.ts";
import { writeTranslation } from "./write-translation.ts";

const FILE = `# French, by the academy of Lessane
language: fr
review: reviewed # read in March
texts:
  # the name of the place
  title:
    of: "264206"
    text: La Remise
  line.c: { of: c, text: "C’est ‘ouvert’." }
  line.a:
    of: a # allow stale-translation: the difference is one of spelling
    text: >-
      Une ligne longue sur deux.
`;

function read(text: string): Translation {
  const parsed = parseTranslation(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.translation;
}

test("a file that says the same already is given back letter by letter", () => {
  expect(writeTranslation(FILE, read(FILE))).toBe(FILE);
});

test("one text changes in its place; comments and order stay", () => {
  const wanted = read(FILE);
  wanted.texts["line.c"] = { of: "d", text: "Fermé." };
  expect(writeTranslation(FILE, wanted)).toBe(
    FILE.replace('{ of: c, text: "C’est ‘ouvert’." }', '{ of: d, text: "Fermé." }'),
  );
});

test("lines that somebody wrote otherwise than the library would stay as they are", () => {
  const own = `language: fr
review:   unreviewed # so far
texts:
  title:
      of: "264206"
      text:   La Remise   # or: Le Hangar
  line.b: { of: b, text: "${"Une phrase qui est plus longue que la ligne. ".repeat(5)}" }
  # what he says
  line.a:
    of: a
    text: >-
      Une ligne
      sur deux.
# the end
`;
  const wanted = read(own);
  wanted.texts["line.b"] = { of: "c", text: "Court." };
  expect(writeTranslation(own, wanted)).toBe(own.replace(/line\.b:.*/, 'line.b: { of: c, text: "Court." }'));
});

test("a new text stands after the one before it in the case, wherever that stands", () => {
  const { texts, ...rest } = read(FILE);
  const wanted = {
    ...rest,
    texts: {
      title: texts["title"]!,
      "line.c": texts["line.c"]!,
      "line.d": { of: "1e9", text: "Neuf" },
      "line.a": texts["line.a"]!,
    },
  };
  const written = writeTranslation(FILE, wanted);
  expect(Object.keys(read(written).texts)).toEqual(["title", "line.c", "line.d", "line.a"]);
  expect(read(written)).toEqual(wanted);
});

test("what is put aside takes its comments along, and brings them back", () => {
  const { texts, ...rest } = read(FILE);
  const { "line.a": gone, ...kept } = texts;
  const aside = writeTranslation(FILE, { ...rest, texts: kept, unused: { "line.a": gone! } });
  expect(read(aside)).toEqual({ ...rest, texts: kept, unused: { "line.a": gone } });
  expect(aside).toContain("# allow stale-translation: the difference is one of spelling");
  const back = writeTranslation(aside, { ...rest, texts });
  expect(back).not.toContain("unused");
  expect(back).toContain("# allow stale-translation: the difference is one of spelling");
  expect(read(back)).toEqual(read(FILE));
});

test("line ends of Windows stay", () => {
  const windows = FILE.replaceAll("\n", "\r\n");
  const wanted = { ...read(windows), review: "unreviewed" as const };
  expect(writeTranslation(windows, wanted).replaceAll("\r\n", "")).not.toContain("\n");
});

test("whatever the texts hold, a file is read again as it was meant", () => {
  const text = fc.record({
    of: fc.stringMatching(/^[0-9a-z]{6}$/),
    text: hostileText.filter((one) => /\S/.test(one) && hiddenIn(one).length === 0),
  });
  const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}(\.[a-z0-9-]{1,6})?$/), text, { maxKeys: 5 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const wanted: Translation = { language: "fr", review: "unreviewed", texts: { ...after } };
      const first = writeTranslation(undefined, { ...wanted, texts: { ...before } });
      expect(read(first).texts).toEqual({ ...before });
      expect(read(writeTranslation(first, wanted))).toEqual(wanted);
    }),
  );
});
