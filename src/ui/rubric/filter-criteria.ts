import type { Criterion } from "../../core/scoring/rubric.ts";
import type { Role, StageName } from "../../core/scenario/vocabulary.ts";

/** What the reader wants to see; an empty field asks for everything. */
export interface Filter {
  role?: Role | undefined;
  stage?: StageName | undefined;
  search: string;
}

/** Everything. */
export const noFilter: Filter = { search: "" };

// Readers type without accents and vowel signs; compare without them.
function plain(text: string, language: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);
}

/** The criteria that match role, stage and every word of the search in one of their texts. */
export function filterCriteria(
  criteria: readonly Criterion[],
  { role, stage, search }: Filter,
  language: string,
  textsOf: (criterion: Criterion) => readonly string[],
): Criterion[] {
  const words = plain(search, language).split(/\s+/).filter(Boolean);
  return criteria.filter((criterion) => {
    if (role && !criterion.roles.includes(role)) return false;
    if (stage && !criterion.stages.includes(stage)) return false;
    if (words.length === 0) return true;
    const text = plain(textsOf(criterion).join(" "), language);
    return words.every((word) => text.includes(word));
  });
}
