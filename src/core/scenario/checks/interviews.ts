import { error, warning, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

/** Fewer ways to ask would give the sound one away. */
const LEAST_PHRASINGS = 4;

/** An interview is with somebody whose state the case follows, and every topic can be asked in several ways. */
export const checkInterviews: Check = (scenario) => {
  const problems: Problem[] = [];
  for (const { step, path } of standingSteps(scenario)) {
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
  }
  return problems;
};
