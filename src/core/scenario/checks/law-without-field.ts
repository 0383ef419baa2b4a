import { advice, type Path, type Problem, warning } from "../problem.ts";
import { speakersOf } from "../read-line.ts";
import type { Scenario, ScenarioStep } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { LAW_WORDS } from "./law-words.ts";
import type { Check } from "./surroundings.ts";

/** Something of a case that can say on which fields of the law profile it depends, with its texts. */
interface LawBound {
  law: unknown;
  texts: readonly [text: string | undefined, path: Path][];
}

/**
 * What depends on law says on which field of the law profile, so that an academy with another law finds every line to touch
 * (`scenario law`). `law_varies` says so itself; other texts are known by words that only one State's law has.
 */
export const checkLawFields: Check = (scenario) => {
  const signs = LAW_WORDS[scenario.language] ?? [];
  const problems: Problem[] = [];
  for (const { law, texts } of standingSteps(scenario).flatMap(({ step, path }) => boundIn(step, path))) {
    if (law !== undefined) continue;
    for (const [text, path] of texts) {
      const sign = signs.map((pattern) => pattern.exec(text ?? "")?.[0]).find((found) => found !== undefined);
      if (sign !== undefined) problems.push(advice("law-without-field", path, { sign }));
    }
  }
  return [...problems, ...variesWithoutField(scenario), ...unusedFields(scenario)];
};

function variesWithoutField(scenario: Scenario): Problem[] {
  return standingSteps(scenario).flatMap(({ step, path }) =>
    (step.choices ?? []).flatMap(({ choice, law, law_varies }, c) =>
      law_varies !== undefined && law === undefined
        ? [warning("law-varies-without-field", [...path, "choices", c, "law_varies"], { choice })]
        : [],
    ),
  );
}

function boundIn(step: ScenarioStep, path: Path): LawBound[] {
  const bound: LawBound[] = [];
  step.lines?.forEach((line, i) => {
    const at = [...path, "lines", i];
    const texts = speakersOf(line).flatMap((speaker): [string, Path][] =>
      typeof line[speaker] === "string" && speaker !== "quote" ? [[line[speaker], [...at, speaker]]] : [],
    );
    bound.push({ law: line["law"], texts });
  });
  step.choices?.forEach((choice, c) => {
    const at = [...path, "choices", c];
    const fields = ["text", "happens", "motive", "why", "stronger"] as const;
    bound.push({ law: choice.law, texts: fields.map((field) => [choice[field], [...at, field]]) });
  });
  // What is known or asked has no field of its own; its choices say on what they depend.
  const anyLaw = step.choices?.find(({ law }) => law !== undefined)?.law;
  bound.push({
    law: anyLaw,
    texts: [
      [step.ask, [...path, "ask"]],
      ...(step.known ?? []).map((known, i): [string, Path] => [
        typeof known === "string" ? known : known.text,
        [...path, "known", i],
      ]),
    ],
  });
  const kind = step.interview ? "interview" : "examination";
  step[kind]?.topics.forEach(({ phrasings }, t) =>
    phrasings.forEach((phrasing, p) => {
      const at = [...path, kind, "topics", t, "phrasings", p];
      const fields = ["text", "answer", "overwhelmed", "shut_down"] as const;
      bound.push({ law: phrasing.law, texts: fields.map((field) => [phrasing[field], [...at, field]]) });
    }),
  );
  step.sheet?.items.forEach(({ options }, i) =>
    options.forEach((option, o) => {
      const at = [...path, "sheet", "items", i, "options", o];
      bound.push({
        law: option.law,
        texts: (["text", "why"] as const).map((field) => [option[field], [...at, field]]),
      });
    }),
  );
  return bound;
}

/** Fields whose notes explain something that nothing in the case depends on. */
function unusedFields(scenario: Scenario): Problem[] {
  const used = new Set<unknown>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) {
        if (key === "law" && Array.isArray(item)) for (const field of item) used.add(field);
        else look(item);
      }
  };
  look({ ...scenario, law_profile: undefined });
  return Object.keys(scenario.law_profile.notes).flatMap((field) =>
    used.has(field) ? [] : [advice("law-field-unused", ["law_profile", "notes", field], { field })],
  );
}
