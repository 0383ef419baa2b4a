import { atomsOf, readCondition, readEffect } from "../condition.ts";
import { curlyQuotes } from "../curly-quotes.ts";
import { factsOf } from "../facts.ts";
import { error, warning, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";
import { conditionsIn, effectsIn } from "./written.ts";

/** Where reading stopped; at the end of a text its last word, after which more was awaited. */
function stoppedAt(text: string, at: string): string {
  return at || `${text.trim().split(/\s+/).at(-1)} …`;
}

function unreadable(path: Path, text: string, at: string): Problem {
  return error("unreadable-condition", path, { text, at: stoppedAt(text, at) });
}

/** A single word where a condition, true or false may stand: `sound: yes`. */
function notTrueOrFalse(path: Path, text: string): Problem | undefined {
  const word = text.trim();
  if (path.at(-1) !== "sound" || /\s/.test(word)) return undefined;
  return error("not-true-or-false", path, { key: "sound", found: word });
}

function commaIn(path: Path, at: string): Problem | undefined {
  return at.includes(",") ? error("comma-in-condition", path, { at }) : undefined;
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

  const interviews = new Map(
    standingSteps(scenario).flatMap(({ step, path }) =>
      step.interview || step.examination || step.sheet
        ? [[step.step, [...path, step.interview ? "interview" : step.examination ? "examination" : "sheet"]] as const]
        : [],
    ),
  );
  for (const { text, path } of conditionsIn(scenario)) {
    const reading = readCondition(text);
    if (!reading.ok) {
      problems.push(
        curlyQuotes(path, text) ??
          notTrueOrFalse(path, text) ??
          commaIn(path, reading.at) ??
          unreadable(path, text, reading.at),
      );
      continue;
    }
    for (const { fact, value } of atomsOf(reading.value)) {
      known(fact, String(value), path);
      read.add(fact);
      const home = interviews.get(fact.split(".")[0]!);
      // What an interview remembers is forgotten when it closes, so a question about it from outside would always find nothing.
      if (fact.includes(".") && home && home.some((key, i) => path[i] !== key))
        problems.push(error("topic-outside-interview", path, { fact }));
    }
  }

  // States follow load, topics follow what was asked: an effect on them would be undone at once, or contradict the log.
  const changeable = new Set([
    ...Object.keys(scenario.facts ?? {}),
    ...Object.keys(scenario.exhibits ?? {}),
    ...Object.keys(scenario.people).flatMap((id) => [`${id}.load`, `${id}.trust`]),
  ]);
  for (const { text, path } of effectsIn(scenario)) {
    const reading = readEffect(text);
    if (!reading.ok)
      problems.push(
        curlyQuotes(path, text) ?? error("unreadable-effect", path, { text, at: stoppedAt(text, reading.at) }),
      );
    else {
      const { fact, op, value } = reading.value;
      known(fact, op === "becomes" ? value : null, path);
      if (facts.has(fact) && !changeable.has(fact)) problems.push(error("derived-fact", path, { fact }));
    }
  }

  for (const [name, fact] of Object.entries(scenario.facts ?? {}))
    if ("range" in fact && fact.range[0] >= fact.range[1])
      problems.push(error("wrong-value", ["facts", name, "range"], { key: "range", found: fact.range.join(", ") }));

  for (const name of Object.keys(scenario.facts ?? {}))
    if (!read.has(name)) problems.push(warning("fact-never-read", ["facts", name], { fact: name }));
  return problems;
};
