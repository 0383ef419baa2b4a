import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, isMap, isPair, isScalar, parse, visit } from "yaml";
import { keepLayout } from "./keep-layout.ts";
import { type Formats, migrate } from "./migrate.ts";
import { migrateText } from "./migrate-text.ts";

/** A made-up way to format 3: choices lean by another word, then the card gets an audience. */
const formats: Formats = {
  current: 3,
  migrations: [
    {
      to: 2,
      up: (document: Document) => {
        visit(document, {
          Pair: (_, pair) => {
            if (isPair(pair) && isScalar(pair.key) && pair.key.value === "leaning") pair.key.value = "tendency";
          },
        });
      },
    },
    {
      to: 3,
      up: (document: Document) => {
        if (isMap(document.contents)) document.contents.set("audience", "judges");
      },
    },
  ],
};

const file = `# A case about a door.
format: 1   # the first
title:   "The   door"

synopsis: A long text that its author
  has broken by hand
  into three lines.
choices:
  - {choice: knock,   leaning: care}   # the kind one
  # Nobody wants this.
  - choice: wait
    leaning: speed
`;

function migrated(text: string): string {
  const result = migrateText(text, formats);
  if (!result.ok) throw new Error(result.problems.map(({ name }) => name).join());
  return result.text;
}

describe("migrating a file", () => {
  test("changes what the migrations change, and keeps comments and every other line as written", () => {
    expect(migrated(file)).toBe(`# A case about a door.
format: 3 # the first
title:   "The   door"

synopsis: A long text that its author
  has broken by hand
  into three lines.
choices:
  - {choice: knock, tendency: care} # the kind one
  # Nobody wants this.
  - choice: wait
    tendency: speed
audience: judges
`);
  });

  test("changes in a shipped case no line but those that say what is changed", () => {
    const text = readFileSync(join(import.meta.dirname, "../../../../scenarios/the-glasshouse/scenario.yaml"), "utf8");
    const before = text.split("\n");
    const after = migrated(text).split("\n");
    const kept = new Set(after);
    const gone = before.filter((line) => !kept.has(line));
    expect(gone.length).toBeGreaterThan(50);
    expect(gone.filter((line) => !/^format: 1$|^ +leaning: [a-z]+$/.test(line))).toEqual([]);
    expect(after.length).toBe(before.length + 1);
  });

  test("takes a file from wherever it stands to today's format, and only upward", () => {
    expect(migrated(file.replace("format: 1 ", "format: 2 "))).toContain("leaning: speed\naudience: judges\n");
    const today = file.replace("format: 1 ", "format: 3 ");
    expect(migrateText(today, formats)).toEqual({ ok: true, text: today, from: 3 });
    expect(migrateText(file.replace("format: 1 ", "format: 4 "), formats)).toMatchObject({
      ok: false,
      problems: [{ name: "newer-format", place: { line: 2, column: 9 }, details: { found: "4", known: 3 } }],
    });
  });

  test.each([
    ["without a format", "title: A\n", "no-format"],
    ["with half a format", "format: 1.5\n", "no-format"],
    ["that is no YAML", "a: [\n", "missing-end"],
    ["that is empty", "", "no-format"],
  ])("refuses a file %s", (_, text, name) => {
    expect(migrateText(text, formats)).toMatchObject({ ok: false, problems: [{ name }] });
  });

  test("refuses a gap in the migrations", () => {
    const gap = { ...formats, migrations: formats.migrations.filter(({ to }) => to !== 2) };
    expect(() => migrateText(file, gap)).toThrow("no migration leads from format 1 to format 2");
    expect(() => migrate({ format: 1 }, gap)).toThrow("no migration leads from format 1 to format 2");
  });

  test("gives the same data as reading the old file does", () => {
    expect(migrate(parse(file), formats)).toEqual({ ok: true, value: parse(migrated(file)) as unknown });
  });

  test("keeps a byte-order mark and the line endings of the file", () => {
    const windows = `\uFEFF${file.replaceAll("\n", "\r\n")}`;
    expect(migrated(windows)).toBe(`\uFEFF${migrated(file).replaceAll("\n", "\r\n")}`);
  });
});

describe("keeping the layout", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 12 }).map((list) => list.join("\n"));

  test("changes nothing where nothing changes, and everything where nothing was laid out otherwise", () => {
    fc.assert(
      fc.property(lines, lines, lines, (original, before, after) => {
        expect(keepLayout(original, before, before)).toBe(original);
        expect(keepLayout(before, before, after)).toBe(after);
        expect(keepLayout(original, original, after)).toBe(after);
      }),
    );
  });

  test("makes a change beside a line that was laid out otherwise", () => {
    expect(keepLayout("x:   1\ny: 2\nz: 3", "x: 1\ny: 2\nz: 3", "x: 1\ny: 2\nz: 4\nnew: 5")).toBe(
      "x:   1\ny: 2\nz: 4\nnew: 5",
    );
  });
});
