import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { parseTranslation } from "../../src/core/scenario/translation.ts";
import { commands } from "../../src/cli/commands.ts";
import { runCommandLine } from "../../src/cli/run.ts";

const project = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "fair-hearing-translate-"));
const folder = join(scratch, "the-glasshouse");
const french = join(folder, "fr.yaml");

afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => {
  rmSync(scratch, { recursive: true });
  cpSync(join(project, "scenarios/the-glasshouse"), folder, { recursive: true });
});

// A shipped case goes out and comes in whole, several times in a test.
vi.setConfig({ testTimeout: 120_000 });

async function translate(...words: string[]): Promise<{ status: number; data: Record<string, unknown>; err: string }> {
  const { status, out, err } = await runCommandLine(commands, ["translate", ...words, "--json"]);
  return { status, data: JSON.parse(out) as Record<string, unknown>, err };
}

function file(name: string): string {
  return join(scratch, name);
}

function textsIn(path: string): Record<string, { of: string; text: string; was?: string }> {
  const parsed = parseTranslation(readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.translation.texts;
}

/** What a translator's tool does to a file. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

test.each([
  ["po", 'msgstr "Sous serre"', 'msgstr "La Serre"'],
  ["xlf", 'translated">Sous serre<', 'translated">La Serre<'],
])("a case goes out as .%s, comes back with one change, and only that is written", async (ending, before, after) => {
  const path = file(`a.${ending}`);
  expect((await translate("export", folder, "fr", "--out", path)).status).toBe(0);
  const untouched = readFileSync(french, "utf8");
  expect((await translate("import", path, "--case", folder)).data).toMatchObject({ written: [] });
  expect(readFileSync(french, "utf8")).toBe(untouched);
  edit(path, (text) => text.replace(before, after));
  const dry = await translate("import", path, "--case", folder, "--dry-run");
  expect(dry.data).toMatchObject({ counts: { changed: 1 }, written: [] });
  expect(readFileSync(french, "utf8")).toBe(untouched);
  expect((await translate("import", path, "--case", folder)).status).toBe(0);
  expect(readFileSync(french, "utf8")).toBe(untouched.replace("text: Sous serre", "text: La Serre"));
});

test("a case goes out into a new language, and a file for that begins with what came back", async () => {
  const path = file("a.po");
  await translate("export", folder, "es", "--out", path);
  expect((await translate("import", path, "--case", folder)).data).toMatchObject({ written: [] });
  expect(existsSync(join(folder, "es.yaml"))).toBe(false);
  edit(path, (text) =>
    text.replace('msgid "The Glasshouse"\nmsgstr ""', 'msgid "The Glasshouse"\nmsgstr "El invernadero"'),
  );
  expect((await translate("import", path, "--case", folder)).data).toMatchObject({ into: "es", counts: { new: 1 } });
  expect(textsIn(join(folder, "es.yaml"))["title"]?.text).toBe("El invernadero");
});

test("a source that changes while the file is away comes back stale, and goes out again with both sources", async () => {
  const path = file("a.po");
  await translate("export", folder, "fr", "--out", path);
  edit(join(folder, "scenario.yaml"), (text) => text.replace("title: The Glasshouse", "title: The Greenhouse"));
  edit(path, (text) => text.replace('msgstr "Sous serre"', 'msgstr "La Serre"'));
  const { status, data } = await translate("import", path, "--case", folder);
  expect([status, data]).toMatchObject([1, { counts: { stale: 1 }, problems: [{ name: "source-changed" }] }]);
  expect(textsIn(french)["title"]).toMatchObject({ text: "La Serre", was: "The Glasshouse" });
  await translate("export", folder, "fr", "--out", path, "--overwrite");
  expect(readFileSync(path, "utf8")).toContain(
    '#, fuzzy\n#| msgid "The Glasshouse"\nmsgctxt "title"\nmsgid "The Greenhouse"',
  );
});

test("a problem is told with its line in the file that came back, in three sentences", async () => {
  const path = file("a.po");
  await translate("export", folder, "fr", "--out", path);
  edit(path, (text) => text.replace('msgstr "Sous serre"', 'msgstr "<b>Sous serre</b>"'));
  const { status, data } = await translate("import", path, "--case", folder, "--lang", "ar");
  const line = readFileSync(path, "utf8").split("\n").indexOf('msgctxt "title"') + 1;
  expect(status).toBe(1);
  expect(data["problems"]).toMatchObject([
    { name: "markup-inserted", line, what: expect.stringContaining("<b>") as string },
  ]);
  const { out } = await runCommandLine(commands, ["translate", "import", path, "--case", folder]);
  expect(out).toContain("  Fix   Write the words themselves, without tags and entities.");
});

test.each([
  ["of another case", 'product-name="the-glasshouse"', 'product-name="two-chairs"', "other-case"],
  ["in another language", 'target-language="fr"', 'target-language="ar"', "other-language"],
  ["that is no longer whole", "</xliff>", "", "not-xml"],
])("a file %s changes nothing", async (_, before, after, name) => {
  const path = file("a.xlf");
  await translate("export", folder, "fr", "--out", path);
  edit(path, (text) => text.replaceAll("Sous serre", "La Serre").replace(before, after));
  const untouched = readFileSync(french, "utf8");
  const { status, data } = await translate("import", path, "fr", "--case", folder);
  expect([status, data]).toMatchObject([1, { problems: [{ name }] }]);
  expect(readFileSync(french, "utf8")).toBe(untouched);
});

test("a file in another encoding is refused by the name of its first wrong byte", async () => {
  const path = file("a.po");
  await translate("export", folder, "fr", "--out", path);
  writeFileSync(path, Buffer.from(readFileSync(path, "utf8"), "latin1"));
  expect((await translate("import", path, "--case", folder)).data).toMatchObject({
    problems: [{ name: "unreadable-byte" }],
  });
});

test("a file that is there is not written over unless somebody says so", async () => {
  const path = file("a.po");
  writeFileSync(path, "hours of work");
  const refused = await translate("export", folder, "fr", "--out", path);
  expect([refused.status, readFileSync(path, "utf8")]).toEqual([2, "hours of work"]);
  expect((await translate("export", folder, "fr", "--out", path, "--overwrite")).status).toBe(0);
});

test.each([
  [["sideways", "the-glasshouse", "fr"], "neither export nor import"],
  [["export", "the-glasshouse"], "Which language?"],
  [["export", "the-glasshouse", "french"], "is no language"],
  [["export", "the-glasshouse", "en"], "the language of the source itself"],
  [["export", "app", "xx"], "plural forms"],
  [["import", "no-such-file.po"], "There is no file"],
])("%j is told as wrong use", async (words, sentence) => {
  const { status, data } = await translate(...words);
  expect([status, data["wrongUse"]]).toEqual([2, expect.stringContaining(sentence)]);
});

test("the words of the app go out with their plural forms and say what is there when they come back", async () => {
  const path = file("app.po");
  expect((await translate("export", "app", "ar", "--out", path)).data).toMatchObject({ untranslated: 0, review: 0 });
  expect(readFileSync(path, "utf8").match(/^msgstr\[5\] /gm)?.length).toBeGreaterThan(10);
  expect(await translate("import", path)).toMatchObject({ status: 0, data: { of: "app", written: [], problems: [] } });
});
