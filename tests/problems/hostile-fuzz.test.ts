import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCase } from "../../src/core/authoring/read-case.ts";
import { decodeFile } from "../../src/core/scenario/decode-file.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { parseTranslation } from "../../src/core/scenario/translation.ts";
import { wordsIn } from "../../src/build/words.ts";
import { aRubric } from "../support/a-scenario.ts";

/*
 * Files that nobody wrote: whatever comes in, the reader ends, throws nothing, and tells problems that stand inside the file and have words.
 * The time is bounded; each run begins elsewhere, and a failure tells its seed.
 */
const root = join(import.meta.dirname, "../..");
const base = readFileSync(join(root, "tests/problems/base.yaml"), "utf8");
const frozen = readFileSync(join(root, "tests/formats/format-1/scenario.yaml"), "utf8");
const glasshouse = readFileSync(join(root, "scenarios/the-glasshouse/scenario.yaml"), "utf8");
const french = readFileSync(join(root, "scenarios/the-glasshouse/fr.yaml"), "utf8");
const bounded = { interruptAfterTimeLimit: 2500, numRuns: 400 };
const english = wordsIn("en");

/** Reads a file as the command line does, from its bytes on, and holds its problems to what every problem promises. */
function reads(bytes: Uint8Array, file: "scenario.yaml" | "fr.yaml" | "line-ids.json"): void {
  const decoded = decodeFile(bytes);
  const lines = decoded.ok ? decoded.text.split("\n") : [];
  const files = new Map([["scenario.yaml", base]]);
  if (decoded.ok) files.set(file, decoded.text);
  const unread = decoded.ok ? undefined : new Map([[file, decoded.problem]]);
  const { problems } = readCase({ name: "a-case", folder: "a-case", files, ...(unread && { unread }) }, aRubric);
  for (const { file: where, problem } of problems) {
    const { name, place, details } = problem;
    for (const part of ["what", "why", "fix"])
      expect(english.say(`problems:${name}.${part}`, details)).not.toMatch(/undefined|\[object/);
    if (where !== `a-case/${file}` || !decoded.ok) continue;
    expect(place, name).toBeDefined();
    expect(place!.line, name).toBeLessThanOrEqual(lines.length);
    expect(place!.column, name).toBeLessThanOrEqual((lines[place!.line - 1] ?? "").length + 2);
  }
}

function flipped(text: string): fc.Arbitrary<Uint8Array> {
  const bytes = Buffer.from(text);
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.array(flip, { minLength: 1, maxLength: 4 }).map((flips) => {
    const changed = Uint8Array.from(bytes);
    for (const [at, byte] of flips) changed[at] = byte;
    return changed;
  });
}

/** A piece of a long file, so that each run is short: whole lines from some place on. */
function pieceOf(text: string): fc.Arbitrary<string> {
  const lines = text.split("\n");
  return fc
    .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([from, count]) => lines.slice(from, from + count).join("\n"));
}

test("random bytes are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => reads(bytes, "scenario.yaml")),
    bounded,
  );
});

test("random signs of YAML are read or refused", () => {
  const sign = fc.constantFrom(
    ...Array.from("[]{}-?:,&*!|>'\"%@`#~<\\ \n\t\r"),
    "\n  ",
    "\n    ",
    ": ",
    "- ",
    "? ",
    "<<: ",
    "--- ",
    "a",
    "1",
    "\uFEFF",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 120 }), (signs) => reads(Buffer.from(signs.join("")), "scenario.yaml")),
    bounded,
  );
});

test("a case with some bytes changed is read or refused", () => {
  fc.assert(
    fc.property(flipped(frozen), (bytes) => reads(bytes, "scenario.yaml")),
    bounded,
  );
});

test("a translation with some bytes changed, and a piece of one, is read or refused", () => {
  const start = "language: fr\nreview: unreviewed\ntexts:\n";
  const piece = pieceOf(french).chain((text) => flipped(start + text));
  fc.assert(
    fc.property(piece, (bytes) => reads(bytes, "fr.yaml")),
    bounded,
  );
});

test("line ids with some bytes changed are read or refused", () => {
  fc.assert(
    fc.property(flipped('{\n  "1pjidk": ["timeline","Day 0"],\n  "24fvuz": ["step.only","A door."]\n}\n'), (bytes) =>
      reads(bytes, "line-ids.json"),
    ),
    bounded,
  );
});

test("two cases spliced, lines lost, doubled, indented otherwise or with a sign put in, are read or refused", () => {
  const lines = frozen.split("\n");
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("lose" as const), at: fc.nat(lines.length - 1) }),
    fc.record({ kind: fc.constant("double" as const), at: fc.nat(lines.length - 1) }),
    fc.record({
      kind: fc.constant("indent" as const),
      at: fc.nat(lines.length - 1),
      by: fc.integer({ min: -4, max: 4 }),
    }),
    fc.record({ kind: fc.constant("splice" as const), at: fc.nat(lines.length - 1), piece: pieceOf(glasshouse) }),
    fc.record({
      kind: fc.constant("sign" as const),
      at: fc.nat(lines.length - 1),
      column: fc.nat(60),
      sign: fc.constantFrom(...Array.from("[]{}:-?,&*!|>'\"%@`#\\\t"), ": ", " #", "\u202E", "\u200B", "\0", "é"),
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const changed = [...lines];
      for (const one of edits) {
        const line = changed[one.at] ?? "";
        if (one.kind === "lose") changed.splice(one.at, 1);
        if (one.kind === "double") changed.splice(one.at, 0, line);
        if (one.kind === "indent")
          changed[one.at] = one.by < 0 ? line.slice(Math.min(-one.by, line.search(/\S|$/))) : " ".repeat(one.by) + line;
        if (one.kind === "splice") changed.splice(one.at, 3, ...one.piece.split("\n"));
        if (one.kind === "sign") changed[one.at] = line.slice(0, one.column) + one.sign + line.slice(one.column);
      }
      reads(Buffer.from(changed.join("\n")), "scenario.yaml");
    }),
    { ...bounded, interruptAfterTimeLimit: 5000 },
  );
});

test("the same file in lines that end as in Windows means the same", () => {
  for (const text of [frozen, glasshouse]) {
    const [plain, windows] = [parseScenario(text), parseScenario(text.replaceAll("\n", "\r\n"))];
    expect(plain.ok && windows.ok && windows.scenario).toEqual(plain.ok && plain.scenario);
  }
  const [plain, windows] = [parseTranslation(french), parseTranslation(french.replaceAll("\n", "\r\n"))];
  expect(plain.ok && windows.ok && windows.translation).toEqual(plain.ok && plain.translation);
});
