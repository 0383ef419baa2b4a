import type { Path } from "./problem.ts";
import type { Scenario } from "./schema.ts";

export interface LawText {
  path: Path;
  /** The place by its names, as an author writes them: `step.choice`. */
  name: string;
  fields: readonly string[];
  text: string;
}

/** Every part of a scenario that says on which fields of the law profile it depends: the lines to touch for another law. */
export function lawTexts(scenario: Scenario): LawText[] {
  const found: LawText[] = [];
  const look = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, i) => look(item, [...path, i]));
    else if (typeof value === "object" && value !== null) {
      const { law, ...rest } = value as Record<string, unknown>;
      if (Array.isArray(law)) {
        const texts = Object.entries(rest).flatMap(([key, item]) =>
          key !== "when" && typeof item === "string" ? [item] : [],
        );
        // A choice's id comes before its text; only the text has spaces.
        found.push({
          path,
          name: nameOf(scenario, path),
          fields: law as string[],
          text: texts.find((text) => text.includes(" ")) ?? texts[0] ?? "",
        });
      }
      for (const [key, item] of Object.entries(rest)) look(item, [...path, key]);
    }
  };
  look({ ...scenario, law_profile: undefined }, []);
  return found;
}

/** By which key the items of a list are named; stages and scenes are not needed to find a step. */
const NAMED_BY: Readonly<Record<string, string>> = {
  steps: "step",
  choices: "choice",
  topics: "topic",
  phrasings: "ask",
  moves: "move",
  duties: "duty",
  items: "item",
  options: "option",
  endings: "ending",
  returns: "return",
};

function nameOf(scenario: Scenario, path: Path): string {
  const names: string[] = [];
  let value: unknown = scenario;
  let list = "";
  for (const key of path) {
    value = (value as Readonly<Record<string | number, unknown>>)[key];
    if (typeof key === "string") list = key;
    else if (Object.hasOwn(NAMED_BY, list)) names.push(String((value as Record<string, unknown>)[NAMED_BY[list]!]));
  }
  return names.length > 0 ? names.join(".") : path.join(".");
}
