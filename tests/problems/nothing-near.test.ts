import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sentencesOn } from "../../src/build/tell-problems.ts";
import { LANGUAGES, wordsIn } from "../../src/build/words.ts";
import { checkScenario } from "../../src/core/scenario/checks/check.ts";
import { error } from "../../src/core/scenario/problem.ts";
import { setNames, sets } from "../../src/core/scenario/set-places.ts";
import { aScenario, aStep } from "../support/a-scenario.ts";

const project = join(import.meta.dirname, "../..");
type Entries = Record<string, Record<string, string>>;

function wordsOf(language: string): Entries {
  return JSON.parse(readFileSync(join(project, `locales/${language}/problems.json`), "utf8")) as Entries;
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsOf(language);

  test("whatever names the nearest has another sentence for when nothing is near, without a gap", () => {
    const naming = Object.entries(words).filter(([, { fix }]) => fix!.includes("{{nearest}}"));
    expect(naming.length).toBeGreaterThan(20);
    const gaps = naming.filter(([, entry]) => /^$|\{\{nearest\}\}/.test(entry["fix-alone"] ?? ""));
    expect(gaps.map(([name]) => name)).toEqual([]);
  });

  test("a set that is near to none is answered with all of them, whole", () => {
    const scenario = aScenario([aStep("only")]);
    scenario.stages[0]!.scenes[0]!.set = "quay";
    const problem = checkScenario(scenario, { sets, figures: {}, criteria: [], dimensions: [], sources: {} }).find(
      ({ name }) => name === "unknown-set",
    )!;
    const told = sentencesOn({ file: "scenario.yaml", problem }, wordsIn(language));
    expect(told.why).toContain(setNames.join(", "));
    expect(told.fix).toBe(words["unknown-set"]!["fix-alone"]);
    expect(told.fix).not.toContain("–");
  });

  test("a set without anything to switch is said to have nothing", () => {
    const problem = error("unknown-switch", [], { switch: "screen", set: "corridor", known: "" });
    const { why, fix } = sentencesOn({ file: "scenario.yaml", problem }, wordsIn(language));
    expect([why, fix]).toEqual([words["unknown-switch"]!["why-alone"], words["unknown-switch"]!["fix-alone"]]);
  });
});
