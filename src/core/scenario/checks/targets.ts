import { error, type Path, type Problem } from "../problem.ts";
import type { ScenarioNext } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import type { Check } from "./surroundings.ts";
import { nearest, NOTHING_NEAR } from "./suggest.ts";

/** Every way on leads somewhere that exists, whatever the facts; an interruption only ever returns. */
export const checkTargets: Check = (scenario) => {
  const problems: Problem[] = [];
  const standing = standingSteps(scenario);
  const homes = new Map(standing.map(({ step, interruption }) => [step.step, interruption]));
  const goTo = (id: string, from: string | null, path: Path): void => {
    if (id === "ending") {
      if (from !== null) problems.push(error("leaves-interruption", path, { step: id, interruption: from }));
      return;
    }
    if (id === "return") {
      if (from === null) problems.push(error("return-outside-interruption", path));
      return;
    }
    const home = homes.get(id);
    if (home === undefined) {
      const known = [...homes.keys()];
      problems.push(error("unknown-step", path, { step: id, nearest: nearest(id, known) }));
    } else if (home !== from) {
      problems.push(
        error(from === null ? "enters-interruption" : "leaves-interruption", path, {
          step: id,
          interruption: home ?? from ?? "",
        }),
      );
    }
  };
  const follow = (next: ScenarioNext | undefined, from: string | null, path: Path): void => {
    if (next === undefined) return;
    if (typeof next === "string") return goTo(next, from, path);
    next.forEach(({ when, go }, i) => {
      goTo(go, from, [...path, i, "go"]);
      const last = i === next.length - 1;
      if (last && when !== undefined) problems.push(error("no-way-on", path));
      if (!last && when === undefined) problems.push(error("never-reached", [...path, i + 1], { what: "way on" }));
    });
  };
  for (const { step, path, interruption } of standing) {
    follow(step.next, interruption, [...path, "next"]);
    step.choices?.forEach((choice, i) => follow(choice.next, interruption, [...path, "choices", i, "next"]));
    if ([step.choices, step.interview, step.examination, step.sheet].filter((one) => one !== undefined).length > 1)
      problems.push(error("two-moments", path, { step: step.step }));
    if (step.choices && step.ask === undefined) problems.push(error("missing-key", path, { key: "ask" }));
    const questioning = step.interview ?? step.examination;
    if ((questioning ?? step.sheet) && !step.choices && step.ask !== undefined)
      problems.push(error("unknown-key", [...path, "ask"], { key: "ask", in: step.step, nearest: NOTHING_NEAR }));
    if ((questioning ?? step.sheet) && interruption !== null)
      problems.push(error("interview-in-interruption", path, { step: step.step }));
  }
  scenario.endings.forEach(({ ending, when }, i) => {
    const last = i === scenario.endings.length - 1;
    if (last && when !== undefined)
      problems.push(error("last-ending-with-condition", ["endings", i, "when"], { ending }));
    if (!last && when === undefined) problems.push(error("never-reached", ["endings", i + 1], { what: "ending" }));
  });
  const endings = scenario.endings.map(({ ending }) => ending);
  scenario.promises?.forEach(({ never }, i) => {
    if (!endings.includes(never))
      problems.push(
        error("unknown-ending", ["promises", i, "never"], {
          ending: never,
          nearest: nearest(never, endings),
        }),
      );
  });
  const acts = standing.flatMap(({ step }) => [
    ...(step.choices ?? []).map(({ choice }) => `${step.step}.${choice}`),
    ...((step.interview ?? step.examination)?.topics ?? []).flatMap(({ phrasings }) =>
      phrasings.map(({ ask }) => `${step.step}.${ask}`),
    ),
    ...(step.sheet?.items ?? []).flatMap(({ options }) => options.map(({ option }) => `${step.step}.${option}`)),
  ]);
  scenario.returns?.forEach(({ of, at }, i) => {
    if (!homes.has(at))
      problems.push(
        error("unknown-step", ["returns", i, "at"], {
          step: at,
          nearest: nearest(at, homes.keys()),
        }),
      );
    of.forEach((act, o) => {
      if (!acts.includes(act))
        problems.push(
          error("unknown-choice", ["returns", i, "of", o], {
            choice: act,
            nearest: nearest(act, acts),
          }),
        );
    });
  });
  return problems;
};
