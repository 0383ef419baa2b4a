import type { Path } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";

/** A condition or an effect as the author wrote it, with its place. */
export interface Written {
  text: string;
  path: Path;
}

/** Every text under one of `keys` in a value, wherever it stands. */
export function under(value: unknown, keys: readonly string[], path: Path, found: Written[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => under(item, keys, [...path, i], found));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, key];
      if (keys.includes(key) && typeof item === "string") found.push({ text: item, path: at });
      else if (keys.includes(key) && Array.isArray(item) && item.every((one) => typeof one === "string"))
        item.forEach((text, i) => found.push({ text, path: [...at, i] }));
      else under(item, keys, at, found);
    }
  }
}

/** Every condition of a scenario. */
export function conditionsIn(scenario: Scenario): Written[] {
  const found: Written[] = [];
  under({ ...scenario, people: {} }, ["when", "foundation"], [], found);
  for (const { step, path } of standingSteps(scenario))
    step.sheet?.items.forEach(({ options }, i) =>
      options.forEach(({ sound }, o) => {
        if (typeof sound === "string")
          found.push({ text: sound, path: [...path, "sheet", "items", i, "options", o, "sound"] });
      }),
    );
  return found;
}

/** Every effect of a scenario. */
export function effectsIn(scenario: Scenario): Written[] {
  const found: Written[] = [];
  for (const { step, path } of standingSteps(scenario)) {
    under({ effects: step.effects, choices: step.choices, sheet: step.sheet }, ["effects"], path, found);
    const kind = step.interview ? "interview" : "examination";
    const questioning = step[kind];
    questioning?.topics.forEach((topic, t) =>
      under(topic, ["sound", "spoiled", "gives"], [...path, kind, "topics", t], found),
    );
    under(questioning?.moves, ["effects"], [...path, kind, "moves"], found);
  }
  return found;
}
