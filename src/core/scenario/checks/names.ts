import { factsOf } from "../facts.ts";
import { error, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

const RESERVED = new Set(["return", "ending", "cue", "quote", "when", "law"]);

/** Each name is given once among its kind, and no name means something else already. */
export const checkNames: Check = (scenario) => {
  const problems: Problem[] = [];
  const unique = (kind: string, named: readonly { name: string; path: Path }[]): void => {
    const seen = new Set<string>();
    for (const { name, path } of named) {
      if (seen.has(name)) problems.push(error("same-name", path, { kind, name }));
      if (RESERVED.has(name)) problems.push(error("reserved-name", path, { kind, name }));
      seen.add(name);
    }
  };
  const steps = standingSteps(scenario);
  unique(
    "stage",
    scenario.stages.map(({ stage }, i) => ({ name: stage, path: ["stages", i, "stage"] })),
  );
  unique(
    "scene",
    scenario.stages.flatMap(({ scenes }, s) =>
      scenes.map(({ scene }, c) => ({ name: scene, path: ["stages", s, "scenes", c, "scene"] })),
    ),
  );
  // Endings are places to arrive at, as steps are, and share their names.
  unique("step", [
    ...steps.map(({ step, path }) => ({ name: step.step, path: [...path, "step"] })),
    ...scenario.endings.map(({ ending }, i) => ({ name: ending, path: ["endings", i, "ending"] })),
  ]);
  for (const { step, path } of steps) {
    unique(
      "choice",
      (step.choices ?? []).map(({ choice }, i) => ({
        name: choice,
        path: [...path, "choices", i, "choice"],
      })),
    );
    const { sheet } = step;
    unique(
      "item",
      (sheet?.items ?? []).map(({ item }, i) => ({ name: item, path: [...path, "sheet", "items", i, "item"] })),
    );
    // Options share their names within a sheet, so that a return can say which brought it about.
    unique(
      "option",
      (sheet?.items ?? []).flatMap(({ options }, i) =>
        options.map(({ option }, o) => ({
          name: option,
          path: [...path, "sheet", "items", i, "options", o, "option"],
        })),
      ),
    );
    const kind = step.interview ? "interview" : "examination";
    const interview = step[kind];
    if (!interview) continue;
    const at = [...path, kind];
    // Duties are remembered as topics are.
    unique("topic", [
      ...interview.topics.map(({ topic }, t) => ({ name: topic, path: [...at, "topics", t, "topic"] })),
      ...(step.interview?.duties ?? []).map(({ duty }, d) => ({ name: duty, path: [...at, "duties", d, "duty"] })),
    ]);
    unique("phrasing or move", [
      ...interview.topics.flatMap(({ phrasings }, t) =>
        phrasings.map(({ ask }, p) => ({
          name: ask,
          path: [...at, "topics", t, "phrasings", p, "ask"],
        })),
      ),
      ...(interview.moves ?? []).map(({ move }, m) => ({
        name: move,
        path: [...at, "moves", m, "move"],
      })),
    ]);
  }
  unique(
    "option",
    (scenario.vignette?.options ?? []).map(({ option }, o) => ({
      name: option,
      path: ["vignette", "options", o, "option"],
    })),
  );
  unique(
    "return",
    (scenario.returns ?? []).map((one, i) => ({
      name: one.return,
      path: ["returns", i, "return"],
    })),
  );
  unique(
    "fact",
    factsOf(scenario).map(({ name }) => ({ name, path: placeOfFact(scenario, name) })),
  );
  return problems;
};

function placeOfFact(scenario: { facts?: object | undefined; exhibits?: object | undefined }, name: string): Path {
  if (scenario.exhibits && Object.hasOwn(scenario.exhibits, name)) return ["exhibits", name];
  return scenario.facts && Object.hasOwn(scenario.facts, name) ? ["facts", name] : ["people", name];
}
