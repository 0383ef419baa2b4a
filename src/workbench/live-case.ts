import { type CaseCard, cardOf, type WordsByPart } from "../core/authoring/case-card.ts";
import { caseGraph } from "../core/authoring/case-graph.ts";
import type { CaseGraph } from "../core/authoring/case-graph-types.ts";
import type { MadeCase } from "../core/authoring/read-case.ts";
import type { Program } from "../core/program/program.ts";
import { standingSteps } from "../core/scenario/standing-steps.ts";

/** What kind of moment a step is. */
export type StepKind = "lines" | "decision" | "interview" | "examination" | "sheet";

/** A step as the author knows it: where it stands in the story, and on which line of the file. */
export interface OutlineStep {
  id: string;
  kind: StepKind;
  /** Titles in the language of the case; null inside an interruption. */
  stage: string | null;
  scene: string | null;
  interruption: string | null;
  line: number | null;
  /** The last line that belongs to it. */
  lastLine: number | null;
}

/** A case that can be played, as plain data: what a worker hands to the page. */
export interface LiveCase {
  card: CaseCard;
  program: Program;
  /** Words by language, holes marked. */
  words: Readonly<Record<string, WordsByPart>>;
  outline: readonly OutlineStep[];
  graph: CaseGraph;
  /** The conditions of its promises as they are written, in their order; empty where there is none. */
  promises: readonly string[];
}

/** Marks a text that nobody has translated yet: the source stands in it, so that an author sees what is missing. */
export function hole(source: string): string {
  return `⟦${source}⟧`;
}

/** Makes plain data of a case that was read without errors in its scenario. */
export function liveCaseOf(made: MadeCase): LiveCase {
  const card = cardOf(made);
  return {
    // Every language can be looked at here, also where words are missing.
    card: { ...card, languages: card.languages.map((language) => ({ ...language, coverage: 1 })) },
    program: made.program,
    words: Object.fromEntries(card.languages.map(({ lang }) => [lang, wordsWithHoles(made, lang)])),
    outline: outlineOf(made),
    graph: caseGraph(made),
    promises: (made.scenario.promises ?? []).map(({ when }) => when ?? ""),
  };
}

function wordsWithHoles({ scenario, texts, translations }: MadeCase, lang: string): WordsByPart {
  const translation = translations.find((one) => one.translation.language === lang)?.translation.texts ?? {};
  const parts: WordsByPart = {};
  for (const { key, text, part } of texts) {
    const translated = Object.hasOwn(translation, key) ? translation[key]?.text : undefined;
    (parts[part] ??= {})[key] = lang === scenario.language ? text : (translated ?? hole(text));
  }
  return parts;
}

function outlineOf({ scenario, placeOf }: MadeCase): OutlineStep[] {
  const steps = standingSteps(scenario).map(({ step, path, stage, scene, interruption }): OutlineStep => ({
    id: step.step,
    kind: step.choices
      ? "decision"
      : step.interview
        ? "interview"
        : step.examination
          ? "examination"
          : step.sheet
            ? "sheet"
            : "lines",
    stage: scenario.stages.find((one) => one.stage === stage)?.title ?? null,
    scene: scene?.title ?? null,
    interruption: interruption === null ? null : (scenario.interruptions?.[interruption]?.title ?? interruption),
    line: placeOf([...path, "step"])?.line ?? null,
    lastLine: null,
  }));
  // A step ends where the next one begins, the last one with its part of the file.
  const parts = Object.keys(scenario).flatMap((key) => placeOf([key])?.line ?? []);
  const lines = [...steps.flatMap(({ line }) => line ?? []), ...parts].sort((a, b) => a - b);
  return steps.map((step) => {
    const next = lines.find((line) => step.line !== null && line > step.line);
    return { ...step, lastLine: next === undefined ? null : next - 1 };
  });
}
