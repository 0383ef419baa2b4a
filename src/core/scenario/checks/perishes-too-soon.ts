import { readEffect } from "../condition.ts";
import { type Problem, warning } from "../problem.ts";
import type { Scenario } from "../schema.ts";
import { standingSteps } from "../standing-steps.ts";
import { hourOf, hoursIn, momentAt } from "../time.ts";
import type { Check } from "./surroundings.ts";
import { effectsIn } from "./written.ts";

/** What perishes can be secured in time: some scene before that moment has an effect by which it is held. */
export const checkPerishing: Check = (scenario) =>
  Object.entries(scenario.exhibits ?? {}).flatMap(([exhibit, { perishes, start }]): Problem[] => {
    if (!perishes || start === "held") return [];
    const hours = hoursHeld(scenario, exhibit);
    const first = Math.min(...hours);
    return hours.length > 0 && first >= hoursIn(perishes.after)
      ? [
          warning("perishes-too-soon", ["exhibits", exhibit, "perishes"], {
            exhibit,
            after: perishes.after,
            gone: momentAt(hoursIn(perishes.after)),
            at: atOf(scenario, first),
          }),
        ]
      : [];
  });

/** The hours of all scenes in which an exhibit can come to be held; an interruption happens in the scenes that allow it. */
function hoursHeld(scenario: Scenario, exhibit: string): number[] {
  const paths = effectsIn(scenario).flatMap(({ text, path }) => {
    const reading = readEffect(text);
    return reading.ok &&
      reading.value.fact === exhibit &&
      reading.value.op === "becomes" &&
      reading.value.value === "held"
      ? [path]
      : [];
  });
  const homes = standingSteps(scenario).filter(({ path: home }) =>
    paths.some((path) => home.every((key, i) => path[i] === key)),
  );
  const scenes = scenario.stages.flatMap((stage) => stage.scenes);
  return homes
    .flatMap(({ scene, interruption }) =>
      scene ? [scene] : scenes.filter(({ interruptions }) => interruptions?.includes(interruption ?? "")),
    )
    .map(({ at }) => hourOf(at));
}

function atOf(scenario: Scenario, hour: number): string {
  return scenario.stages.flatMap((stage) => stage.scenes).find(({ at }) => hourOf(at) === hour)!.at;
}
