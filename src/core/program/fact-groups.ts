import type { Program } from "./program.ts";

/**
 * What a fact is about: declared by the author, an exhibit, a person's load or trust, their state (which follows from load), a protective
 * measure, an interruption that may happen once, or what a step remembers while it lasts.
 */
export type FactGroup = "declared" | "exhibit" | "person" | "state" | "measure" | "interruption" | "step";

/** The group of each fact of a program, by its number. */
export function factGroups(program: Program): readonly FactGroup[] {
  const groups: FactGroup[] = program.facts.map(({ name }) => (isOfStep(program, name) ? "step" : "declared"));
  const mark = (fact: number | undefined, group: FactGroup): void => {
    if (fact !== undefined) groups[fact] = group;
  };
  for (const { fact } of program.exhibits) mark(fact, "exhibit");
  for (const { fact } of program.measures) mark(fact, "measure");
  for (const { onceFact } of program.interruptions) mark(onceFact, "interruption");
  for (const { load, trust, state } of program.people) {
    mark(load, "person");
    mark(trust, "person");
    mark(state, "state");
  }
  return groups;
}

/** Only what a step remembers has the name of a step before a dot; declared names have no dots. */
function isOfStep({ steps }: Program, name: string): boolean {
  const dot = name.indexOf(".");
  return dot > 0 && steps.some(({ id }) => id === name.slice(0, dot));
}
