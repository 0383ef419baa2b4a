import type { Problem } from "../problem.ts";
import type { Scenario } from "../schema.ts";

/** What a check may compare a scenario with; handed in, so that core knows no art and no particular rubric. */
export interface Surroundings {
  /** Places and switches of every drawn set. */
  sets: Readonly<Record<string, { places: readonly string[]; switches: readonly string[] }>>;
  /** Allowed values of each part of a figure. */
  figures: Readonly<Record<string, readonly string[]>>;
  criteria: readonly {
    id: string;
    dimension: string;
    stages: readonly string[];
    roles: readonly string[];
    critical?: boolean;
  }[];
  dimensions: readonly string[];
  /** The papers that may be cited, by their label: how many paragraphs each has, and the last part (`11h`) of those with lettered parts. */
  sources: Readonly<
    Record<string, { weight: string; paras?: number | undefined; parts?: readonly string[] | undefined }>
  >;
}

/** Looks at one side of a scenario whose shape is right, and lists what is wrong with it. */
export type Check = (scenario: Scenario, surroundings: Surroundings) => Problem[];
