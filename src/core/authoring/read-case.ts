import { compile } from "../program/compile.ts";
import type { Program } from "../program/program.ts";
import type { Allowance } from "../scenario/allowances.ts";
import { checkScenario } from "../scenario/checks/check.ts";
import { checkTranslatedOptions } from "../scenario/checks/giveaways.ts";
import { checkTranslatedWording, checkWording } from "../scenario/checks/wording.ts";
import { parseScenario } from "../scenario/parse.ts";
import { toldByWalk } from "../scenario/problem-names.ts";
import { error, type Path, type Problem, warning } from "../scenario/problem.ts";
import type { PlaceOf } from "../scenario/read-yaml.ts";
import type { Scenario } from "../scenario/schema.ts";
import { assignLineIds, type Text, textsOf } from "../scenario/texts.ts";
import { checkTranslation, coverageOf, parseTranslation, type Translation } from "../scenario/translation.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { allowancesOf, answeredFor } from "./answered-for.ts";
import { asTyped } from "./as-typed.ts";
import { type ReadLineIds, readLineIds } from "./read-line-ids.ts";
import { surroundingsOf } from "./surroundings-of.ts";

export const SCENARIO_FILE = "scenario.yaml";
export const LINE_IDS_FILE = "line-ids.json";

/** The files of a case as they are written, from wherever they were read. */
export interface CaseSource {
  /** The name of the folder, which must be the id of the case. */
  name: string;
  /** How the folder is called before the names of its files when a problem is told, e.g. `scenarios/the-glasshouse`. */
  folder: string;
  /** The text of each file by its name in the folder. */
  files: ReadonlyMap<string, string>;
  /** What kept files of the folder from being read as text at all, by their names. */
  unread?: ReadonlyMap<string, Problem>;
}

/** A problem with the file it stands in. */
export interface FiledProblem {
  file: string;
  problem: Problem;
}

/** A problem that its author has answered for in place, with the reason. */
export interface AllowedProblem extends FiledProblem {
  reason: string;
}

/** A case that has no errors, ready to be played and walked. */
export interface MadeCase {
  scenario: Scenario;
  placeOf: PlaceOf;
  program: Program;
  texts: readonly Text[];
  translations: readonly CaseTranslation[];
  /** How many texts have an id for now only: one that nothing beside the case keeps, and that no translation may refer to. */
  unnamed: number;
}

/** A case read whole. `made` is absent while it has errors. */
export interface ReadCase {
  id: string;
  folder: string;
  problems: FiledProblem[];
  /** Warnings and advice that the author has answered for; they are not among `problems`. */
  allowed: AllowedProblem[];
  /** Every answer in the files, by file; a walk looks here for what it finds itself. */
  allowances: ReadonlyMap<string, readonly Allowance[]>;
  made?: MadeCase;
}

export interface CaseTranslation {
  translation: Translation;
  /** The share of source texts that it has, 0 to 1. */
  coverage: number;
}

/**
 * Reads, checks and compiles one case and its translations, and lists every problem of all its files. Lines without ids get some for now.
 * Throws only for our own bugs. A `draft` is made as soon as it can be played: errors of a translation do not stand in the way.
 */
export function readCase(source: CaseSource, rubric: Rubric, how: Partial<Reading> = {}): ReadCase {
  const { problems, made } = findProblems(source, rubric, { draft: false, translationIn: parseTranslation, ...how });
  const allowances = allowancesOf(source);
  // A file with errors may not have been checked whole, so its answers may still be needed.
  const answered = answeredFor(problems, allowances, (name) => made !== undefined && !toldByWalk(name));
  return { id: source.name, folder: source.folder, ...answered, allowances, ...(made && { made }) };
}

/** How a case is read. */
interface Reading {
  draft: boolean;
  /** Reads the text of a translation; whoever reads a case again and again can remember those that stay the same. */
  translationIn: typeof parseTranslation;
}

type Found = Pick<ReadCase, "problems" | "made">;

function findProblems(source: CaseSource, rubric: Rubric, { draft, translationIn }: Reading): Found {
  const { name, folder, files } = source;
  const file = `${folder}/${SCENARIO_FILE}`;
  const result: Found = { problems: [] };
  for (const [name, problem] of source.unread ?? []) result.problems.push({ file: `${folder}/${name}`, problem });
  const text = files.get(SCENARIO_FILE);
  if (text === undefined) {
    if (!source.unread?.has(SCENARIO_FILE))
      result.problems.push({ file: folder, problem: error("no-scenario-file", []) });
    return result;
  }
  const parsed = parseScenario(text);
  const add = (problem: Problem): void => {
    result.problems.push(filed(file, problem, parsed.placeOf));
  };
  if (!parsed.ok) {
    parsed.problems.forEach(add);
    return result;
  }
  const { scenario } = parsed;
  if (scenario.id !== name) add(error("id-unlike-folder", ["id"], { id: scenario.id, folder: name }));
  parsed.remarks.forEach(add);
  checkScenario(scenario, surroundingsOf(rubric)).forEach(add);
  // Texts cannot be collected from lines that are no text.
  if (
    result.problems.some(({ problem }) =>
      ["line-without-one-speaker", "not-a-text", "not-a-list"].includes(problem.name),
    )
  )
    return result;
  const ids = lineIdsOf(source);
  if (!ids.ok) {
    const told = source.unread?.has(LINE_IDS_FILE) === true;
    if (!told)
      for (const problem of ids.problems) result.problems.push({ file: `${folder}/${LINE_IDS_FILE}`, problem });
    return result;
  }
  const lineIds = assignLineIds(scenario, ids.lineIds);
  const { texts } = textsOf(scenario, lineIds);
  const unnamed = textsOf(scenario, ids.lineIds).nameless;
  const [first] = inOrder(unnamed, parsed.placeOf);
  if (first) add(warning("line-without-id", first, { count: unnamed.length, folder: asTyped(folder) }));
  const isPlayable = !hasErrors(result);
  checkWording(texts, scenario.language, ["title"]).forEach(add);
  const translations = readTranslations(source, scenario, texts, result, translationIn);
  if (draft ? !isPlayable : hasErrors(result)) return result;
  const program = compile(scenario, lineIds);
  result.made = { scenario, placeOf: parsed.placeOf, program, texts, translations, unnamed: unnamed.length };
  return result;
}

/** Paths as they stand in the file. */
function inOrder(paths: readonly Path[], placeOf: PlaceOf): Path[] {
  const line = (path: Path): number => placeOf(path)?.line ?? 0;
  return [...paths].sort((a, b) => line(a) - line(b));
}

function hasErrors({ problems }: Found): boolean {
  return problems.some(({ problem }) => problem.severity === "error");
}

/** The line ids kept beside a case; none yet for a new one. */
export function lineIdsOf({ files, unread }: CaseSource): ReadLineIds {
  const problem = unread?.get(LINE_IDS_FILE);
  return problem ? { ok: false, problems: [problem] } : readLineIds(files.get(LINE_IDS_FILE) ?? "{}");
}

/** Whether a file of a folder belongs to the case in it. */
export function isCaseFile(name: string): boolean {
  return name === SCENARIO_FILE || name === LINE_IDS_FILE || isTranslationFile(name);
}

function isTranslationFile(name: string): boolean {
  return /^[a-z]{2}\.yaml$/.test(name);
}

function filed(file: string, problem: Problem, placeOf: PlaceOf): FiledProblem {
  const place = problem.place ?? placeOf(problem.path, problem.at);
  return { file, problem: place ? { ...problem, place } : problem };
}

function readTranslations(
  { folder, files }: CaseSource,
  scenario: Scenario,
  texts: readonly Text[],
  result: Found,
  translationIn: Reading["translationIn"],
): CaseTranslation[] {
  const names = [...files.keys()].filter(isTranslationFile).sort();
  return names.flatMap((name) => {
    const parsed = translationIn(files.get(name)!);
    const problems = parsed.ok
      ? [
          ...checkTranslation(parsed.translation, texts),
          ...checkTranslatedWording(parsed.translation, texts),
          ...checkTranslatedOptions(scenario, parsed.translation, texts),
        ]
      : parsed.problems;
    result.problems.push(...problems.map((problem) => filed(`${folder}/${name}`, problem, parsed.placeOf)));
    return parsed.ok ? [{ translation: parsed.translation, coverage: coverageOf(parsed.translation, texts) }] : [];
  });
}
