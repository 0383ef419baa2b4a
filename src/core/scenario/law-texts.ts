import type { Path } from "./problem.ts";
import type { Scenario } from "./schema.ts";

export interface LawText {
  path: Path;
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
        found.push({ path, fields: law as string[], text: texts.find((text) => text.includes(" ")) ?? texts[0] ?? "" });
      }
      for (const [key, item] of Object.entries(rest)) look(item, [...path, key]);
    }
  };
  look({ ...scenario, law_profile: undefined }, []);
  return found;
}
