import type { View } from "../../core/attempt/view-for.ts";
import type { Program } from "../../core/program/program.ts";
import type { PersonPresent } from "./stage-picture.tsx";

/** The people of a view as the picture draws them. A person without a figure is heard, not seen. */
export function peopleInPicture(program: Program, view: View, speaker: string | null): PersonPresent[] {
  return view.present.flatMap(({ place, person, state }) => {
    const figure = program.people.find(({ id }) => id === person)?.figure;
    if (!figure?.["hair"] || !figure["body"]) return [];
    // The checks have compared every part with the list of drawn parts.
    const look = figure as unknown as PersonPresent["look"];
    return [{ place, person, look, speaking: person === speaker, ...(state && { state }) }];
  });
}
