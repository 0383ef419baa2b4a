import { hourOf } from "../time.ts";
import { error, ofKey, type Path, type Problem } from "../problem.ts";
import { standingSteps } from "../standing-steps.ts";
import type { ScenarioPresent, ScenarioSwitches } from "../schema.ts";
import type { Check } from "./surroundings.ts";
import { nearest } from "./suggest.ts";

/** Scenes stand in drawn sets, people at places of the set, in the order of time; figures are made of parts that exist. */
export const checkScenes: Check = (scenario, { sets, figures }) => {
  const problems: Problem[] = [];
  const people = Object.keys(scenario.people);
  // Own names only: an author may write `constructor`, and every object has one.
  const drawn = (set: string): (typeof sets)[string] | undefined => (Object.hasOwn(sets, set) ? sets[set] : undefined);
  const standing = (set: string, present: ScenarioPresent | undefined, path: Path): void => {
    const places = drawn(set)?.places;
    for (const [place, who] of Object.entries(present ?? {})) {
      const person = typeof who === "string" ? who : who.person;
      if (places && !places.includes(place))
        problems.push(
          ofKey(
            error("unknown-place", [...path, place], {
              place,
              set,
              nearest: nearest(place, places),
              known: places.join(", "),
            }),
          ),
        );
      if (!people.includes(person))
        problems.push(error("unknown-person", [...path, place], { person, nearest: nearest(person, people) }));
    }
  };
  const switched = (set: string, switches: ScenarioSwitches | undefined, path: Path): void => {
    const known = drawn(set)?.switches ?? [];
    switches?.forEach((one, i) => {
      const name = typeof one === "string" ? one : one.switch;
      if (drawn(set) && !known.includes(name))
        problems.push(
          error("unknown-switch", [...path, i], {
            switch: name,
            set,
            known: known.join(", "),
          }),
        );
    });
  };
  let hour = 0;
  scenario.stages.forEach(({ scenes }, s) =>
    scenes.forEach((scene, c) => {
      const path: Path = ["stages", s, "scenes", c];
      if (!drawn(scene.set))
        problems.push(
          error("unknown-set", [...path, "set"], {
            set: scene.set,
            nearest: nearest(scene.set, Object.keys(sets)),
            known: Object.keys(sets).join(", "),
          }),
        );
      standing(scene.set, scene.present, [...path, "present"]);
      switched(scene.set, scene.switches, [...path, "switches"]);
      if (hourOf(scene.at) < hour)
        problems.push(error("time-runs-back", [...path, "at"], { scene: scene.scene, at: scene.at }));
      hour = Math.max(hour, hourOf(scene.at));
      scene.interruptions?.forEach((id, i) => {
        const known = Object.keys(scenario.interruptions ?? {});
        if (!known.includes(id))
          problems.push(
            error("unknown-interruption", [...path, "interruptions", i], {
              interruption: id,
              nearest: nearest(id, known),
            }),
          );
      });
    }),
  );
  for (const { step, path, scene } of standingSteps(scenario)) {
    if (!scene) continue;
    standing(scene.set, step.present, [...path, "present"]);
    switched(scene.set, step.switches, [...path, "switches"]);
  }
  for (const [id, { figure }] of Object.entries(scenario.people)) {
    for (const [part, value] of Object.entries(figure ?? {})) {
      const known = Object.hasOwn(figures, part) ? figures[part] : undefined;
      if (!known?.includes(value))
        problems.push(
          error("unknown-figure-part", ["people", id, "figure", part], {
            part,
            value,
            known: (known ?? Object.keys(figures)).join(", "),
          }),
        );
    }
  }
  return problems;
};
