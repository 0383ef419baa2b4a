import { placeWalkProblems } from "../core/authoring/place-walk-problems.ts";
import { type AllowedProblem, type FiledProblem, type ReadCase, readCase } from "../core/authoring/read-case.ts";
import { sourceOf, type WatchedCase } from "../core/authoring/watched-folder.ts";
import { parseTranslation } from "../core/scenario/translation.ts";
import type { Problem } from "../core/scenario/problem.ts";
import type { Rubric } from "../core/scoring/rubric.ts";
import { type LiveCase, liveCaseOf } from "./live-case.ts";

/** What is asked of the worker: a case to be read, or the places of what a walk of the case last read has found. */
export type CaseQuestion =
  | { type: "read"; turn: number; source: WatchedCase; rubric: Rubric }
  | { type: "place"; turn: number; problems: readonly Problem[] };

export type ToldProblems = { problems: FiledProblem[]; allowed: AllowedProblem[] };

/** What it answers. `live` is absent while the scenario has errors; a `failure` is a bug of ours. */
export type CaseAnswer =
  | ({ type: "read"; turn: number; live: LiveCase | null } & ToldProblems)
  | ({ type: "placed"; turn: number } & ToldProblems)
  | { type: "failed"; turn: number; failure: string };

let last: ReadCase | undefined;
/** Translations by their text: while a case is written they mostly stay as they are, and reading them takes longer than all the rest. */
const translations = new Map<string, ReturnType<typeof parseTranslation>>();

function translationIn(text: string): ReturnType<typeof parseTranslation> {
  const known = translations.get(text) ?? parseTranslation(text);
  translations.set(text, known);
  return known;
}

function forgetOthers(present: ReadonlySet<string>): void {
  for (const text of translations.keys()) if (!present.has(text)) translations.delete(text);
}

function answerTo(question: CaseQuestion): CaseAnswer {
  const { type, turn } = question;
  if (type === "place") {
    return last?.made
      ? { type: "placed", turn, ...placeWalkProblems(last, question.problems) }
      : { type: "placed", turn, problems: [], allowed: [] };
  }
  const source = sourceOf(question.source);
  last = readCase(source, question.rubric, { draft: true, translationIn });
  forgetOthers(new Set(source.files.values()));
  const { problems, allowed, made } = last;
  return { type: "read", turn, problems, allowed, live: made ? liveCaseOf(made) : null };
}

addEventListener("message", ({ data }: MessageEvent<CaseQuestion>) => {
  let answer: CaseAnswer;
  try {
    answer = answerTo(data);
  } catch (failure) {
    answer = { type: "failed", turn: data.turn, failure: String(failure) };
  }
  postMessage(answer);
});
