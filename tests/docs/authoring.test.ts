import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRubric } from "../../src/build/case-folder.ts";
import { refusalOf } from "../../src/build/scenarios.ts";
import { LINE_IDS_FILE, type ReadCase, readCase, SCENARIO_FILE } from "../../src/core/authoring/read-case.ts";
import { parseScenario } from "../../src/core/scenario/parse.ts";
import { assignLineIds } from "../../src/core/scenario/texts.ts";
import { ROLES } from "../../src/core/scenario/vocabulary.ts";
import { walk } from "../../src/core/walk/walk.ts";
import { walkRoles } from "../../src/core/walk/walk-roles.ts";

/*
 * The small case of docs/authoring.md, put together as the guide tells its reader to: a block marked `case` gives whole top-level parts,
 * one marked `case append stages` goes to the end of that list.
 */
const root = join(import.meta.dirname, "../..");
const rubric = readRubric(root);
const guide = readFileSync(join(root, "docs/authoring.md"), "utf8");
const lesson = guide.slice(guide.indexOf("## 1."), guide.indexOf("## 2."));

/** The case as it stands at the end of each section of the guide. */
function stages(): { section: string; file: string }[] {
  const parts = new Map<string, string>();
  return lesson
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const blocks = [...section.matchAll(/^```yaml case( append stages)?\n(.*?)^```$/gms)];
      for (const [, append, block = ""] of blocks) {
        if (append) parts.set("stages", `${parts.get("stages") ?? ""}${block.replace(/^stages:\n/, "")}`);
        else for (const part of block.split(/^(?=\w)/m)) parts.set(/^\w+/.exec(part)![0], part);
      }
      return blocks.length === 0 ? [] : [{ section: section.split("\n")[0]!, file: [...parts.values()].join("") }];
    });
}

function readAs(file: string): ReadCase {
  const parsed = parseScenario(file);
  const ids = parsed.ok ? assignLineIds(parsed.scenario, {}) : {};
  const files = new Map([
    [SCENARIO_FILE, file],
    [LINE_IDS_FILE, JSON.stringify(ids)],
  ]);
  return readCase({ name: "the-drawer", folder: "my-cases/the-drawer", files }, rubric);
}

function told({ problems }: ReadCase, severities: readonly string[]): string[] {
  return problems
    .filter(({ problem }) => severities.includes(problem.severity))
    .map(({ problem }) => `${problem.place?.line}: ${problem.name} ${JSON.stringify(problem.details)}`);
}

describe("the small case of the guide for authors", () => {
  const all = stages();
  const playable = all.slice(all.findIndex(({ section }) => section.startsWith("A first scene")));

  test("is written in several sections", () => expect(playable.length).toBeGreaterThanOrEqual(4));

  test.each(playable)("has no error after “$section”", ({ file }) => {
    expect(told(readAs(file), ["error"])).toEqual([]);
  });

  const whole = readAs(all.at(-1)!.file);

  test("has neither errors nor warnings when it is whole", () => {
    expect(told(whole, ["error", "warning"])).toEqual([]);
  });

  test("is told once that its texts have no ids, and is made and walked all the same", () => {
    const files = new Map([[SCENARIO_FILE, all.at(-1)!.file]]);
    const bare = readCase({ name: "the-drawer", folder: "my-cases/the-drawer", files }, rubric);
    const told = bare.problems.map(({ problem: { name, severity, details } }) => ({ name, severity, details }));
    const details = { count: bare.made!.unnamed, folder: "my-cases/the-drawer" };
    expect(details.count).toBeGreaterThan(10);
    expect(told).toEqual([{ name: "line-without-id", severity: "warning", details }]);
    expect(lesson).toContain(`check --fix ${details.folder}`);
    expect(walk(bare.made!.program, rubric).complete).toBe(true);
    expect(refusalOf(bare)?.map(({ problem }) => problem.name)).toEqual(["line-without-id"]);
    expect(refusalOf(whole)).toBeUndefined();
  });

  test("is walked whole: every ending reached, every failure avoidable, every promise proven", () => {
    const { program } = whole.made!;
    const report = walk(program, rubric);
    expect(report.complete).toBe(true);
    expect(report.endings.filter(({ reached }) => !reached)).toEqual([]);
    expect(report.failures.filter(({ reached, avoidable }) => !reached || !avoidable)).toEqual([]);
    expect(report.promises.map(({ answer }) => answer)).toEqual(["proven"]);
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const alone = walkRoles(program, rubric, { configurations: 1_000_000 }, ROLES);
    expect(alone.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("breaks the promise that the guide tells its reader to try", () => {
    const broken = all
      .at(-1)!
      .file.replace("{never: fined, when: fine is assessed}", "{never: her-word, when: rota is held}");
    const { promises } = walk(readAs(broken).made!.program, rubric);
    expect(promises.map(({ answer, path }) => [answer, path.length > 0])).toEqual([["refuted", true]]);
  });

  test("tells of the short text that the guide tries out, at its line alone, and takes the guide's answer for it", () => {
    const text = "text: Photograph drawer and rota, list each passport, then hand them out.";
    const short = "text: Photograph it.";
    const before = all.at(-1)!.file;
    expect(before).toContain(text);
    const line = before.slice(0, before.indexOf(text)).split("\n").length;
    const tried = readAs(before.replace(text, short)).problems.map(({ problem }) => problem);
    expect(tried.map(({ name, place }) => [name, place?.line])).toEqual([["uneven-lengths", line]]);
    const [, answer = ""] = /^```yaml\n(\s+# allow uneven-lengths: .*\n\s+text: Photograph it\.)$/m.exec(lesson) ?? [];
    const answered = readAs(before.replace(`                ${text}`, answer));
    expect([answered.problems, answered.allowed.length]).toEqual([[], 1]);
  });
});
