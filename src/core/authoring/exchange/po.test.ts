import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { po } from "gettext-parser";
import { afterAll, describe, expect, test } from "vitest";
import { aFile, aUnit, carriedOf, foundIn, someFile, worded } from "../../../../tests/support/an-exchange.ts";
import { readPo } from "./read-po.ts";
import { writePo } from "./write-po.ts";

const AT = "2026-11-25 19:30+0000";
const folder = mkdtempSync(join(tmpdir(), "po-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const result = readPo(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

function problemOf(text: string) {
  const result = readPo(text);
  return result.ok ? undefined : result.problems[0];
}

const write = (file: ReturnType<typeof aFile>): string => writePo(file, worded, () => [], AT);
const HEADER =
  'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=3; plural=0;\\n"\n\n';

test("what is written is read again as it was, whatever the texts hold", () => {
  fc.assert(
    fc.property(someFile, (file) => {
      expect(foundIn(read(write(file)))).toEqual(file.units.map(carriedOf));
    }),
  );
});

test("and an independent reader reads the same", () => {
  fc.assert(
    fc.property(someFile, (file) => {
      const { translations } = po.parse(write(file));
      for (const { key, source, plural, target } of file.units)
        expect(translations[key]?.[source]).toMatchObject({
          msgctxt: key,
          msgid: source,
          ...(plural === undefined ? {} : { msgid_plural: plural }),
          msgstr: [...target],
        });
    }),
  );
});

test("an entry has its key, place, notes, state and the source before", () => {
  const unit = aUnit("choice.a.text", "New “words”.", {
    target: ["Vieux."],
    state: "needs-review",
    previous: 'Old "words".\nTwo lines.',
    notes: [{ name: "said-by", details: { person: "Ilo Denn" } }],
  });
  expect(write(aFile([unit], { into: "fr" })).split("\n\n")[1]).toBe(
    [
      "#. Ilo Denn",
      "#: a-case/scenario.yaml:7",
      "#, fuzzy",
      '#| msgid ""',
      String.raw`#| "Old \"words\".\n"`,
      '#| "Two lines."',
      'msgctxt "choice.a.text"',
      'msgid "New “words”."',
      'msgstr "Vieux."',
      "",
    ].join("\n"),
  );
});

test("the six plural forms of Arabic stand in their order under a rule for them", () => {
  const target = ["صفر", "واحد", "اثنان", "قليل", "كثير", "آخر"];
  const text = write(aFile([aUnit("home:minutes", "One", { plural: "{{count}}", target, state: "translated" })]));
  expect(text).toContain("nplurals=6");
  expect(text.match(/^msgstr\[\d\] ".*"$/gm)).toEqual(target.map((word, i) => `msgstr[${i}] "${word}"`));
});

test("the header says of what it is the translation, and keeps room for a reviewer", () => {
  const text = write(aFile([aUnit("title", "A")], { into: "fr" }));
  expect(read(text)).toMatchObject({ of: "a-case", from: "en", into: "fr" });
  expect(read(text).reviewedBy).toBeUndefined();
  expect(read(text.replace("X-Reviewed-By: ", "X-Reviewed-By: Bar of Lessane")).reviewedBy).toBe("Bar of Lessane");
});

describe("a file as other tools write it", () => {
  test("may be in another order, wrapped anew, with CRLF, a byte order mark and a header of its own", () => {
    const text =
      '\uFEFF# Translators:\n# Somebody <x@y.example>\nmsgid ""\nmsgstr ""\n"X-Generator: Poedit 3.4\\n"\n"project-id-version: a-case 1.0.0\\n"\n"Language: fr_FR\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n#. said by\n#: x.yaml:9\n#, no-wrap\nmsgctxt ""\n"choice."\n"b.text"\nmsgid ""\n"Two "\n"lines"\nmsgstr "Deux"\n\n#, fuzzy, no-c-format\n#| msgid "Onne"\nmsgctxt "a"\nmsgid "One"\nmsgstr "Un"\n'.replaceAll(
        "\n",
        "\r\n",
      );
    const file = read(text);
    expect(foundIn(file)).toEqual([
      { key: "choice.b.text", source: "Two lines", plural: undefined, target: ["Deux"], needsReview: false },
      { key: "a", source: "One", plural: undefined, target: ["Un"], needsReview: true },
    ]);
    expect(file).toMatchObject({ of: "a-case", into: "fr_FR" });
    expect(file.units.map(({ line }) => line)).toEqual([14, 24]);
  });

  test("keeps entries that a tool marked as obsolete", () => {
    const text = `${HEADER}#~ msgctxt "gone"\n#~ msgid "Old"\n#~ msgstr "Vieux"\n`;
    expect(read(text).units).toMatchObject([{ key: "gone", target: ["Vieux"], line: 7 }]);
  });

  test("does not say what it translates when a tool put its own words there", () => {
    expect(read(HEADER.replace("Language", 'Project-Id-Version: PACKAGE\\n"\n"Language')).of).toBeUndefined();
    expect(read(HEADER).of).toBeUndefined();
  });

  test("may have escapes that gettext's tools write for control characters and bytes", () => {
    const text = `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "a\\a\\b\\x41\\101" "c:\\\\a"\n`;
    expect(read(text).units[0]?.target).toEqual(["a\u0007\bAAc:\\a"]);
  });

  test("may have its plural forms in any order, and lack some", () => {
    const text = `${HEADER}msgctxt "a"\nmsgid "x"\nmsgid_plural "y"\nmsgstr[2] "c"\nmsgstr[0] "a"\n`;
    expect(read(text).units[0]).toMatchObject({ plural: "y", target: ["a", "", "c"] });
  });

  test("may have a source that every object knows", () => {
    const text = `${HEADER}msgctxt "a"\nmsgid "constructor"\nmsgstr "b"\nmsgctxt "__proto__"\nmsgid "x"\nmsgstr "c"\n`;
    expect(read(text).units.map(({ key, target }) => [key, ...target])).toEqual([
      ["a", "b"],
      ["__proto__", "c"],
    ]);
  });
});

describe("a file that cannot be right is refused with its line", () => {
  test.each([
    ["with a quotation mark too many", `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "a "b" c"\n`, "not-po", 9],
    ["with a text that does not end", `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "a\n`, "not-po", 9],
    ["with the same field twice", `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "a"\nmsgstr "b"\n`, "not-po", 10],
    ["with an escape that is none", `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "\\q"\n`, "not-po", 9],
    ["with a byte that is half a letter", `${HEADER}msgctxt "a"\nmsgid "x"\nmsgstr "\\303"\n`, "not-po", 9],
    ["with a source without translation", `${HEADER}msgctxt "a"\nmsgid "x"\n`, "po-entry-cut-off", 7],
    ["with a translation without source", `${HEADER}msgctxt "a"\nmsgstr "x"\n`, "po-entry-cut-off", 7],
    ["in another encoding", HEADER.replace("UTF-8", "windows-1256"), "not-utf-8", 1],
    ["that is something else", "Dear translator,\nplease", "not-po", 1],
  ])("one %s", (_, text, name, line) => {
    expect(problemOf(text)).toMatchObject({ name, line, severity: "error" });
  });

  test("and nothing that can be typed makes the reader fail otherwise", () => {
    const pieces = fc.constantFrom(
      "msgid",
      "msgstr",
      "msgstr[0]",
      "msgctxt",
      '"',
      "\\",
      "\n",
      "#",
      "#~",
      "#,",
      "|",
      " ",
      "x",
      "[",
      "]",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        readPo(all.join(""));
        readPo(HEADER + all.join(""));
      }),
    );
  });
});

const gettext = spawnSync("msgfmt", ["--version"]).status === 0;

// gettext's own tools, where a machine has them.
describe.skipIf(!gettext)("gettext", () => {
  const file = aFile([
    aUnit("a", 'A "quoted" \\ text,\n\ttwo lines', { target: ["نص «مقتبس» \\\n\tسطران"], state: "translated" }),
    aUnit("b", "One", { plural: "{{count}}", target: ["٠", "١", "٢", "٣", "١١", "١٠٠"], state: "translated" }),
    aUnit("c", "Changed", { target: ["قديم"], state: "needs-review", previous: 'Was "so"' }),
    aUnit("d", "Open"),
  ]);
  const path = join(folder, "a.po");

  test("finds nothing to complain of", () => {
    writeFileSync(path, write(file));
    const checked = spawnSync("msgfmt", ["-c", "--check-format", "-o", "/dev/null", path], { encoding: "utf8" });
    expect({ status: checked.status, said: checked.stderr }).toEqual({ status: 0, said: "" });
  });

  test("writes again what it read, and that is what was written", () => {
    execFileSync("msgcat", ["--width=30", "-o", join(folder, "b.po"), path]);
    expect(foundIn(read(readFileSync(join(folder, "b.po"), "utf8")))).toEqual(file.units.map(carriedOf));
  });
});
