/** The shipped cases, made from `scenarios/` by src/build/scenarios.ts. */
declare module "virtual:scenarios" {
  // Import statements are not resolved inside an ambient module; import types are.
  type Program = import("./core/program/program.ts").Program;
  type LawField = import("./core/scenario/vocabulary.ts").LawField;
  type Role = import("./core/scenario/vocabulary.ts").Role;
  type StageName = import("./core/scenario/vocabulary.ts").StageName;

  export interface ScenarioLanguage {
    lang: string;
    /** Share of the case's texts that exist in this language, 0 to 1; it can be played at 1 only. */
    coverage: number;
    review: "source" | "unreviewed" | "reviewed";
  }

  export interface ScenarioCard {
    id: string;
    version: string;
    hash: string;
    minutes: number;
    roles: readonly Role[];
    /** Roles that may be played alone, while colleagues play the others. */
    offered: readonly Role[];
    /** The sets of its scenes, for a picture of the case. */
    sets: readonly string[];
    objectives: readonly string[];
    languages: readonly ScenarioLanguage[];
    stages: readonly StageName[];
    /** Fields of the law profile; `state`, notes and offices are words of the part `briefing`. */
    lawProfile: Readonly<Record<LawField, string | boolean>>;
    /** Roles for which the law profile names an office, and fields it has a note on. */
    offices: readonly Role[];
    lawNotes: readonly LawField[];
    /** How many paragraphs the briefing has. */
    briefing: number;
    decisions: number;
  }

  export const scenarios: readonly ScenarioCard[];
  /** Rejects for a case that is not shipped. */
  export function loadProgram(id: string): Promise<Program>;
  /**
   * The words of one part of a case: `card`, `briefing`, a stage's id, `<stage id>-feedback`, `interruptions`,
   * `interruptions-feedback`, `file`, `debrief` or `sources`. An empty record for a part without words. Rejects for a case or language
   * that is not shipped.
   */
  export function loadWords(id: string, lang: string, part: string): Promise<Readonly<Record<string, string>>>;
}

declare module "virtual:rubric" {
  type Rubric = import("./core/scoring/rubric.ts").Rubric;

  const rubric: Rubric;
  export default rubric;
}
