import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFile, aUnit, carriedOf, foundIn, someFile, worded } from "../../../../tests/support/an-exchange.ts";
import { readXliff } from "./read-xliff.ts";
import { writeXliff } from "./write-xliff.ts";

function read(text: string) {
  const result = readXliff(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

function problemOf(text: string) {
  const result = readXliff(text);
  return result.ok ? undefined : result.problems[0];
}

function around(units: string, file = 'product-name="a-case" source-language="en" target-language="fr"'): string {
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" datatype="plaintext" ${file}><body>${units}</body></file></xliff>`;
}

test("what is written is read again as it was, whatever the texts hold", () => {
  fc.assert(
    fc.property(someFile, (file) => {
      expect(foundIn(read(writeXliff(file, worded, () => [])))).toEqual(file.units.map(carriedOf));
    }),
  );
});

test("each plural form is a unit of a group, with the source that it is about", () => {
  const unit = aUnit("home:minutes", "One minute", { plural: "Minutes", target: ["", "دقيقة", "", "", "", "دقائق"] });
  const text = writeXliff(aFile([unit]), worded, (index) => [{ name: "form", details: { index } }]);
  expect(text).toContain('<group restype="x-gettext-plurals" id="home:minutes">');
  expect(text.match(/<source>.*<\/source>/g)).toEqual([
    "<source>Minutes</source>",
    "<source>One minute</source>",
    ...Array.from({ length: 4 }, () => "<source>Minutes</source>"),
  ]);
  expect(text.match(/<note from="developer">\d<\/note>/g)).toHaveLength(6);
});

test("place, notes and the source before are in it", () => {
  const unit = aUnit("choice.a", "New.", {
    target: ["Vieux."],
    state: "needs-review",
    previous: "Old.",
    notes: [{ name: "said-by", details: { person: "Ilo <Denn>" } }],
  });
  const text = writeXliff(aFile([unit], { into: "fr" }), worded, () => []);
  expect(text).toContain('<target state="needs-review-translation">Vieux.</target>');
  expect(text).toContain("<source>Old.</source>");
  expect(text).toContain('<context context-type="linenumber">7</context>');
  expect(text).toContain("Ilo &lt;Denn&gt;");
});

describe("a file as other tools write it", () => {
  test("may have units in another order, in groups, with elements of the tool among them", () => {
    const file = read(
      `\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='no'?>\r\n<!-- saved by a tool -->${around(
        `<group id="g1" restype="x-stage"><trans-unit id="9" resname="b" approved="yes"><source>Two</source><seg-source><mrk mid="0" mtype="seg">Two</mrk></seg-source><target><mrk mid="0" mtype="seg">Deux</mrk></target><alt-trans match-quality="80"><source>Too</source><target>Aussi</target></alt-trans><note>a note</note></trans-unit></group>
         <trans-unit id="a" t:extra="1" xmlns:t="urn:tool"><source><![CDATA[One & only]]></source><target state="final"><![CDATA[Un & seul]]></target><t:data>ignored</t:data></trans-unit>`,
      )}`.replace("\u{FEFF}", ""),
    );
    expect(foundIn(file)).toEqual([
      { key: "b", source: "Two", plural: undefined, target: ["Deux"], needsReview: false },
      { key: "a", source: "One & only", plural: undefined, target: ["Un & seul"], needsReview: false },
    ]);
    expect(file).toMatchObject({ of: "a-case", from: "en", into: "fr" });
  });

  test("may use a prefix for the names of XLIFF", () => {
    const file = read(
      `<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file><x:body><x:trans-unit id="a"><x:source>One</x:source><x:target>Un</x:target></x:trans-unit></x:body></x:file></x:xliff>`,
    );
    expect(foundIn(file)).toMatchObject([{ key: "a", target: ["Un"] }]);
  });

  test.each([
    ['state="needs-translation"', true],
    ['state="needs-review-translation"', true],
    ['state="new"', true],
    ['state="translated" state-qualifier="fuzzy-match"', true],
    ['state="translated" state-qualifier="leveraged-mt"', true],
    ['state="translated"', false],
    ['state="signed-off"', false],
    ["", false],
  ])("a target with %s needs review: %s", (state, needed) => {
    const text = around(`<trans-unit id="a"><source>One</source><target ${state}>Un</target></trans-unit>`);
    expect(read(text).units[0]?.needsReview).toBe(needed);
  });

  test("a target that a tool calls not approved and nothing else needs review", () => {
    const text = around(`<trans-unit id="a" approved="no"><source>One</source><target>Un</target></trans-unit>`);
    expect(read(text).units[0]?.needsReview).toBe(true);
  });

  test("a phase of review says who approved it", () => {
    const text = around("").replace(
      "<body>",
      '<header><phase-group><phase phase-name="r" process-name="review" contact-name="Bar of Lessane"/></phase-group></header><body>',
    );
    expect(read(text).reviewedBy).toBe("Bar of Lessane");
  });

  test("tags inside a translation are told, and not taken for words", () => {
    const text = around(
      `<trans-unit id="a"><source>One</source><target>U<ph id="1">&lt;b&gt;</ph>n</target></trans-unit>`,
    );
    expect(read(text).units[0]).toMatchObject({ target: ["Un"], inline: true });
  });
});

describe("a file that cannot be right is refused with its line", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}">]>\n${around("&b;")}`;
  test.each([
    ["with a DOCTYPE", bomb, "doctype", 1],
    ["with an outside entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd">\n${around("")}`, "doctype", 1],
    ["with an unknown entity", around("\n&nbsp;"), "not-xml", 2],
    ["that is cut off", around("").slice(0, -30), "not-xml", 1],
    ["with tags that cross", around("<group>\n<trans-unit></group></trans-unit>"), "not-xml", 2],
    ["with a control character", around(`<note>\u0001</note>`), "not-xml", 1],
    ["in another encoding", `<?xml version="1.0" encoding="windows-1256"?>${around("")}`, "not-utf-8", 1],
    ["of version 2", '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "not-xliff", 1],
    ["that is a web page", "<html></html>", "not-xliff", 1],
    ["that holds several files", around("").replace("</xliff>", "\n<file/></xliff>"), "several-files", 2],
    ["whose elements lie too deep", around("<group>".repeat(50_000)), "xml-too-deep", 1],
    ["that is empty", "", "not-xml", 1],
  ])("one %s", (_, text, name, line) => {
    expect(problemOf(text)).toMatchObject({ name, line, severity: "error" });
  });

  test("and nothing that can be typed makes the reader fail otherwise", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/",
      "xliff",
      "file",
      "trans-unit",
      "target",
      "source",
      "group",
      " ",
      '"',
      "=",
      "&",
      ";",
      "<!--",
      "]]>",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        readXliff(all.join(""));
        readXliff(around(all.join("")));
      }),
    );
  });
});
