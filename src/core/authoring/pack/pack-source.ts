import type { Program, StepSpec } from "../../program/program.ts";
import type { LawField } from "../../scenario/vocabulary.ts";
import { type Criterion, criterionOf, type Rubric } from "../../scoring/rubric.ts";
import type { CaseLanguage, LawLine } from "../case-card.ts";
import { type CaseAct, caseActs } from "./case-acts.ts";
import { dotted, own, type PackWords, spoken } from "./pack-words.ts";
import { type Child, el } from "./sheet.ts";

/** What a pack is made of: the compiled case, the rubric, what is known of the case as a whole, and words. */
export interface PackSource {
  program: Program;
  rubric: Rubric;
  minutes: number;
  lawProfile: Readonly<Record<LawField, string | boolean>>;
  /** Texts beside choices and options that depend on the law. */
  lawLines: readonly LawLine[];
  /** How far the words shown have been reviewed. */
  review: CaseLanguage["review"];
  words: PackWords;
}

/** The same, with the acts of the case numbered once for all parts. */
export interface PackCase extends PackSource {
  acts: readonly CaseAct[];
  /** The act at a step. */
  actAt: (step: string) => CaseAct | undefined;
}

/** Numbers the acts of a case. */
export function packCase(source: PackSource): PackCase {
  const acts = caseActs(source.program);
  const at = new Map(acts.map((act): [string, CaseAct] => [act.step.id, act]));
  return { ...source, acts, actAt: (step) => at.get(step) };
}

/** A criterion that the rubric has, or nothing for one of another rubric. */
export function knownCriterion({ rubric }: PackSource, id: string): Criterion | undefined {
  return rubric.criteria.some((one) => one.id === id) ? criterionOf(rubric, id) : undefined;
}

/** What is asked at an act, in the words of the case. */
export function askOf({ words }: PackCase, { step }: CaseAct): Child {
  const key = `step.${step.id}.ask`;
  return words.hasText(key) ? own(words, key) : step.id;
}

/** Where a step stands: its stage and scene, or its interruption. */
export function placeOf({ program, words }: PackCase, { home, inInterruption }: StepSpec): Child {
  if (inInterruption) return own(words, `interruption.${program.interruptions[home]!.id}.title`);
  const scene = program.scenes[home]!;
  return dotted([own(words, `stage.${program.stages[scene.stage]!.id}.title`), own(words, `scene.${scene.id}.title`)]);
}

/** A source as a trainer reads it, with what it does for the judgement. */
export function citationOf({ words }: PackCase, source: string, key: string | null): Child {
  const [kind = "general", written = source] = source.split(/: (.*)/su);
  const label = el("strong", {}, words.say(`rubric:kind.${kind}`));
  if (key !== null) return [label, " ", words.hasText(key) ? own(words, key) : spoken(words, written)];
  const [, paper, paras] = /^(\S+) paras? (.+)$/.exec(written) ?? [];
  if (paper === undefined || paras === undefined || !words.has(`rubric:sources.${paper}.short`))
    return [label, " ", spoken(words, written)];
  // "12 and 16" is English; numbers in a row are every language's.
  const listed = paras.replaceAll(" and ", ", ").replaceAll("-", "–");
  return [
    label,
    " ",
    words.say("rubric:cite.paras", { source: words.say(`rubric:sources.${paper}.short`), paras: listed }),
  ];
}

/** The numbers of some acts on one line, or a dash. */
export function numbersOf({ words }: PackCase, numbers: readonly number[]): string {
  return numbers.length === 0 ? "–" : numbers.map(words.number).join(", ");
}
