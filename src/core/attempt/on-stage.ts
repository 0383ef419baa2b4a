import type { Program } from "../program/program.ts";
import { type Configuration, holds, sceneOf } from "../program/step.ts";
import { MEASURE_STATUSES, type Measure } from "../scenario/vocabulary.ts";

/** Who stands where, and what of the set is switched on. */
export interface OnStage {
  present: readonly { place: string; person: string }[];
  switches: readonly string[];
}

/** What a granted measure changes in a courtroom (interviewing brief, section 10). */
const SWITCHED_BY: Partial<Record<Measure, string>> = {
  screen: "screen",
  "live-link": "video-link",
  "closed-session": "gallery-closed",
  "robes-off": "robes-off",
};
const GRANTED = MEASURE_STATUSES.indexOf("granted");

/** Who and what is on the stage in a configuration: its step's, else that of the step it interrupts, else its scene's. */
export function onStage(program: Program, configuration: Configuration): OnStage {
  const { facts } = configuration;
  const step = program.steps[configuration.step]!;
  const place = program.steps[configuration.returns[0] ?? configuration.step]!;
  const scene = sceneOf(program, configuration);
  const present = (step.present ?? place.present ?? scene.present)
    .filter(({ when }) => holds(when, facts))
    .map(({ place: where, person }) => ({ place: where, person }));
  const switches = new Set(
    (step.switches ?? place.switches ?? scene.switches)
      .filter(({ when }) => holds(when, facts))
      .map(({ name }) => name),
  );
  if (scene.set === "courtroom")
    for (const { person, measure, fact } of program.measures) {
      const name = SWITCHED_BY[measure];
      if (name !== undefined && facts[fact] === GRANTED && present.some((one) => one.person === person))
        switches.add(name);
    }
  return { present, switches: [...switches] };
}
