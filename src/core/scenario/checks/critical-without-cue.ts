import { type Path, type Problem, warning } from "../problem.ts";
import { speakersOf } from "../read-line.ts";
import type { Scenario, ScenarioStep } from "../schema.ts";
import { type StandingStep, standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";

/**
 * Whoever makes a critical failure could see it coming: a critical choice has a `known` line or a cue, in its own step or since the scene
 * began; a critical option what bears on its item, or such a cue; and where a question to somebody who has shut down is critical, it can be
 * seen that they have (scoring.md section 3: a hidden trap is an authoring error).
 */
export const checkCues: Check = (scenario) => {
  const standing = standingSteps(scenario);
  return standing.flatMap((one, i): Problem[] => {
    const { step, path } = one;
    const isCued = standing.slice(0, i + 1).some((other) => sameScene(one, other) && hasCue(other.step));
    const tell = (act: string, at: Path): Problem => warning("critical-without-cue", at, { act, step: step.step });
    const problems: Problem[] = [];
    step.choices?.forEach(({ choice, critical }, c) => {
      if (critical !== undefined && !isCued && (step.known ?? []).length === 0)
        problems.push(tell(choice, [...path, "choices", c, "critical"]));
    });
    step.sheet?.items.forEach((item, s) =>
      item.options.forEach(({ option, critical }, o) => {
        if (critical !== undefined && !isCued && item.text === undefined)
          problems.push(tell(option, [...path, "sheet", "items", s, "options", o, "critical"]));
      }),
    );
    const kind = step.interview ? "interview" : "examination";
    const criterion = step[kind]?.critical_when_shut_down;
    const person = step.interview?.with ?? step.examination?.witness;
    if (criterion !== undefined && person !== undefined && !showsShutDown(scenario, person))
      problems.push(
        warning("shut-down-unseen", [...path, kind, "critical_when_shut_down"], { person, step: step.step, criterion }),
      );
    return problems;
  });
};

/** Whether two steps are of one scene or of one interruption. */
function sameScene(one: StandingStep, other: StandingStep): boolean {
  return one.scene === other.scene && one.interruption === other.interruption;
}

/** Something that is seen, or words read from the record. */
function hasCue({ lines }: ScenarioStep): boolean {
  return (lines ?? []).some((line) => speakersOf(line).some((speaker) => speaker === "cue" || speaker === "quote"));
}

function showsShutDown({ people }: Scenario, id: string): boolean {
  const person = Object.hasOwn(people, id) ? people[id] : undefined;
  // Somebody whose state is not followed never shuts down; somebody unknown is an error of its own.
  return person?.state === undefined || person.cues?.["shut-down"] !== undefined;
}
