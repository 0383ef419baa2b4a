import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { compile } from "../core/program/compile.ts";
import type { Program } from "../core/program/program.ts";
import { checkScenario } from "../core/scenario/checks/check.ts";
import type { Surroundings } from "../core/scenario/checks/surroundings.ts";
import { parseScenario, type PlaceOf, placesOf } from "../core/scenario/parse.ts";
import { error, type Problem } from "../core/scenario/problem.ts";
import type { Scenario } from "../core/scenario/schema.ts";
import { standingSteps } from "../core/scenario/standing-steps.ts";
import { type LineIds, type Text, textsOf } from "../core/scenario/texts.ts";
import { checkTranslation, coverageOf, parseTranslation, type Translation } from "../core/scenario/translation.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import {
  beardNames,
  bodyNames,
  buildNames,
  expressionNames,
  glassesNames,
  hairNames,
  robeNames,
} from "../core/scenario/figure-parts.ts";
import { sets } from "../core/scenario/set-places.ts";

/** A problem with the file it stands in, relative to the project. */
export interface FiledProblem {
  file: string;
  problem: Problem;
}

/** A case of the folder `scenarios/`, read whole. `made` is absent while it has errors. */
export interface CaseFolder {
  id: string;
  files: string[];
  problems: FiledProblem[];
  made?: {
    scenario: Scenario;
    placeOf: PlaceOf;
    program: Program;
    texts: readonly Text[];
    translations: readonly CaseTranslation[];
  };
}

export interface CaseTranslation {
  translation: Translation;
  coverage: number;
}

const LINE_IDS = "line-ids.json";

/** The rubric that ships with the app. */
export function readRubric(root: string): Rubric {
  return parse(readFileSync(join(root, "scenarios/rubric.yaml"), "utf8")) as Rubric;
}

/** What scenarios are checked against: the drawn sets and figures, and the rubric. */
export function surroundingsOf(rubric: Rubric): Surroundings {
  const figures = {
    hair: hairNames,
    body: bodyNames,
    beard: beardNames,
    glasses: glassesNames,
    robe: robeNames,
    build: buildNames,
    face: expressionNames,
  };
  return {
    sets,
    figures,
    criteria: rubric.criteria,
    dimensions: rubric.dimensions.map(({ id }) => id),
  };
}

/** Names of all case folders, sorted. */
export function caseIds(root: string): string[] {
  return readdirSync(join(root, "scenarios"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "scenarios", entry.name, "scenario.yaml")))
    .map(({ name }) => name)
    .sort();
}

/** The line ids kept beside a case; none yet for a new one. */
export function readLineIds(root: string, id: string): LineIds {
  const file = join(root, "scenarios", id, LINE_IDS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as LineIds) : {};
}

/** Reads, checks and compiles one case and its translations, and lists every problem of all its files. */
export function readCase(root: string, id: string, rubric: Rubric): CaseFolder {
  const folder = join("scenarios", id);
  const file = join(folder, "scenario.yaml");
  const result: CaseFolder = { id, files: [file, join(folder, LINE_IDS)], problems: [] };
  const parsed = parseScenario(readFileSync(join(root, file), "utf8"));
  const add = (problem: Problem): void => {
    const place = problem.place ?? parsed.placeOf(problem.path);
    result.problems.push({ file, problem: place ? { ...problem, place } : problem });
  };
  if (!parsed.ok) {
    parsed.problems.forEach(add);
    return result;
  }
  const { scenario } = parsed;
  if (scenario.id !== basename(folder)) add(error("id-unlike-folder", ["id"], { id: scenario.id, folder: id }));
  checkScenario(scenario, surroundingsOf(rubric)).forEach(add);
  // Texts cannot be collected from lines that are no text.
  if (result.problems.some(({ problem }) => ["line-without-one-speaker", "wrong-value"].includes(problem.name)))
    return result;
  const lineIds = readLineIds(root, id);
  const { texts, nameless } = textsOf(scenario, lineIds);
  for (const path of nameless) add(error("line-without-id", path, { case: id }));
  const translations = readTranslations(root, folder, texts, result);
  if (result.problems.some(({ problem }) => problem.severity === "error")) return result;
  result.made = { scenario, placeOf: parsed.placeOf, program: compile(scenario, lineIds), texts, translations };
  return result;
}

function readTranslations(root: string, folder: string, texts: readonly Text[], result: CaseFolder): CaseTranslation[] {
  return readdirSync(join(root, folder))
    .filter((name) => /^[a-z]{2}\.yaml$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      result.files.push(file);
      const text = readFileSync(join(root, file), "utf8");
      const parsed = parseTranslation(text);
      const problems = parsed.ok ? checkTranslation(parsed.translation, texts) : parsed.problems;
      const placeOf = parsed.ok && problems.length > 0 ? placesOf(text) : undefined;
      for (const problem of problems) {
        const place = problem.place ?? placeOf?.(problem.path);
        result.problems.push({ file, problem: place ? { ...problem, place } : problem });
      }
      return parsed.ok ? [{ translation: parsed.translation, coverage: coverageOf(parsed.translation, texts) }] : [];
    });
}

/** What a walk found, with the place of the step or ending that each problem names. */
export function placeWalkProblems({ id, made }: CaseFolder, problems: readonly Problem[]): FiledProblem[] {
  if (!made) throw new Error(`${id} was not compiled, so it was not walked`);
  const { scenario, placeOf } = made;
  const steps = new Map(standingSteps(scenario).map(({ step, path }) => [step.step, [...path, "step"]]));
  return problems.map((problem) => {
    const { step, ending } = problem.details;
    const at = scenario.endings.findIndex((one) => one.ending === ending);
    const path = steps.get(String(step)) ?? (at >= 0 ? ["endings", at, "ending"] : problem.path);
    const place = placeOf(path);
    return { file: join("scenarios", id, "scenario.yaml"), problem: place ? { ...problem, path, place } : problem };
  });
}
