import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import { caseIds, readRubric, readShippedCase } from "../../src/build/case-folder.ts";
import { placeWalkProblems } from "../../src/core/authoring/place-walk-problems.ts";
import type { MadeCase, ReadCase } from "../../src/core/authoring/read-case.ts";
import { startOf } from "../../src/core/attempt/replay.ts";
import { hashNumber } from "../../src/core/hash.ts";
import { configurationOf, machineOf, regionState } from "../../src/core/program/machine.ts";
import { seated } from "../../src/core/program/seated.ts";
import { openActs, takeAct } from "../../src/core/program/step.ts";
import { PERSON_STATES, ROLES } from "../../src/core/scenario/vocabulary.ts";
import { LEAST_MOMENTS, walkRoles } from "../../src/core/walk/walk-roles.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { search } from "../../src/core/walk/search.ts";
import { judging } from "../../src/core/walk/policies/judging.ts";
import { POLICY_NAMES, policyNamed } from "../../src/core/walk/policies/named-policies.ts";
import { doneAfter, nextAct, pickWith } from "../../src/core/walk/policies/policy.ts";
import { simulate } from "../../src/core/walk/simulate.ts";

/** Thousands of attempts on a busy machine. */
const SLOW = 180_000;

const root = process.cwd();
const rubric = readRubric(root);

function made(folder: ReadCase): MadeCase {
  if (!folder.made) throw new Error(`${folder.id} has errors`);
  return folder.made;
}

describe.each(caseIds(root))("%s", (id) => {
  const folder = readShippedCase(root, id, rubric);

  test("has no problems, in any of its files", () => {
    expect(folder.problems.map(({ file, problem }) => [file, problem.name, problem.details])).toEqual([]);
  });

  test("is whole in English, French and Arabic", () => {
    const { scenario, translations } = made(folder);
    const whole = translations.filter(({ coverage }) => coverage === 1).map(({ translation }) => translation.language);
    expect([scenario.language, ...whole].toSorted()).toEqual(["ar", "en", "fr"]);
  });

  const report = walk(made(folder).program, rubric);

  test("is walked whole, every ending reached, every critical failure reachable and avoidable, every promise kept", () => {
    expect(report.complete).toBe(true);
    expect(report.problems).toEqual([]);
    expect(report.endings.filter(({ reached }) => !reached)).toEqual([]);
    expect(report.failures.filter(({ reached, avoidable }) => !reached || !avoidable)).toEqual([]);
    expect(report.promises.filter(({ answer }) => answer !== "proven")).toEqual([]);
  });

  test("lets every dimension be met in full", () => {
    for (const { dimension, range } of report.ranges) expect([dimension, range?.greatest]).toEqual([dimension, 100]);
  });

  test(
    "gives chance the middle, judgement the standard, and no single leaning the standard",
    () => {
      const { program, texts } = made(folder);
      const byKey = new Map(texts.map(({ key, text }) => [key, text]));
      const results = POLICY_NAMES.flatMap((player) => {
        // Whoever goes by looks leaves little to chance.
        const attempts = ["first", "longest"].includes(player) ? 50 : 1000;
        return simulate(program, rubric, [{ player, policy: policyNamed(player, byKey) }], { attempts });
      });
      const of = (name: string) => results.find(({ player }) => player === name)!;
      for (const { dimension, mean } of of("random").means) {
        expect([dimension, mean! >= 40 && mean! <= 60, mean]).toEqual([dimension, true, mean]);
      }
      expect(of("expert").bands).toEqual({ met: 1000 });
      for (const leaning of ["care", "procedure", "speed", "caution", "first", "longest"])
        expect([leaning, of(leaning).bands["met"]]).toEqual([leaning, undefined]);
      expect(of("expert").moments.least).toBeGreaterThanOrEqual(25);
    },
    SLOW,
  );

  test("gives every role that it offers alone enough to decide, on every path", () => {
    const alone = walkRoles(made(folder).program, rubric);
    const found = alone.flatMap(({ problems }) => problems);
    expect(placeWalkProblems(folder, found).problems).toEqual([]);
    const offered = alone.filter((one) => one.offered);
    expect(offered.length).toBeGreaterThanOrEqual(2);
    for (const { role, moments } of offered) expect([role, moments.least >= LEAST_MOMENTS]).toEqual([role, true]);
  });

  test("is played by an expert in each role that it offers, to an ending", () => {
    const { program } = made(folder);
    for (const role of ROLES.filter((one) => program.roles[one]?.offered)) {
      const alone = seated(program, { roles: [role] });
      const pick = pickWith(role);
      let now = startOf(alone, "1");
      let done: ReturnType<typeof doneAfter> = [];
      for (let turn = 0; turn < 1000 && alone.steps[now.step]!.ending === undefined; turn++) {
        const act = nextAct(judging("expert"), { program: alone, rubric, now, done, pick });
        done = doneAfter(done, act);
        now = takeAct(alone, now, act)!;
      }
      expect([role, alone.steps[now.step]!.ending !== undefined]).toEqual([role, true]);
    }
  });

  test("is played by the machine exactly as the walk knows it", () => {
    const program = seated(made(folder).program, { roles: ROLES });
    const graph = search(program, rubric);
    for (let attempt = 0; attempt < 40; attempt++) {
      let now = startOf(program, String(attempt));
      const actor = createActor(machineOf(program, now)).start();
      for (let turn = 0; turn < 400; turn++) {
        const acts = openActs(program, now);
        if (acts.length === 0) break;
        const act = acts[hashNumber(`${attempt} ${turn}`) % acts.length]!;
        actor.send(act);
        now = takeAct(program, now, act)!;
        const snapshot = actor.getSnapshot();
        expect(configurationOf(program, snapshot)).toEqual(now);
        for (const { id: person, state } of program.people)
          if (state !== undefined) expect(regionState(snapshot, person)).toBe(PERSON_STATES[now.facts[state]!]);
        // Inside an interview, an examination or a sheet the walk has no places of its own.
        const inside = [now.step, ...now.returns].some((step) => {
          const { interview, part, told } = program.steps[step]!;
          return part !== undefined || (interview !== undefined && !told);
        });
        if (!inside) expect(graph.find(now)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
