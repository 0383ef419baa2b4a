import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Document, isMap } from "yaml";
import { wordsIn } from "../build/words.ts";
import { type CaseSource, readCase, SCENARIO_FILE } from "../core/authoring/read-case.ts";
import type { Formats } from "../core/scenario/migrations/migrate.ts";
import { theRubric } from "./call.ts";
import { commands } from "./commands.ts";
import { migrateCommand } from "./migrate.ts";
import { runCommandLine } from "./run.ts";

/** A made-up format 2, in which a case says whom it is for by its number of minutes; it is read as today's format 1. */
const formats: Formats = {
  current: 2,
  migrations: [{ to: 2, up: (document: Document) => isMap(document.contents) && document.contents.set("minutes", 99) }],
};
const read = (source: CaseSource) =>
  readCase(
    {
      ...source,
      files: new Map(
        [...source.files].map(([name, text]) => [
          name,
          name === SCENARIO_FILE ? text.replace(/^format: 2\b/m, "format: 1") : text,
        ]),
      ),
    },
    theRubric(),
  );
const language = wordsIn("en");

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fair-hearing-migrate-"));
  file = join(folder, "two-chairs", SCENARIO_FILE);
  cpSync(resolve(import.meta.dirname, "../../scenarios/two-chairs"), join(folder, "two-chairs"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function written(): string {
  return readFileSync(file, "utf8");
}

async function migrated(options: Record<string, string> = {}): Promise<{ status: number; text: string; data: object }> {
  const { status, text, data } = await migrateCommand(formats, read).run({
    words: [join(folder, "two-chairs")],
    options,
    language,
  });
  return { status, text: text(), data: data as object };
}

test("a case of an older format is written in the new one, and nothing else is left in its folder", async () => {
  const before = written().split("\n");
  const files = readdirSync(join(folder, "two-chairs"));
  const { status, text } = await migrated();
  expect([status, text]).toEqual([0, "two-chairs: brought from format 1 to 2"]);
  const after = written().split("\n");
  expect(after.filter((line, i) => line !== before[i])).toEqual(["format: 2", "minutes: 99"]);
  expect(readdirSync(join(folder, "two-chairs"))).toEqual(files);
  expect((await migrated()).text).toBe("two-chairs: has format 2 already");
});

test("--check tells what would be written with status 1, and writes nothing", async () => {
  const before = written();
  const { status, data } = await migrated({ check: "yes" });
  expect(status).toBe(1);
  expect(data).toMatchObject({ to: 2, cases: [{ case: "two-chairs", from: 1, state: "to-migrate" }], problems: [] });
  expect(written()).toBe(before);
});

test("a case whose result has errors is left as it is, and its errors are told", async () => {
  writeFileSync(file, written().replace("set: ", "set: nowhere-"));
  const before = written();
  const { status, data } = await migrated();
  expect(status).toBe(1);
  expect(data).toMatchObject({ cases: [{ state: "refused" }], problems: [{ name: "unknown-set" }] });
  expect(written()).toBe(before);
});

test("a file of a newer format is refused by the real command, in text and as JSON", async () => {
  writeFileSync(file, written().replace("format: 1", "format: 9"));
  const { status, out } = await runCommandLine(commands, ["migrate", file, "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ problems: [{ name: "newer-format", details: { found: "9", known: 1 } }] });
});

test("there is nothing to migrate among the shipped cases", async () => {
  const { status, out } = await runCommandLine(commands, ["migrate", "--json"]);
  const { cases } = JSON.parse(out) as { cases: { state: string }[] };
  expect(status).toBe(0);
  expect(cases.length).toBeGreaterThan(2);
  expect(cases.filter(({ state }) => state !== "current")).toEqual([]);
});
