import { error, type Path, type Problem, warning } from "../problem.ts";
import type { Scenario, ScenarioStep } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";

/** Fewer ways to ask would give the sound one away. */
const LEAST_PHRASINGS = 4;

/** An interview is with somebody whose state the case follows, every topic can be asked in several ways, and its duties name moves. */
export const checkInterviews: Check = (scenario) => {
  const problems: Problem[] = [];
  for (const { step, path } of standingSteps(scenario)) {
    problems.push(...checkQuestioning(scenario, step, path));
    const { interview } = step;
    if (!interview) continue;
    const at = [...path, "interview"];
    if (!scenario.people[interview.with]?.state)
      problems.push(error("interview-without-state", [...at, "with"], { person: interview.with }));
    interview.topics.forEach(({ topic, phrasings }, t) => {
      const types = new Set(phrasings.map(({ type }) => type));
      if (phrasings.length < LEAST_PHRASINGS || types.size < LEAST_PHRASINGS)
        problems.push(
          warning("few-phrasings", [...at, "topics", t], { topic, count: types.size, least: LEAST_PHRASINGS }),
        );
    });
    const moves = (interview.moves ?? []).map(({ move }) => move);
    interview.duties?.forEach((duty, d) =>
      duty.moves.forEach((move, m) => {
        if (!moves.includes(move))
          problems.push(
            error("unknown-move", [...at, "duties", d, "moves", m], { move, nearest: nearest(move, moves) }),
          );
      }),
    );
    if (interview.record !== undefined) problems.push(...knownExhibit(scenario, interview.record, [...at, "record"]));
  }
  return problems;
};

/** What interviews and examinations share: an answer in every state, exhibits and records that exist, answers that give a thing once. */
function checkQuestioning(scenario: Scenario, step: ScenarioStep, path: Path): Problem[] {
  const questioning = step.interview ?? step.examination;
  if (!questioning) return [];
  const problems: Problem[] = [];
  const at = [...path, step.interview ? "interview" : "examination"];
  const person = step.interview?.with ?? step.examination!.witness;
  const followed = scenario.people[person]?.state !== undefined;
  const topics = topicsOf(scenario);
  questioning.topics.forEach((topic, t) =>
    topic.phrasings.forEach((phrasing, p) => {
      const place = [...at, "topics", t, "phrasings", p];
      for (const state of ["overwhelmed", "shut_down"] as const)
        if (followed && phrasing[state] === undefined && questioning[state] === undefined)
          problems.push(
            error("no-answer-for-state", place, {
              ask: phrasing.ask,
              topic: topic.topic,
              person,
              state,
              step: step.step,
            }),
          );
      if (phrasing.shows !== undefined) problems.push(...knownExhibit(scenario, phrasing.shows, [...place, "shows"]));
      if (phrasing.quotes !== undefined && !topics.includes(phrasing.quotes))
        problems.push(
          error("unknown-topic", [...place, "quotes"], {
            topic: phrasing.quotes,
            nearest: nearest(phrasing.quotes, topics),
          }),
        );
      phrasing.gives?.forEach((effect, g) => {
        if (!/ becomes /.test(effect)) problems.push(error("gives-not-once", [...place, "gives", g], { effect }));
      });
    }),
  );
  return problems;
}

/** Every topic of an interview, as `interview.topic`. */
export function topicsOf(scenario: Scenario): string[] {
  return standingSteps(scenario).flatMap(({ step }) =>
    (step.interview?.topics ?? []).map(({ topic }) => `${step.step}.${topic}`),
  );
}

/** That an exhibit exists. */
export function knownExhibit(scenario: Scenario, exhibit: string, path: Path): Problem[] {
  const known = Object.keys(scenario.exhibits ?? {});
  return known.includes(exhibit) ? [] : [error("unknown-exhibit", path, { exhibit, nearest: nearest(exhibit, known) })];
}
