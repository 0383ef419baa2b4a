import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import {
  type CaseFolder,
  caseIds,
  placeWalkProblems,
  readCase,
  readLineIds,
  readRubric,
  surroundingsOf,
} from "./build/case-folder.ts";
import { checkLines } from "./core/scenario/checks/lines.ts";
import { tellProblems } from "./build/tell-problems.ts";
import { lawTexts } from "./core/scenario/law-texts.ts";
import { parseScenario } from "./core/scenario/parse.ts";
import { assignLineIds } from "./core/scenario/texts.ts";
import { sourceMark } from "./core/scenario/translation.ts";
import { simulate } from "./core/walk/simulate.ts";
import { walkRoles } from "./core/walk/walk-roles.ts";
import { DEFAULT_LIMITS, walk } from "./core/walk/walk.ts";

const USAGE = `npm run scenario -- check [case]              every problem of a case and its translations, with place and fix
npm run scenario -- walk <case> [--json]      every path: endings, critical failures, ranges of the dimensions
npm run scenario -- simulate <case> [--json]  a thousand attempts each by random, expert and one-sided players
npm run scenario -- ids <case>                names new lines, keeps the names of old ones (line-ids.json)
npm run scenario -- texts <case> [part]       every text with its key, as JSON, for a translator
npm run scenario -- translated <case> <lang> <file.json>   enters translated texts, each marked with its source
npm run scenario -- law <case>                every text that depends on a field of the law profile`;

const root = process.cwd();
const rubric = readRubric(root);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Ends with exit code 2: the call itself was wrong. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n\n${USAGE}\n`);
  process.exit(2);
}

function folderOf(id: string | undefined): CaseFolder & { made: NonNullable<CaseFolder["made"]> } {
  if (id === undefined) refuse("Which case? Name a folder of scenarios/.");
  if (!caseIds(root).includes(id)) refuse(`There is no case ${id}. Cases: ${caseIds(root).join(", ") || "none"}.`);
  const folder = readCase(root, id, rubric);
  if (folder.made) return { ...folder, made: folder.made };
  print(tellProblems(root, folder.problems));
  process.exit(1);
}

function made(id: string | undefined): NonNullable<CaseFolder["made"]> {
  return folderOf(id).made;
}

function check(id: string | undefined): void {
  const ids = id === undefined ? caseIds(root) : [id];
  if (ids.length === 0) refuse("scenarios/ holds no case.");
  let failed = false;
  for (const one of ids) {
    if (!caseIds(root).includes(one)) refuse(`There is no case ${one}. Cases: ${caseIds(root).join(", ") || "none"}.`);
    const folder = readCase(root, one, rubric);
    failed ||= !folder.made;
    print(folder.problems.length === 0 ? `${one}: no problems` : tellProblems(root, folder.problems));
  }
  if (failed) process.exit(1);
}

function walkCase(id: string | undefined, asJson: boolean): void {
  const folder = folderOf(id);
  const { program } = folder.made;
  const started = performance.now();
  const report = walk(program, rubric);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  if (asJson) print(JSON.stringify({ ...report, seconds, megabytes }, null, 2));
  else {
    print(
      `${report.case} ${report.version}: ${report.complete ? "walked whole" : "walk stopped by its limit; nothing is proven"}`,
    );
    print(
      `${report.configurations} configurations, ${report.edges} ways, ${report.insideEnclosures} inside interviews, examinations and sheets, ${seconds.toFixed(1)} s, ${megabytes} MB\n`,
    );
    print("Endings");
    for (const { ending, reached, path } of report.endings)
      print(`  ${reached ? "reached    " : "NOT REACHED"} ${ending}${reached ? ` (${path.length} acts)` : ""}`);
    print("\nCritical failures");
    for (const one of report.failures)
      print(
        `  ${one.reached ? "reachable" : "NOT REACHABLE"}, ${one.avoidable ? "avoidable" : "NOT AVOIDABLE"}  ${one.step}.${one.choice}  ${one.criterion}`,
      );
    print(
      `\nRanges before caps (${report.exact ? "attained" : report.complete ? "bounds" : "bounds of what was seen"})`,
    );
    for (const { dimension, range } of report.ranges)
      print(
        `  ${dimension.padEnd(16)} ${range ? `${range.least.toFixed(1).padStart(5)} – ${range.greatest.toFixed(1)}` : "nothing scored"}`,
      );
    if (report.promises.length > 0) print("\nPromises");
    for (const { ending, answer } of report.promises) print(`  ${answer}: never ${ending}`);
    print(`\nScored moments on a path: ${report.moments.least}–${report.moments.most}`);
  }
  const alone = walkRoles(program, rubric, DEFAULT_LIMITS);
  if (!asJson) {
    print("\nRoles played alone");
    for (const { role, offered, configurations, moments } of alone)
      print(
        `  ${offered ? "offered    " : "not offered"} ${role.padEnd(12)} ${moments.least}–${moments.most} scored moments, ${configurations} configurations`,
      );
  }
  const problems = [...report.problems, ...alone.flatMap((one) => one.problems)];
  if (!asJson) print(`\n${tellProblems(root, placeWalkProblems(folder, problems))}`);
  if (problems.length > 0) process.exit(1);
}

function simulateCase(id: string | undefined, asJson: boolean): void {
  const { program } = made(id);
  const results = simulate(program, rubric, 1000);
  if (asJson) return print(JSON.stringify(results, null, 2));
  for (const { player, means, bands, moments } of results) {
    const shown = means
      .map(({ dimension, mean }) => `${dimension} ${mean === null ? "–" : mean.toFixed(0)}`)
      .join("  ");
    print(
      `${player.padEnd(10)} ${shown}\n${"".padEnd(10)} ${JSON.stringify(bands)}  scored moments ${moments.least}–${moments.most}, mean ${moments.mean.toFixed(1)}`,
    );
  }
}

function writeIds(id: string | undefined): void {
  if (id === undefined || !caseIds(root).includes(id)) refuse(`There is no case ${id ?? ""}.`);
  const parsed = parseScenario(readScenario(id));
  // A line without a speaker has no words to name.
  const namable = parsed.ok && checkLines(parsed.scenario, surroundingsOf(rubric)).length === 0;
  if (!namable) return check(id);
  const previous = readLineIds(root, id);
  const ids = assignLineIds(parsed.scenario, previous);
  const lines = Object.entries(ids).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join(root, "scenarios", id, "line-ids.json"), `{\n${lines.join(",\n")}\n}\n`);
  const fresh = Object.keys(ids).filter((key) => !(key in previous)).length;
  print(`${id}: ${lines.length} lines, ${fresh} new`);
}

function readScenario(id: string): string {
  return readFileSync(join(root, "scenarios", id, "scenario.yaml"), "utf8");
}

function printTexts(id: string | undefined, part: string | undefined): void {
  const chosen = made(id).texts.filter((text) => part === undefined || text.part === part);
  print(JSON.stringify(Object.fromEntries(chosen.map(({ key, text }) => [key, text])), null, 2));
}

/** Enters translated texts (a JSON file of key to text) into `<lang>.yaml`, each marked with the source it translates. */
function takeTranslation(id: string | undefined, lang: string | undefined, file: string | undefined): void {
  const { texts, translations } = made(id);
  if (!lang || !/^[a-z]{2}$/.test(lang) || !file) refuse("Which language, and which JSON file of texts?");
  const fresh = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const known = new Map(texts.map(({ key, text }) => [key, text]));
  for (const key of Object.keys(fresh)) if (!known.has(key)) refuse(`“${key}” is no text of ${id}.`);
  const before = translations.find(({ translation }) => translation.language === lang)?.translation;
  const merged: Record<string, { of: string; text: string }> = {};
  for (const { key, text } of texts) {
    const now = fresh[key];
    const old = before?.texts[key];
    if (now !== undefined) merged[key] = { of: sourceMark(text), text: now };
    else if (old) merged[key] = old;
  }
  const content = { language: lang, review: before?.review ?? "unreviewed", texts: merged };
  writeFileSync(
    join(root, "scenarios", id!, `${lang}.yaml`),
    stringify(content, { lineWidth: 130, aliasDuplicateObjects: false }),
  );
  print(`${id} ${lang}: ${Object.keys(merged).length} of ${texts.length} texts`);
}

function printLaw(id: string | undefined): void {
  const { scenario } = made(id);
  for (const { path, fields, text } of lawTexts(scenario))
    print(`${path.join(".")}  [${fields.join(", ")}]\n  ${text}`);
}

const [command, ...words] = process.argv.slice(2);
const asJson = words.includes("--json");
const [first, second, third] = words.filter((word) => !word.startsWith("--"));
if (command === "check") check(first);
else if (command === "walk") walkCase(first, asJson);
else if (command === "simulate") simulateCase(first, asJson);
else if (command === "ids") writeIds(first);
else if (command === "texts") printTexts(first, second);
else if (command === "translated") takeTranslation(first, second, third);
else if (command === "law") printLaw(first);
else refuse(command === undefined ? "What should be done?" : `There is no command ${command}.`);
