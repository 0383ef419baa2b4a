import type { Program } from "../program/program.ts";
import { seated } from "../program/seated.ts";
import type { Path } from "../scenario/problem.ts";
import { standingSteps } from "../scenario/standing-steps.ts";
import type { Translation } from "../scenario/translation.ts";
import { ROLES } from "../scenario/vocabulary.ts";
import type { Rubric } from "../scoring/rubric.ts";
import { search } from "../walk/search.ts";
import { endingsOf } from "../walk/tell.ts";
import type { MadeCase } from "./read-case.ts";

/** What a translation that is not whole means for those who would play it. */
export interface PathCoverage {
  language: string;
  /** Texts that it has, and that there are. */
  texts: number;
  of: number;
  /** Endings that can be reached without meeting a text that is missing. */
  whole: string[];
  /** The first step in the file at which a text is missing; null where no step lacks one. */
  firstStep: string | null;
}

/** Parts whose words are met on every path. */
const EVERYWHERE = ["card", "briefing", "file"];

/**
 * Which endings can be played in a language: those to which some path leads past no step, and with no words of its own, that lack a
 * text. Names, the briefing and the case file are met on every path; what the debrief alone says, such as citations, is not counted. Walks the
 * case, so it takes as long.
 */
export function coverageByPath(
  { scenario, program, texts }: MadeCase,
  translation: Translation,
  rubric: Rubric,
): PathCoverage {
  const missing = texts.filter(({ key }) => !Object.hasOwn(translation.texts, key));
  const steps = standingSteps(scenario);
  const lacking = new Set<string>();
  const endings = new Set<number>();
  let everywhere = false;
  for (const { path, part } of missing) {
    const within = steps.filter((step) => startsWith(path, step.path) || isTitleAbove(path, step.path));
    for (const { step } of within) lacking.add(step.step);
    if (path[0] === "endings") endings.add(Number(path[1]));
    else if (within.length === 0 && EVERYWHERE.includes(part)) everywhere = true;
  }
  const firstStep = steps.find(({ step }) => lacking.has(step.step))?.step.step ?? null;
  const count = { language: translation.language, texts: texts.length - missing.length, of: texts.length };
  if (everywhere) return { ...count, whole: [], firstStep };
  const reached = endingsOf(search(seated(stoppedAt(program, lacking), { roles: ROLES }), rubric));
  const whole = reached.flatMap(({ ending, reached: isReached }, i) => (isReached && !endings.has(i) ? [ending] : []));
  return { ...count, whole, firstStep };
}

/** The program in which nothing can be done at some steps. */
function stoppedAt(program: Program, lacking: ReadonlySet<string>): Program {
  const steps = program.steps.map((step) => {
    if (!lacking.has(step.id)) return step;
    const { id, home, role, inInterruption } = step;
    return { id, home, role, lines: [], arrows: [], ...(inInterruption && { inInterruption }) };
  });
  return { ...program, steps };
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, i) => path[i] === key);
}

/** Whether a text is the title of the scene or the interruption that a step belongs to. */
function isTitleAbove(path: Path, step: Path): boolean {
  return path.at(-1) === "title" && path[0] !== "endings" && path.length > 2 && startsWith(step, path.slice(0, -1));
}
