/** The shipped cases, made from `scenarios/` by src/build/scenarios.ts. */
declare module "virtual:scenarios" {
  // Import statements are not resolved inside an ambient module; import types are.
  type Program = import("./core/program/program.ts").Program;

  export type ScenarioCard = import("./core/authoring/case-card.ts").CaseCard;

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
