import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { runCommandLine } from "./run.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "graph-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runCommandLine(commands, ["graph", ...args]);

test.each([
  ["svg", /^<svg [\s\S]*<\/svg>\n$/u],
  ["mermaid", /^---\n[\s\S]*\nstateDiagram-v2\n/u],
  ["xstate", /^\{\n {2}"id": "two-chairs"/u],
])("writes a shipped case as %s", async (format, shape) => {
  const { status, out, err } = await run("two-chairs", "--format", format);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(shape);
});

test("writes a picture where nothing is said, in the language that is asked for", async () => {
  const { out } = await run("two-chairs", "--lang", "ar");
  expect(out).toMatch(/^<svg [^>]*lang="ar" direction="rtl"/u);
  expect(out).toContain("كرسيّان");
});

test("writes to a file, and says what is in it", async () => {
  const file = join(folder, "case.svg");
  const { out } = await run("two-chairs", "--out", file);
  expect(readFileSync(file, "utf8")).toMatch(/^<svg /u);
  expect(out).toMatch(/case\.svg: \d+ steps, \d+ endings, \d+ ways\n$/u);
});

test("gives the graph itself as one JSON document, with the lines of the file", async () => {
  const { out } = await run("two-chairs", "--json");
  const { first, nodes } = JSON.parse(out) as { first: string; nodes: { id: string; place: { line: number } }[] };
  const lines = readFileSync("scenarios/two-chairs/scenario.yaml", "utf8").split("\n");
  const node = nodes.find(({ id }) => id === first)!;
  expect(lines[node.place.line - 1]).toContain(`step: ${first}`);
});

test("refuses a format that it does not know, and a folder that is not there", async () => {
  expect(await run("two-chairs", "--format", "png")).toMatchObject({ status: 2, out: "" });
  const { status, err } = await run("two-chairs", "--out", join(folder, "none", "case.svg"));
  expect(status).toBe(2);
  expect(err).toContain("none");
});
