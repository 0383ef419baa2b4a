import { expect, test } from "vitest";
import type { Criterion } from "../../core/scoring/rubric.ts";
import { filterCriteria, noFilter } from "./filter-criteria.ts";

function criterion(id: string, changes: Partial<Criterion> = {}): Criterion {
  return { id, dimension: "d", stages: ["trial"], roles: ["judge"], gravity: "standard", sources: [], ...changes };
}

const criteria = [criterion("écoute"), criterion("خِيار", { roles: ["support"], stages: ["contact"] })];

const idsFor = (filter: object) =>
  filterCriteria(criteria, { ...noFilter, ...filter }, "fr", ({ id }) => [id, "Deux mots"]).map(({ id }) => id);

test("without a wish everything is shown", () => {
  expect(idsFor({})).toHaveLength(2);
});

test("role and stage must both fit", () => {
  expect(idsFor({ role: "judge", stage: "trial" })).toEqual(["écoute"]);
  expect(idsFor({ role: "judge", stage: "contact" })).toEqual([]);
});

test("words are found without their accents and vowel signs, in any order, all of them", () => {
  expect(idsFor({ search: "ECOUTE" })).toEqual(["écoute"]);
  expect(idsFor({ search: "خيار" })).toEqual(["خِيار"]);
  expect(idsFor({ search: "mots deux" })).toHaveLength(2);
  expect(idsFor({ search: "deux trois" })).toEqual([]);
});
