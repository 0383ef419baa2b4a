import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { surroundingsOf } from "../../src/core/authoring/surroundings-of.ts";
import { openHost } from "../../src/core/attempt/host.ts";
import type { AttemptLog } from "../../src/core/attempt/log.ts";
import { viewFor } from "../../src/core/attempt/view-for.ts";
import { debrief } from "../../src/core/debrief/debrief.ts";
import { compile } from "../../src/core/program/compile.ts";
import type { Program } from "../../src/core/program/program.ts";
import { checkScenario } from "../../src/core/scenario/checks/check.ts";
import { FORMAT, migrate, MIGRATIONS } from "../../src/core/scenario/migrations/migrate.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { scenarioSchema } from "../../src/core/scenario/schema.ts";
import { type LineIds, textsOf } from "../../src/core/scenario/texts.ts";
import { STAGES } from "../../src/core/scenario/vocabulary.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { aRubric } from "../support/a-scenario.ts";

/*
 * Each folder holds a case and an attempt as they were when their format was new. Never edit them after a release: whoever has such a
 * file can open it with every later version.
 */
const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const rubric = {
  ...aRubric,
  criteria: aRubric.criteria.map((one) => ({ ...one, stages: [...STAGES] })),
  // A source that the frozen case cites.
  sources: { ...aRubric.sources, "JI-2022": { date: "2022-04-04", weight: "background", paras: 49 } },
};

function read(folder: string, file: string): string {
  return readFileSync(join(here, folder, file), "utf8");
}

function programOf(folder: string): Program {
  const parsed = parseScenario(read(folder, "scenario.yaml"));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ name, path }) => `${name} ${path.join(".")}`).join("\n"));
  expect(checkScenario(parsed.scenario, surroundingsOf(rubric)).filter(({ severity }) => severity === "error")).toEqual(
    [],
  );
  const ids = JSON.parse(read(folder, "line-ids.json")) as LineIds;
  expect(textsOf(parsed.scenario, ids).nameless).toEqual([]);
  return compile(parsed.scenario, ids);
}

function attemptOf(folder: string): AttemptLog {
  return JSON.parse(read(folder, "attempt.json")) as AttemptLog;
}

test("every format up to today's has its frozen case, and no other", () => {
  const every = Array.from({ length: FORMAT }, (_, i) => `format-${i + 1}`);
  expect(folders.toSorted()).toEqual(every.toSorted());
});

test("migrations lead from format 1 to today's without a gap", () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT - 1 }, (_, i) => i + 2));
});

test("today's format is the one that the schema accepts", () => {
  expect(scenarioSchema.shape.format.value).toBe(FORMAT);
});

test.each(folders)("%s: the file says its own format, and comes out in today's", (folder) => {
  const format = Number(folder.slice("format-".length));
  expect(read(folder, "scenario.yaml")).toMatch(new RegExp(`^format: ${format}$`, "m"));
  expect(migrate({ format })).toMatchObject({ ok: true, value: { format: FORMAT } });
});

test.each(folders)("%s: the case opens, has no errors, and every path of it is sound", (folder) => {
  const report = walk(programOf(folder), rubric);
  expect(report.complete).toBe(true);
  expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(folders)("%s: the attempt opens where it was left", (folder) => {
  const program = programOf(folder);
  const log = attemptOf(folder);
  const opening = openHost(program, log);
  expect(opening).toMatchObject({ ok: true });
  if (!opening.ok) return;
  expect(opening.host.revision()).toBe(log.events.length);
  expect(program.steps[opening.host.configuration().step]!.ending).toBeDefined();
});

test("format-1: the attempt ends as it ended, and is judged as it was judged", () => {
  const program = programOf("format-1");
  const log = attemptOf("format-1");
  expect(viewFor(program, log)).toMatchObject({
    moment: { kind: "ended", ending: "proven" },
    stage: "interview",
    answered: 3,
    exhibits: [{ id: "hasp", status: "held" }],
  });
  const { profile, reviews, evidence, law } = debrief(program, log, rubric);
  expect(reviews.map(({ step, value }) => [step, value])).toEqual([
    ["padlock", 1],
    ["account", null],
    ["morning", 1],
  ]);
  expect(reviews[1]!.segment?.spoiledBy.map(({ askKey }) => askKey)).toEqual(["interview.account.shed-why.text"]);
  expect(profile.band).toBe("not-enough");
  expect(evidence).toMatchObject({ found: ["hasp"], lost: [], notLookedFor: [] });
  expect(law).toEqual(["np_model"]);
});

test("the attempt is another version's as soon as the case is changed in more than words", () => {
  const text = read("format-1", "scenario.yaml");
  const ids = JSON.parse(read("format-1", "line-ids.json")) as LineIds;
  const hashOf = (changed: string): string => {
    const parsed = parseScenario(changed);
    if (!parsed.ok) throw new Error("the changed case does not open");
    return compile(parsed.scenario, ids).hash;
  };
  const { hash } = attemptOf("format-1").scenario;
  expect(hashOf(text.replace("It may be gone.", "It may well be gone."))).toBe(hash);
  expect(hashOf(text.replace("Ilo Denn", "Ilo Dennen"))).toBe(hash);
  expect(hashOf(text.replace("in-time: 2", "in-time: 1"))).not.toBe(hash);
  expect(hashOf(text.replace("hasp becomes held", "hasp becomes lost"))).not.toBe(hash);
});
