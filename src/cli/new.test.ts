import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "../build/case-folder.ts";
import { wordsIn } from "../build/words.ts";
import { readCase } from "../core/authoring/read-case.ts";
import { POLICY_NAMES, policyNamed } from "../core/walk/policies/named-policies.ts";
import { simulate } from "../core/walk/simulate.ts";
import { walk } from "../core/walk/walk.ts";
import { theRubric } from "./call.ts";
import { check } from "./check.ts";
import { commands } from "./commands.ts";
import { newCase } from "./new.ts";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fair-hearing-new-"));
const language = wordsIn("en");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function made(name: string): ReturnType<typeof readCase> {
  return readCase(readFolder(folder, join(folder, name)), theRubric());
}

describe("a new case", () => {
  beforeAll(async () => {
    await newCase.run({ words: ["the-drawer"], options: { in: folder }, language });
  });

  test("consists of a scenario and the names of its lines, and has no problem of any kind", () => {
    expect(readdirSync(join(folder, "the-drawer")).sort()).toEqual(["line-ids.json", "scenario.yaml"]);
    const { problems, made: whole } = made("the-drawer");
    expect(problems).toEqual([]);
    expect([whole!.scenario.id, whole!.scenario.title]).toEqual(["the-drawer", "The drawer"]);
  });

  test("begins with the line that tells editors where the schema is", () => {
    const [first] = readFileSync(join(folder, "the-drawer/scenario.yaml"), "utf8").split("\n");
    const schema = /^# yaml-language-server: \$schema=(.*scenarios\/scenario\.schema\.json)$/.exec(first!)?.[1];
    expect(resolve(folder, "the-drawer", schema!)).toBe(
      resolve(import.meta.dirname, "../../scenarios/scenario.schema.json"),
    );
  });

  test("is walked whole: every ending reached, every promise proven, every critical failure reachable and avoidable", () => {
    const report = walk(made("the-drawer").made!.program, theRubric());
    expect(report.complete).toBe(true);
    // It has no judge, so nobody in it is judged by fair trial.
    expect(report.problems.map(({ name, details }) => [name, details["dimension"]])).toEqual([
      ["never-enough-opportunities", "fair-trial"],
    ]);
    expect(report.endings.map(({ reached }) => reached)).toEqual([true, true, true]);
    expect(report.promises.map(({ answer }) => answer)).toEqual(["proven"]);
    expect(report.failures.length).toBeGreaterThan(0);
    expect(report.failures.every(({ reached, avoidable }) => reached && avoidable)).toBe(true);
  });

  test("gives judgement the best of what can be had, and chance neither much nor nothing", () => {
    const { program, texts } = made("the-drawer").made!;
    const byKey = new Map(texts.map(({ key, text }) => [key, text]));
    const players = POLICY_NAMES.map((player) => ({ player, policy: policyNamed(player, byKey) }));
    const results = simulate(program, theRubric(), players, { attempts: 60 });
    const scores = (name: string): number[] =>
      results.find(({ player }) => player === name)!.means.flatMap(({ mean }) => mean ?? []);
    for (const { player } of results)
      for (const [d, score] of scores(player).entries())
        expect([player, score <= scores("expert")[d]!]).toEqual([player, true]);
    for (const score of scores("random")) expect(score > 25 && score < 75).toBe(true);
  });

  test("does not give its sound choices away by their place", () => {
    const steps = made("the-drawer").made!.program.steps.flatMap(({ decision }) => decision ?? []);
    const worth = (choice: (typeof steps)[number]["choices"][number]): number =>
      choice.marks.reduce((sum, { rules }) => sum + rules.at(-1)!.mark, 0);
    const places = steps.map(({ choices }) => choices.indexOf(choices.reduce((a, b) => (worth(b) > worth(a) ? b : a))));
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});

describe("beginning a case", () => {
  test.each([
    ["Été à Lyon", "ete-a-lyon"],
    ["the_drawer", "the-drawer"],
    ["-drawer-", "drawer"],
    ["../../drawer", "drawer"],
    ["x".repeat(61), "x".repeat(60)],
  ])("refuses the name “%s” and suggests “%s”", async (name, nearest) => {
    const { status, err } = await runCommandLine(commands, ["new", "--in", folder, "--", name]);
    expect(status).toBe(2);
    expect(err).toContain(`Did you mean “${nearest}”?`);
  });

  test("suggests nothing where no letter may stay, and writes nothing anywhere", async () => {
    const before = readdirSync(folder);
    const { status, err } = await runCommandLine(commands, ["new", "درج", "--in", folder]);
    expect([status, err.includes("Did you mean")]).toEqual([2, false]);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("never overwrites: a folder with anything in it is refused and left as it was", async () => {
    mkdirSync(join(folder, "taken"));
    writeFileSync(join(folder, "taken/scenario.yaml"), "mine");
    const { status, err } = await runCommandLine(commands, ["new", "taken", "--in", folder]);
    expect([status, err.includes("not empty")]).toEqual([2, true]);
    expect(readFileSync(join(folder, "taken/scenario.yaml"), "utf8")).toBe("mine");
    expect(readdirSync(join(folder, "taken"))).toEqual(["scenario.yaml"]);
  });
});

describe("a line that was added", () => {
  const file = join(folder, "grown/scenario.yaml");
  const checked = (...more: string[]) => runCommandLine(commands, ["check", join(folder, "grown"), "--json", ...more]);
  const names = (out: string): string[] =>
    (JSON.parse(out) as { problems: { name: string }[] }).problems.map(({ name }) => name);

  test("is told as one that has no id, and is named by check --fix while the others keep theirs", async () => {
    await newCase.run({ words: ["grown"], options: { in: folder }, language });
    const ids = (): object => JSON.parse(readFileSync(join(folder, "grown/line-ids.json"), "utf8")) as object;
    const before = ids();
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^( +)- lio: It has my name on it\.$/m, "$&\n$1- lio: I can show you."));
    const bare = await checked();
    expect([bare.status, names(bare.out)]).toEqual([1, ["line-without-id"]]);
    expect(ids()).toEqual(before);
    const fixed = await checked("--fix");
    expect([fixed.status, names(fixed.out)]).toEqual([0, []]);
    expect(ids()).toMatchObject(before);
    expect(Object.keys(ids()).length).toBe(Object.keys(before).length + 1);
  });
});

describe("checking", () => {
  test("takes ids, files, folders of cases and translations, and each case once", async () => {
    const cases = async (...words: string[]): Promise<string[]> => {
      const { data } = await check.run({ words, options: {}, language });
      return (data as { cases: { id: string }[] }).cases.map(({ id }) => id);
    };
    const scenarios = resolve(import.meta.dirname, "../../scenarios");
    expect(await cases(join(folder, "the-drawer/scenario.yaml"), join(folder, "the-drawer"))).toEqual(["the-drawer"]);
    expect(await cases("two-chairs", join(scenarios, "two-chairs/fr.yaml"))).toEqual(["two-chairs"]);
    rmSync(join(folder, "taken"), { recursive: true, force: true });
    expect(await cases(folder)).toEqual(["grown", "the-drawer"]);
  });

  test("of a translation leaves out the problems of the other translations", async () => {
    const own = join(folder, "the-drawer");
    writeFileSync(join(own, "fr.yaml"), "language: fr\nreview: unreviewed\ntexts: {}\n");
    writeFileSync(join(own, "ar.yaml"), "language: ar\nreview: unreviewed\ntexts: {}\n");
    const { data, status } = await check.run({ words: [join(own, "fr.yaml")], options: {}, language });
    const files = (data as { problems: { file: string }[] }).problems.map(({ file }) => file);
    expect(status).toBe(1);
    expect([...new Set(files.map((file) => file.split("/").at(-1)))]).toEqual(["fr.yaml"]);
  });

  test("tells a translation that was begun in one line, and what it lacks only on request", async () => {
    const own = join(folder, "the-drawer");
    const { out } = await runCommandLine(commands, ["check", own]);
    expect(out).toMatch(/^the-drawer: no problems\n/);
    expect(out).not.toContain("missing-translation");
    const [ar, fr] = ["ar", "fr"].map((lang) =>
      new RegExp(`^${lang}: 0 of (\\d+) texts; missing: \\1 .*--all`, "m").exec(out),
    );
    expect([ar?.[1], Number(ar?.[1]) > 50]).toEqual([fr?.[1], true]);
    const all = await runCommandLine(commands, ["check", own, "--all"]);
    expect(all.out.match(/ missing-translation$/gm)?.length).toBe(2 * Number(fr?.[1]));
  });

  test.each([["nowhere"], ["the-drawr"], ["the-drawer/de.yaml"], ["the-drawer/line-ids.json"]])(
    "refuses “%s”, which is no case",
    async (word) => {
      const { status, err } = await runCommandLine(commands, ["check", join(folder, word)]);
      expect([status, err.includes("There is no case")]).toEqual([2, true]);
      if (word === "the-drawr") expect(err).toMatch(/Did you mean “.*the-drawer”\?/);
    },
  );

  test("refuses a folder that holds no case", async () => {
    mkdirSync(join(folder, "empty"));
    expect((await runCommandLine(commands, ["check", join(folder, "empty")])).err).toContain("holds no case");
  });
});
