import { atomsOf, readCondition, readEffect } from "../condition.ts";
import { factsOf } from "../facts.ts";
import { error, warning, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./check.ts";
import { nearest } from "./suggest.ts";

interface Written {
  text: string;
  path: Path;
}

/** Everything under `key` in a value, wherever it stands. */
function under(value: unknown, keys: readonly string[], path: Path, found: Written[]): void {
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

/** Conditions and effects can be read, and name facts and values that exist; every declared fact is read somewhere. */
export const checkConditions: Check = (scenario) => {
  const problems: Problem[] = [];
  const facts = new Map(factsOf(scenario).map((fact) => [fact.name, fact.values]));
  const read = new Set<string>();
  const known = (fact: string, value: string | null, path: Path): void => {
    const values = facts.get(fact);
    if (!values) problems.push(error("unknown-fact", path, { fact, nearest: nearest(fact, facts.keys()) }));
    else if (value !== null && !values.includes(value))
      problems.push(error("unknown-value", path, { fact, value, known: values.join(", ") }));
  };

  const conditions: Written[] = [];
  under({ ...scenario, people: {} }, ["when"], [], conditions);
  for (const { text, path } of conditions) {
    const reading = readCondition(text);
    if (!reading.ok) {
      problems.push(error("unreadable-condition", path, { text, at: reading.at || "–" }));
      continue;
    }
    for (const { fact, value } of atomsOf(reading.value)) {
      known(fact, String(value), path);
      read.add(fact);
    }
  }

  const effects: Written[] = [];
  for (const { step, path } of standingSteps(scenario)) {
    under({ effects: step.effects, choices: step.choices }, ["effects"], path, effects);
    step.interview?.topics.forEach((topic, t) =>
      under(topic, ["sound", "spoiled"], [...path, "interview", "topics", t], effects),
    );
  }
  for (const { text, path } of effects) {
    const reading = readEffect(text);
    if (!reading.ok) problems.push(error("unreadable-effect", path, { text, at: reading.at || "–" }));
    else known(reading.value.fact, reading.value.op === "becomes" ? reading.value.value : null, path);
  }

  for (const name of Object.keys(scenario.facts ?? {}))
    if (!read.has(name)) problems.push(warning("fact-never-read", ["facts", name], { fact: name }));
  return problems;
};
